import type { CommandType, Envelope } from "@whitecell/shared/engine/commands.ts";
import { SIGNALS } from "@whitecell/shared/model/perception.ts";
import { talkMakers } from "./anyTalk.ts";
import {
  anyReplan,
  deltas,
  inject,
  key,
  type Makers,
  major,
  move,
  one,
  phase,
  rfi,
  seat,
  side,
  turnIndex,
  who,
  word,
} from "./anyThing.ts";
import type { Dice } from "./dice.ts";
import { person, SYSTEM, sessionCommand } from "./play.ts";
import { anyAssessment } from "./promptedActs.ts";
import { gameAt, type Table } from "./table.ts";

const makers: Makers = {
  CreateSession: (table) => sessionCommand({ scenario: gameAt(table).scenario }),
  Arrive: (table, dice) => ({ type: "Arrive", person: who(table, dice), asked: side(table, dice) }),
  TakeSeat: (table, dice) => ({ type: "TakeSeat", person: who(table, dice), seat: seat(table, dice) }),
  RingBell: (table, dice) => ({
    type: "RingBell",
    phase: phase(table, dice),
    turnIndex: turnIndex(table, dice),
  }),
  ForkSession: (table) => ({
    type: "ForkSession",
    parent: { sessionId: "another", title: "Another play", entries: 1, seal: "" },
    leftAt: table.now,
    seed: { kind: "script", rolls: {} },
    commitment: "",
  }),
  BridgeOutage: (_table, dice) => ({ type: "BridgeOutage", lostMs: dice.upTo(100_000) - 1000 }),
  SeatPerson: (table, dice) => ({ type: "SeatPerson", person: who(table, dice), seat: seat(table, dice) }),
  SeatEveryone: () => ({ type: "SeatEveryone" }),
  RemovePerson: (table, dice) => ({ type: "RemovePerson", person: who(table, dice) }),
  AppointLead: (table, dice) => ({ type: "AppointLead", team: side(table, dice), person: who(table, dice) }),
  ChangeSettings: (_table, dice) => ({
    type: "ChangeSettings",
    openSeating: dice.chance(50),
    doorLocked: dice.chance(10),
  }),
  StartSession: () => ({ type: "StartSession" }),
  AdvancePhase: (table, dice) => ({
    type: "AdvancePhase",
    from: phase(table, dice),
    turnIndex: turnIndex(table, dice),
  }),
  PauseClock: (_table, dice) => ({ type: "PauseClock", reason: word(dice) }),
  ResumeClock: () => ({ type: "ResumeClock" }),
  AdjustClock: (_table, dice) => ({ type: "AdjustClock", byMs: dice.upTo(172_800_001) - 86_400_000 }),
  ReleaseInject: (table, dice) => ({
    type: "ReleaseInject",
    inject: inject(table, dice),
    ...(dice.chance(20) && { edited: { text: word(dice), audience: [side(table, dice)] } }),
  }),
  HoldInject: (table, dice) => ({ type: "HoldInject", inject: inject(table, dice) }),
  SkipInject: (table, dice) => ({ type: "SkipInject", inject: inject(table, dice) }),
  ArmInject: (table, dice) => ({ type: "ArmInject", inject: inject(table, dice) }),
  ReadNews: (_table, dice) => ({ type: "ReadNews", news: dice.chance(5) ? "news" : `n${dice.upTo(9)}` }),
  ReleaseAdHoc: (table, dice) => ({
    type: "ReleaseAdHoc",
    title: "A word",
    text: word(dice),
    kind: "news",
    audience: dice.chance(10) ? [] : [dice.chance(50) ? "all" : side(table, dice)],
    deltas: deltas(table, dice),
  }),
  RevealNext: () => ({ type: "RevealNext" }),
  RollMove: (table, dice) => ({
    type: "RollMove",
    key: key(table, dice),
    shift: dice.upTo(51) - 25,
    reason: word(dice),
  }),
  RuleMove: (table, dice) => ({
    type: "RuleMove",
    key: key(table, dice),
    ruled: one(dice, ["success", "partial", "failure", "cancelled"] as const, "success"),
    reason: word(dice),
    ...(dice.chance(20) && { adjust: deltas(table, dice) }),
  }),
  ResolveRest: () => ({ type: "ResolveRest" }),
  AssessFreeForm: (table, dice) => ({
    type: "AssessFreeForm",
    key: key(table, dice),
    assessment: {
      ...anyAssessment(table, dice),
      ...(dice.chance(10) && { covert: true, flagsSet: ["no_such_flag"] }),
      ...(dice.chance(30) && { impacts: deltas(table, dice) }),
    },
  }),
  AdjustIndicators: (table, dice) => ({
    type: "AdjustIndicators",
    deltas: deltas(table, dice),
    reason: word(dice),
  }),
  PlayOn: (_table, dice) => ({ type: "PlayOn", reason: word(dice) }),
  ReplanAgenda: (table, dice) => ({ type: "ReplanAgenda", how: anyReplan(table.now, dice) }),
  HandOverLead: (table, dice) => ({ type: "HandOverLead", person: who(table, dice) }),
  TakeLead: (table, dice) => ({ type: "TakeLead", person: who(table, dice) }),
  NudgeSeat: (table, dice) => ({ type: "NudgeSeat", person: who(table, dice) }),
  StandIn: (table, dice) => ({ type: "StandIn", person: who(table, dice), on: dice.chance(50) }),
  UndoStep: (table, dice) => ({
    type: "UndoStep",
    n: Math.max(1, gameAt(table).stepsTaken) + (dice.chance(90) ? 0 : 1),
    reason: word(dice),
  }),
  EndSession: () => ({ type: "EndSession" }),
  OpenHotwash: () => ({ type: "OpenHotwash" }),
  PublishReplay: (_table, dice) => ({
    type: "PublishReplay",
    scope: dice.chance(50) ? "public" : "everything",
  }),
  SaveDraft: (table, dice) => ({
    type: "SaveDraft",
    team: side(table, dice),
    ...(dice.chance(60) && { major: major(table, dice) }),
    ...(dice.chance(50) && { minor: dice.chance(20) ? null : move(table, dice) }),
    ...(dice.chance(20) && { reaction: dice.chance(20) ? null : move(table, dice) }),
    ...(dice.chance(50) && { rationale: word(dice) }),
    ...(dice.chance(20) && { signals: { [side(table, dice)]: one(dice, SIGNALS, "stall") } }),
    ...(dice.chance(20) && { intendedRung: dice.upTo(20) }),
  }),
  CommitDraft: (table, dice) => ({ type: "CommitDraft", team: side(table, dice) }),
  ReopenDraft: (table, dice) => ({ type: "ReopenDraft", team: side(table, dice) }),
  CommitReaction: (table, dice) => ({
    type: "CommitReaction",
    team: side(table, dice),
    move: dice.pick(Object.values(gameAt(table).reactions).flat()) ?? move(table, dice),
    rationale: word(dice),
  }),
  MarkReading: (table, dice) => ({
    type: "MarkReading",
    team: side(table, dice),
    key: key(table, dice),
    signal: one(dice, SIGNALS, "stall"),
    rung: dice.chance(30) ? null : dice.upTo(20),
  }),
  AskRfi: (table, dice) => ({ type: "AskRfi", team: side(table, dice), text: word(dice) }),
  TakeRfi: (table, dice) => ({ type: "TakeRfi", rfi: rfi(table, dice) }),
  AnswerRfi: (table, dice) => ({ type: "AnswerRfi", rfi: rfi(table, dice), text: word(dice) }),
  ReleaseRfi: (table, dice) => ({
    type: "ReleaseRfi",
    rfi: rfi(table, dice),
    to: dice.chance(30) ? [] : [dice.chance(50) ? "all" : side(table, dice)],
  }),
  RaiseHand: (table, dice) => ({ type: "RaiseHand", team: side(table, dice) }),
  LowerHand: (table, dice) => ({
    type: "LowerHand",
    team: side(table, dice),
    person: one(dice, gameAt(table).hands, who(table, dice)),
  }),
  ...talkMakers,
  SetBookmark: (_table, dice) => ({ type: "SetBookmark", text: word(dice), tags: ["a tag"] }),
  LabelBookmark: (table, dice) => ({
    type: "LabelBookmark",
    ...one(dice, gameAt(table).bookmarks, { of: who(table, dice), set: 0 }),
    text: word(dice),
    tags: [],
  }),
  WriteNote: (table, dice) => ({
    type: "WriteNote",
    text: word(dice),
    about: dice.chance(50) ? null : key(table, dice),
  }),
  ReadBrief: (table, dice) => ({ type: "ReadBrief", team: side(table, dice) }),
  FileRedLine: (table, dice) => ({
    type: "FileRedLine",
    team: side(table, dice),
    threshold: word(dice),
    answer: word(dice),
  }),
  WithdrawRedLine: (table, dice) => ({
    type: "WithdrawRedLine",
    team: side(table, dice),
    line: one(dice, ["board:line:1", ...gameAt(table).inBrief.redLines.map(({ id }) => id)], ""),
  }),
  ProposeMove: (table, dice) => ({
    type: "ProposeMove",
    team: side(table, dice),
    slot: dice.chance(50) ? "major" : "minor",
    choice: major(table, dice) ?? { kind: "card", move: move(table, dice) },
    why: word(dice),
  }),
  VoteMove: (table, dice) => ({
    type: "VoteMove",
    team: side(table, dice),
    idea: one(dice, ["T1:nobody:idea:1", ...gameAt(table).council.ideas.map(({ id }) => id)], ""),
    vote: one(dice, ["for", "against", null] as const, null),
  }),
  Dissent: (table, dice) => ({
    type: "Dissent",
    team: side(table, dice),
    dissents: dice.chance(60),
    why: word(dice),
  }),
  AskHotwash: (_table, dice) => ({
    type: "AskHotwash",
    id: `topic-${dice.upTo(5)}`,
    title: word(dice),
    question: word(dice),
  }),
  AnswerHotwash: (_table, dice) => ({
    type: "AnswerHotwash",
    id: `topic-${dice.upTo(5)}`,
    text: word(dice),
  }),
  OpenHotwashLines: (_table, dice) => ({ type: "OpenHotwashLines", id: `topic-${dice.upTo(5)}` }),
  NoteInsight: (_table, dice) => ({ type: "NoteInsight", text: word(dice) }),
  GiveForecast: (table, dice) => ({
    type: "GiveForecast",
    shares: Object.fromEntries(
      gameAt(table).scenario.outcomes.list.map(({ id }, index) => [
        id,
        index === 0 ? 100 : dice.chance(5) ? 1 : 0,
      ]),
    ),
  }),
  EstablishFact: (table, dice) => ({
    type: "EstablishFact",
    text: word(dice),
    to: dice.chance(10) ? [] : [dice.chance(50) ? "all" : side(table, dice)],
    about: dice.chance(50) ? null : key(table, dice),
  }),
  SendMessage: (table, dice) => ({ type: "SendMessage", team: side(table, dice), text: word(dice) }),
  WriteTheory: (table, dice) => ({ type: "WriteTheory", team: side(table, dice), text: word(dice) }),
  OpenArgument: (table, dice) => ({ type: "OpenArgument", key: key(table, dice) }),
  AddArgument: (table, dice) => ({
    type: "AddArgument",
    key: key(table, dice),
    stance: dice.chance(50) ? "pro" : "con",
    text: word(dice),
  }),
  GiveEstimate: (table, dice) => ({
    type: "GiveEstimate",
    key: key(table, dice),
    percent: dice.upTo(101),
  }),
  CloseArgument: (table, dice) => ({ type: "CloseArgument", key: key(table, dice) }),
  ExplainEstimate: (table, dice) => ({ type: "ExplainEstimate", key: key(table, dice), text: word(dice) }),
  AskForTeam: (table, dice) => ({ type: "AskForTeam", team: side(table, dice) }),
};

export const commandTypes = Object.keys(makers) as CommandType[];

/** Any command from anyone; most often from somebody who might. */
export function anyCommand(
  table: Table,
  dice: Dice,
  type = one(dice, commandTypes, "StartSession"),
): Envelope {
  const command = (makers[type] as Makers["StartSession"])(table, dice);
  const waits = type === "AskForTeam";
  const members = Object.entries(gameAt(table).people).flatMap(([id, place]) =>
    (waits && place.at === "waiting") ||
    ("team" in command && place.at === "team" && place.team === command.team)
      ? [id]
      : [],
  );
  const likely = one(dice, members, "host");
  const actor = dice.chance(20) ? SYSTEM : person(dice.chance(60) ? likely : who(table, dice));
  const at = table.now + (dice.chance(5) ? 600_000 : 1000);
  return { actor, at, command };
}
