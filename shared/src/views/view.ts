// What a viewer believes: the fold of its feed, the same in the live session and in the replay.
import type { Place } from "../engine/actor.ts";
import type { Odds } from "../engine/card.ts";
import type { FiledRedLine } from "../engine/council.ts";
import type { Clock, Settings, Settled, TrianglePoint, Verdict } from "../engine/game.ts";
import type { HotwashTopic } from "../engine/hotwash.ts";
import type { Millis, PersonId, TeamId } from "../engine/ids.ts";
import type { Insight } from "../engine/note.ts";
import type { Phase } from "../engine/phases.ts";
import type { Reading, RingReading, TeamScore } from "../engine/readings.ts";
import type { ReportGrade } from "../engine/reportGrade.ts";
import type { InjectKind, Scenario } from "../engine/scenario.ts";
import type { StepKind } from "../engine/step.ts";
import type { Talk } from "../engine/talkState.ts";
import type { Mark } from "../engine/theatre.ts";
import type { Begun, Plan } from "../engine/timetable.ts";
import type { Forecast } from "../model/brier.ts";
import type { Intent, SignalReading } from "../model/perception.ts";
import type { Theory } from "./bothDesks.ts";
import type { ControlDesk } from "./controlDesk.ts";
import type { DebateView } from "./debateView.ts";
import type { ForkNote } from "./forkNote.ts";
import type { ControlBack, TeamBack, ViewBack } from "./goesBack.ts";
import type { Scene } from "./scene.ts";
import type { TeamDesk } from "./teamDesk.ts";
import type { PublicOrder } from "./viewEvents.ts";
import type { Viewer } from "./viewer.ts";

export type TurnView = {
  readonly index: number;
  readonly n: number;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly briefing: readonly string[];
  /** This team's question for the turn. */
  readonly focus: string | null;
  readonly violations: boolean;
};

export type NewsItem = {
  readonly id: string;
  readonly at: Millis;
  readonly turnIndex: number;
  /** The days of the game that its turn covers; null before the first. */
  readonly dates: { readonly from: string; readonly to: string } | null;
  readonly kind: InjectKind;
  /** The outlet, office or desk that speaks; null where nobody is named. */
  readonly source: string | null;
  /** Of intelligence: how its own service grades it. */
  readonly grade: ReportGrade | null;
  readonly title: string;
  readonly text: string;
  readonly toAll: boolean;
};

/** What was told at the start or the end of a turn. */
export type Report = {
  readonly turnIndex: number;
  readonly moment: "start" | "end";
  readonly readings: readonly Reading[];
  readonly rung: number;
  readonly highestRung: number;
  readonly triangle: TrianglePoint | null;
};

/** A move as this viewer knows it. */
export type MoveRecord = Omit<PublicOrder, "marks"> & {
  readonly turnIndex: number;
  readonly revealed: boolean;
  readonly grade: Settled | null;
  readonly oddsWord: string | null;
  /** The card's own chances; null until it is settled, and where it was cancelled. */
  readonly odds: Odds | null;
  /** 0 to 99; null as long as the dice are behind the screen. */
  readonly roll: number | null;
  readonly exposed: boolean;
};

/** Something that this viewer knows to have happened at a place. */
export type PlacedMark = Mark & {
  readonly turnIndex: number;
  readonly label: string;
  /** Whose move it was; null for news. */
  readonly team: TeamId | null;
  /** Done in the dark and not exposed: the room does not know. */
  readonly covert: boolean;
  /** The move's key or the news item's id. */
  readonly source: string;
};

/** The map beyond its geography: reach as last told, and what happened where, oldest first. */
export type TheatreView = {
  readonly rings: readonly RingReading[];
  readonly marks: readonly PlacedMark[];
};

/** What the white cell said: an answer to somebody else's question, or an established fact. */
export type Told = {
  readonly at: Millis;
  readonly turnIndex: number;
  readonly text: string;
  readonly toAll: boolean;
};

export type Ending = {
  readonly verdict: Verdict;
  readonly label: string;
  readonly text: string;
  readonly triangle: TrianglePoint;
  readonly seed: string;
};
export type Hotwash = {
  readonly scores: readonly TeamScore[];
  readonly theories: readonly Theory[];
  readonly questions: readonly string[];
  /** What teams filed for themselves before play. */
  readonly redLines: readonly FiledRedLine[];
  readonly annex: Scenario["afterTheFork"];
};

/** What was meant and how it was read, what people learned and how they thought it would end. */
export type Ledger = {
  readonly intents: readonly Intent[];
  readonly readings: readonly SignalReading[];
  readonly insights: readonly Insight[];
  readonly forecasts: readonly Forecast[];
};

/** A view as it stood before a step, as far as taking the step back changes it. Shares all that stood still. */
export type Checkpoint = {
  readonly view: Pick<View, ViewBack>;
  readonly team: Pick<TeamDesk, TeamBack> | null;
  readonly control: Pick<ControlDesk, ControlBack> | null;
};

export type View = {
  readonly viewer: Viewer;
  readonly scene: Scene | null;
  readonly settings: Settings;
  readonly people: Readonly<Record<PersonId, Place>>;
  readonly phase: Phase;
  readonly turn: TurnView | null;
  readonly clock: Clock;
  /** Teams that have committed, and nothing more. */
  readonly ready: Readonly<Record<TeamId, boolean>>;
  readonly news: readonly NewsItem[];
  readonly reports: readonly Report[];
  readonly moves: readonly MoveRecord[];
  readonly theatre: TheatreView;
  readonly debates: readonly DebateView[];
  readonly answers: readonly Told[];
  /** What is true in the story, as established by the white cell. */
  readonly facts: readonly Told[];
  /** Channels, cables and agreements, as far as this viewer is in them or may read them. */
  readonly talk: Talk;
  readonly team: TeamDesk | null;
  readonly control: ControlDesk | null;
  /** Steps that were taken back and whose news reached this viewer, oldest first. */
  readonly takenBack: readonly { readonly at: Millis; readonly kind: StepKind; readonly reason: string }[];
  readonly outages: readonly { readonly at: Millis; readonly lostMs: Millis }[];
  /** The play that this one goes on from; null for a play of its own. */
  readonly fork: ForkNote | null;
  readonly ending: Ending | null;
  readonly hotwash: Hotwash | null;
  /** What is asked in the hotwash; lines of others only once they are open. */
  readonly topics: readonly HotwashTopic[];
  /** Opened with the hotwash. */
  readonly ledger: Ledger | null;
  readonly published: "nothing" | "public" | "everything";
  /** The plan with which play began, the plan now, and every phase that has begun; null before the scene is set. */
  readonly agenda: { readonly first: Plan; readonly plan: Plan; readonly begun: readonly Begun[] } | null;
  /** Where this view can go back to, the last one first. Never sent: a page that lacks one asks for the whole view. */
  readonly checkpoints: readonly Checkpoint[];
};
