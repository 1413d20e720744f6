// What anyone may ask of a session. Each may be refused; `decide` says with which sentence.
import type { Signal } from "../model/perception.ts";
import type { Actor, Seat } from "./actor.ts";
import type { Assessment } from "./assessment.ts";
import type { MajorChoice } from "./choice.ts";
import type { CouncilCommand, DecisionSaid } from "./council.ts";
import type { DebateCommand } from "./debate.ts";
import type { CrewCommand } from "./events/crew.ts";
import type { ForkCommand } from "./events/fork.ts";
import type { TalkCommand } from "./events/talk.ts";
import type { FactCommand } from "./fact.ts";
import type { Seed, Settled } from "./game.ts";
import type { HotwashCommand } from "./hotwash.ts";
import type { AudienceSpec, Deltas, InjectId, Millis, MoveId, PersonId, TeamId } from "./ids.ts";
import type { InjectCommand } from "./inject.ts";
import type { NoteCommand } from "./note.ts";
import type { PerceptionCommand } from "./perception.ts";
import type { Durations, Phase, TemplateId } from "./phases.ts";
import type { AgendaCommand } from "./replan.ts";
import type { ReportGrade } from "./reportGrade.ts";
import type { RfiCommand } from "./rfi.ts";
import type { InjectKind, Scenario, Veracity } from "./scenario.ts";

/** Asked by the server itself. */
export type SystemCommand =
  /** A host sets up a session and becomes its lead facilitator. */
  | {
      readonly type: "CreateSession";
      readonly sessionId: string;
      readonly title: string;
      readonly scenario: Scenario;
      readonly template: TemplateId;
      /** Only with the template "custom". */
      readonly custom: { readonly turns: number; readonly durations: Durations } | null;
      readonly options: readonly string[];
      readonly seatsPerTeam: number;
      readonly seed: Seed;
      /** SHA-256 of the seed in hexadecimal. */
      readonly commitment: string;
      readonly host: PersonId;
    }
  /** Somebody came in with the join code. */
  | { readonly type: "Arrive"; readonly person: PersonId; readonly asked: TeamId | null }
  /** Somebody came in with a single-use seat link. */
  | { readonly type: "TakeSeat"; readonly person: PersonId; readonly seat: Seat }
  /** A co-facilitator who has the host key takes the lead. */
  | { readonly type: "TakeLead"; readonly person: PersonId }
  /** The clock ran out. */
  | { readonly type: "RingBell"; readonly phase: Phase; readonly turnIndex: number }
  /** The server was away and gives the lost time back. */
  | { readonly type: "BridgeOutage"; readonly lostMs: Millis }
  | ForkCommand;

