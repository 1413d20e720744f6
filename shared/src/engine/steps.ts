// What can be taken back: each step keeps where the game stood before it, and shares with it all that did not change.
import { must } from "../lib/assert.ts";
import { draftsAfter, draftsFate, type Fates, STEPS_KEPT, samePhase, waysBack } from "../model/stepBack.ts";
import type { Command, CommandType } from "./commands.ts";
import type { Disclosure, EventOf } from "./events.ts";
import type { Game, Position, Proposal } from "./game.ts";
import type { Millis } from "./ids.ts";
import type { Hearers, StepKind } from "./step.ts";

// Total, so that whoever adds a part has to say whether it goes back with a step.
const parts: Fates<Game, Position> = {
  sessionId: "stays",
  title: "stays",
  scenario: "stays",
  seed: "stays",
  template: "stays",
  durations: "stays",
  firstDurations: "stays",
  merged: "stays",
  options: "stays",
  seatsPerTeam: "stays",
  settings: "stays",
  people: "stays",
  phase: "back",
  turnPlan: "back",
  turnIndex: "back",
  phaseSince: "back",
  clock: "back",
  indicators: "back",
  peaks: "back",
  troughs: "back",
  resources: "back",
  flags: "back",
  pending: "back",
  injectsReleased: "back",
  injectsKept: "back",
  news: "back",
  newsRead: "back",
  held: "back",
  uses: "back",
  momentum: "back",
  highestRung: "back",
  drafts: "back",
  orders: "back",
  revealed: "back",
  assessments: "back",
  rolls: "back",
  rulings: "back",
  exposed: "back",
  reactions: "back",
  debates: "phase",
  council: "phase",
  inBrief: "stays",
  intents: "back",
  readings: "phase",
  rfis: "stays",
  hands: "stays",
  talk: "stays",
  bookmarks: "stays",
  insights: "stays",
  forecasts: "stays",
  factsEstablished: "stays",
  path: "back",
  unreported: "back",
  crossedRedLines: "back",
  theories: "stays",
  stop: "back",
  violations: "back",
  verdict: "stays",
  hotwash: "stays",
  topics: "stays",
  published: "stays",
  steps: "stays",
  nudges: "stays",
  stepsTaken: "stays",
  seenDice: "stays",
};
const { keep, restore } = waysBack(parts);
export const positionOf = keep;

/** What each command is as a step; null for those that change nothing a step could bring back. */
const kinds: { readonly [T in CommandType]: StepKind | null } = {
  CreateSession: null,
  Arrive: null,
  TakeSeat: null,
  RingBell: "phase",
  BridgeOutage: null,
  ForkSession: null,
  SeatPerson: null,
  SeatEveryone: null,
  RemovePerson: null,
  AppointLead: null,
  ChangeSettings: null,
  StartSession: "start",
  AdvancePhase: "phase",
  PauseClock: null,
  ResumeClock: null,
  AdjustClock: null,
  ReleaseInject: "inject",
  ReleaseAdHoc: "inject",
  RevealNext: "reveal",
  RollMove: "roll",
  RuleMove: "ruling",
  ResolveRest: "rest",
  AssessFreeForm: "assessment",
  AdjustIndicators: "adjustment",
  ReadBrief: null,
  FileRedLine: null,
  WithdrawRedLine: null,
  ProposeMove: null,
  VoteMove: null,
  Dissent: null,
  OpenArgument: null,
  AddArgument: null,
  GiveEstimate: null,
  CloseArgument: null,
  ExplainEstimate: null,
  MarkReading: null,
  AskRfi: null,
  TakeRfi: null,
  AnswerRfi: null,
  ReleaseRfi: null,
  RaiseHand: null,
  LowerHand: null,
  SetBookmark: null,
  LabelBookmark: null,
  WriteNote: null,
  NoteInsight: null,
  GiveForecast: null,
  EstablishFact: null,
  HoldInject: "script",
  SkipInject: "script",
  ArmInject: "script",
  ReadNews: null,
  PlayOn: "play-on",
  UndoStep: null,
  HandOverLead: null,
  TakeLead: null,
  NudgeSeat: null,
  StandIn: null,
  ReplanAgenda: null,
  EndSession: null,
  OpenHotwash: null,
  AskHotwash: null,
  AnswerHotwash: null,
  OpenHotwashLines: null,
  PublishReplay: null,
  SaveDraft: null,
  CommitDraft: null,
  ReopenDraft: null,
  CommitReaction: "answer",
  SendMessage: null,
  WriteTheory: null,
  AskChannel: null,
  AnswerChannel: null,
  CloseChannel: null,
  SpeakInChannel: null,
  SendCable: null,
  DraftAgreement: null,
  RedraftAgreement: null,
  SponsorAgreement: null,
  AnswerAgreement: null,
  JudgeTerm: null,
  NoteTalk: null,
  AskForTeam: null,
};

/** Whether the command takes a step. A bell that closes nothing only rings. */
export const opensStep = ({ type }: Command, told: readonly Disclosure[]): boolean =>
  kinds[type] !== null && (type !== "RingBell" || told.some(({ event }) => event.type === "PhaseStarted"));

/** UNDO6: all who learn anything of what is told. */
function hearersOf(game: Game, told: readonly Disclosure[]): Hearers {
  const open = told.some(
    ({ event, audience }) => audience === "public" || (event.type === "MoveRuled" && event.exposed),
  );
  if (open) return "public";
  const sides = told.flatMap(({ audience }) => (typeof audience === "string" ? [] : audience));
  return sides.length === 0 ? "control" : game.scenario.teamOrder.filter((team) => sides.includes(team));
}

function aboutOf(game: Game, command: Command, told: readonly Disclosure[]): string {
  if ("key" in command) return game.orders.find((order) => order.key === command.key)?.title ?? "";
  for (const { event } of told) {
    if (event.type === "PhaseStarted") return game.phase;
    if ("inject" in event && event.type !== "InjectReleased")
      return game.scenario.injects.find(({ id }) => id === event.inject)?.title ?? "";
    if (event.type === "InjectReleased") return event.title;
    if (event.type === "MoveRevealed" || event.type === "ReactionCommitted") return event.order.title;
  }
  return "";
}

/** Opens the step that this command is. */
export function stepOf(
  game: Game,
  { command, told, at }: { command: Command; told: readonly Disclosure[]; at: Millis },
): Disclosure {
  const kind = must(kinds[command.type], "a command that takes a step");
  const to = hearersOf(game, told);
  const step = { n: game.stepsTaken + 1, kind, about: aboutOf(game, command, told), at };
  return { event: { type: "StepOpened", step, to }, audience: to };
}

export const withStep = (game: Game, { step, to }: EventOf<"StepOpened">): Game => ({
  ...game,
  stepsTaken: step.n,
  phaseSince: step.kind === "phase" ? step.at : game.phaseSince,
  steps: [...game.steps, { ...step, to, before: positionOf(game) }].slice(-STEPS_KEPT),
});

export function withoutStep(game: Game, { clock, turnPlan }: EventOf<"StepUndone">): Game {
  const { before } = must(game.steps.at(-1), "a step to take back");
  const drafts = draftsAfter(game.drafts, before.drafts, draftsFate(game, before));
  return {
    ...restore(game, before, samePhase(game, before)),
    drafts,
    clock,
    turnPlan,
    steps: game.steps.slice(0, -1),
  };
}

/** What the facilitator added to the odds. */
export const facilitatorShift = ({ shifts }: Proposal): number =>
  shifts.reduce((sum, { source, shift }) => (source === "facilitator" ? sum + shift : sum), 0);
