// Who may issue which command. Asked before anything is looked up, so that a refusal never tells what exists.
import { never } from "../lib/assert.ts";
import type { Actor, Place } from "./actor.ts";
import type { Command, CommandType } from "./commands.ts";
import type { Game } from "./game.ts";
import type { PersonId, TeamId } from "./ids.ts";

type Authority =
  | "system"
  /** The facilitator who hosts. */
  | "lead facilitator"
  /** The lead or an adjudicator. */
  | "white cell"
  /** Anyone of the team the command names. */
  | "team"
  /** The lead of that team; or the white cell on its behalf, marked. */
  | "team lead"
  /** Anyone of the white cell, the scribe too. */
  | "crew"
  /** Anyone of the team the command names, or the white cell. */
  | "team or white cell"
  /** Anyone with a seat: in a team, among the observers, in the white cell. */
  | "seated"
  | "visitor";

const authorities: { readonly [T in CommandType]: Authority } = {
  CreateSession: "system",
  Arrive: "system",
  TakeSeat: "system",
  RingBell: "system",
  BridgeOutage: "system",
  ForkSession: "system",
  SeatPerson: "white cell",
  SeatEveryone: "white cell",
  RemovePerson: "white cell",
  AppointLead: "team lead",
  ChangeSettings: "white cell",
  StartSession: "white cell",
  AdvancePhase: "white cell",
  PauseClock: "white cell",
  ResumeClock: "white cell",
  AdjustClock: "white cell",
  ReleaseInject: "white cell",
  ReleaseAdHoc: "white cell",
  RevealNext: "white cell",
  RollMove: "white cell",
  RuleMove: "white cell",
  ResolveRest: "white cell",
  AssessFreeForm: "white cell",
  AdjustIndicators: "white cell",
  PlayOn: "white cell",
  UndoStep: "white cell",
  HandOverLead: "lead facilitator",
  TakeLead: "system",
  NudgeSeat: "white cell",
  StandIn: "white cell",
  ReplanAgenda: "white cell",
  EndSession: "lead facilitator",
  OpenHotwash: "lead facilitator",
  AskHotwash: "white cell",
  AnswerHotwash: "seated",
  OpenHotwashLines: "white cell",
  PublishReplay: "lead facilitator",
  SaveDraft: "team",
  CommitDraft: "team lead",
  ReopenDraft: "team lead",
  CommitReaction: "team lead",
  SendMessage: "team",
  WriteTheory: "team",
  ReadBrief: "team",
  FileRedLine: "team",
  WithdrawRedLine: "team",
  ProposeMove: "team",
  VoteMove: "team",
  Dissent: "team",
  OpenArgument: "white cell",
  CloseArgument: "white cell",
  AddArgument: "seated",
  GiveEstimate: "seated",
  ExplainEstimate: "seated",
  MarkReading: "team",
  AskRfi: "team",
  TakeRfi: "white cell",
  AnswerRfi: "white cell",
  ReleaseRfi: "white cell",
  RaiseHand: "team",
  LowerHand: "team or white cell",
  AskChannel: "team",
  AnswerChannel: "team",
  CloseChannel: "team",
  SpeakInChannel: "team",
  SendCable: "team",
  DraftAgreement: "team",
  RedraftAgreement: "team",
  SponsorAgreement: "team lead",
  AnswerAgreement: "team lead",
  JudgeTerm: "seated",
  NoteTalk: "team",
  SetBookmark: "crew",
  LabelBookmark: "crew",
  WriteNote: "crew",
  NoteInsight: "seated",
  GiveForecast: "seated",
  EstablishFact: "white cell",
  HoldInject: "white cell",
  SkipInject: "white cell",
  ArmInject: "white cell",
  ReadNews: "seated",
  AskForTeam: "visitor",
};

/** The place of whoever acts; null for the server itself and for strangers. */
export const placeOf = (game: Game, actor: Actor): Place | null =>
  actor.kind === "person" ? (game.people[actor.person] ?? null) : null;

/** Who acts; nobody where it is the server itself. */
export const personOf = (actor: Actor): PersonId => (actor.kind === "person" ? actor.person : "");

/** Whether this is someone of the white cell who may run the session. */
export const runsSession = (place: Place | null): boolean =>
  place?.at === "control" && (place.role === "lead" || place.role === "adjudicator");

const isLead = (place: Place | null): boolean => place?.at === "control" && place.role === "lead";
const inTeam = (place: Place | null, team: TeamId): boolean => place?.at === "team" && place.team === team;

const teamNamed = (command: Command): TeamId =>
  "team" in command && typeof command.team === "string" ? command.team : "";

/** Whether the actor may issue this kind of command at all. */
export function mayIssue(game: Game, actor: Actor, command: Command): boolean {
  const authority = authorities[command.type];
  if (actor.kind === "system") return authority === "system";
  const place = placeOf(game, actor);
  switch (authority) {
    case "system":
      return false;
    case "lead facilitator":
      return isLead(place);
    case "white cell":
      return runsSession(place);
    case "team":
      return inTeam(place, teamNamed(command));
    case "team lead":
      return runsSession(place) || (place?.at === "team" && place.lead && inTeam(place, teamNamed(command)));
    case "crew":
      return place?.at === "control" && place.role !== "observer";
    case "team or white cell":
      return runsSession(place) || inTeam(place, teamNamed(command));
    case "seated":
      return place?.at === "team" || place?.at === "observers" || place?.at === "control";
    case "visitor":
      return place?.at === "waiting";
    default:
      return never(authority);
  }
}