/** Asked by the white cell. */
export type ControlCommand =
  | { readonly type: "SeatPerson"; readonly person: PersonId; readonly seat: Seat }
  /** Gives everyone who asked for a team with room that team. */
  | { readonly type: "SeatEveryone" }
  | { readonly type: "RemovePerson"; readonly person: PersonId }
  | { readonly type: "AppointLead"; readonly team: TeamId; readonly person: PersonId }
  | {
      readonly type: "ChangeSettings";
      readonly openSeating?: boolean;
      readonly openTriangle?: boolean;
      readonly openDice?: boolean;
      readonly doorLocked?: boolean;
    }
  /** Leaves the lobby for the first turn. */
  | { readonly type: "StartSession" }
  /** Ends the phase named, so that a second press does not end the next one. */
  | { readonly type: "AdvancePhase"; readonly from: Phase; readonly turnIndex: number }
  | { readonly type: "PauseClock"; readonly reason: string }
  | { readonly type: "ResumeClock" }
  | { readonly type: "AdjustClock"; readonly byMs: Millis }
  /** Plays an inject of the scenario now: one in hand, or a scheduled one ahead of time. */
  | {
      readonly type: "ReleaseInject";
      readonly inject: InjectId;
      /** Words and audience instead of the script's. */
      readonly edited?: { readonly title?: string; readonly text?: string; readonly audience?: AudienceSpec };
    }
  /** Plays an inject written on the spot. */
  | {
      readonly type: "ReleaseAdHoc";
      readonly title: string;
      readonly text: string;
      readonly kind: InjectKind;
      readonly source?: string;
      /** Of intelligence only. */
      readonly grade?: ReportGrade;
      readonly audience: AudienceSpec;
      readonly deltas: Deltas;
      /** Teams to whose cost it is. */
      readonly hurts?: readonly TeamId[];
      /** Whether it is so: the white cell's to know. */
      readonly veracity?: Veracity;
    }
  /** Shows the room the next open move. */
  | { readonly type: "RevealNext" }
  /** Rolls for the order next in the queue, with the facilitator's shift. */
  | { readonly type: "RollMove"; readonly key: string; readonly shift: number; readonly reason: string }
  /** Settles a rolled move as the dice and the rules have it (`settled`), or otherwise, or with further changes, with a reason. */
  | {
      readonly type: "RuleMove";
      readonly key: string;
      readonly ruled: Settled;
      readonly reason: string;
      readonly adjust?: Deltas;
    }
  /** Rolls and settles all that is left as the dice fall, up to a free-form move that needs an assessment, or to the order named. */
  | { readonly type: "ResolveRest"; readonly before?: string }
  /** Says what a free-form move is worth. */
  | { readonly type: "AssessFreeForm"; readonly key: string; readonly assessment: Assessment }
  /** Moves indicators by ruling, with a reason. */
  | { readonly type: "AdjustIndicators"; readonly deltas: Deltas; readonly reason: string }
  /** Goes on although a stop rule that allows it is met. */
  | { readonly type: "PlayOn"; readonly reason: string }
  /** Takes the last step back. It is named, so that a second press does not take back the one before. */
  | { readonly type: "UndoStep"; readonly n: number; readonly reason: string }
  | { readonly type: "EndSession" }
  /** Shows objectives, scores, red lines and what happened in the world. */
  | { readonly type: "OpenHotwash" }
  | { readonly type: "PublishReplay"; readonly scope: "public" | "everything" };

/** Asked by a team's people, or by a facilitator on a team's behalf. */
export type TeamCommand =
  /** Changes the fields named and leaves the others as they are. */
  | {
      readonly type: "SaveDraft";
      readonly team: TeamId;
      readonly major?: MajorChoice | null;
      readonly minor?: MoveId | null;
      readonly reaction?: MoveId | null;
      readonly rationale?: string;
      /** What the moves are meant to say to other teams. */
      readonly signals?: Readonly<Record<TeamId, Signal>>;
      readonly intendedRung?: number | null;
    }
  /** With what the lead says of how it was decided. */
  | ({ readonly type: "CommitDraft"; readonly team: TeamId } & DecisionSaid)
  | { readonly type: "ReopenDraft"; readonly team: TeamId }
  /** Answers a text that was tabled this turn. */
  | {
      readonly type: "CommitReaction";
      readonly team: TeamId;
      readonly move: MoveId;
      readonly rationale: string;
    }
  | { readonly type: "SendMessage"; readonly team: TeamId; readonly text: string }
  /** One sentence: by what chain of events does this end? */
  | { readonly type: "WriteTheory"; readonly team: TeamId; readonly text: string };

/** Asked by somebody in the waiting room. */
export type VisitorCommand = { readonly type: "AskForTeam"; readonly team: TeamId | null };

export type PersonCommand =
  | ControlCommand
  | TeamCommand
  | VisitorCommand
  | CouncilCommand
  | DebateCommand
  | PerceptionCommand
  | RfiCommand
  | HotwashCommand
  | NoteCommand
  | FactCommand
  | InjectCommand
  | TalkCommand
  | AgendaCommand
  | CrewCommand;
export type Command = SystemCommand | PersonCommand;
export type CommandType = Command["type"];

/** A command with what the server knows of it. */
export type Envelope = { readonly actor: Actor; readonly at: Millis; readonly command: Command };
