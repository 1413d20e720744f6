// L7: one schema for each command a person may send; a new command without its schema does not compile.
import * as v from "valibot";
import type { PersonCommand } from "../engine/commands.ts";
import { WAYS_OF_DECIDING } from "../engine/council.ts";
import { TURN_PHASES } from "../engine/phases.ts";
import { INFORMATION_GRADES, SOURCE_GRADES } from "../engine/reportGrade.ts";
import { MARK_KINDS } from "../engine/theatre.ts";
import type { Result } from "../lib/result.ts";
import { err } from "../lib/result.ts";
import { SIGNALS } from "../model/perception.ts";
import { checkInput, type Shape } from "./checkInput.ts";
import { deltas, id, line, list, maybeId, text, whole } from "./fields.ts";
import type { Hello } from "./frames.ts";

const MESSAGE = 2_000;
const RATIONALE = 4_000;
const FREE_FORM = 1_000;
const REASON = 1_000;
const TITLE = 120;
const SOURCE = 80;
const ARGUMENT = 400;
const TAG = 40;
const TERM = 400;
const A_DAY = 86_400_000;

const seat = v.variant("at", [
  v.strictObject({ at: v.literal("team"), team: id }),
  v.strictObject({ at: v.literal("observers") }),
  v.strictObject({ at: v.literal("control"), role: v.picklist(["adjudicator", "scribe", "observer"]) }),
]);
const phase = v.picklist(["lobby", ...TURN_PHASES, "ended"]);
const settled = v.picklist(["success", "partial", "failure", "cancelled"]);
const choice = v.variant("kind", [
  v.strictObject({ kind: v.literal("card"), move: id }),
  v.strictObject({
    kind: v.literal("free"),
    text: v.strictObject({
      action: text(FREE_FORM),
      intent: text(FREE_FORM),
      reasons: list(text(FREE_FORM), 10),
      risks: text(FREE_FORM),
    }),
  }),
]);
const major = v.nullable(choice);
const signal = v.picklist(SIGNALS);
const rung = v.nullable(whole(0, 100));
const assessment = v.strictObject({
  oddsPreset: id,
  impacts: deltas,
  pullPreset: id,
  rung: whole(0, 100),
  reason: text(REASON),
  flagsSet: v.exactOptional(list(id, 20)),
  flagsCleared: v.exactOptional(list(id, 20)),
  resources: v.exactOptional(deltas),
  later: v.exactOptional(
    list(
      v.strictObject({
        after: whole(1, 20),
        label: line(TITLE),
        news: text(MESSAGE),
        audience: list(id, 20),
        deltas,
      }),
      5,
    ),
  ),
  covert: v.exactOptional(v.boolean()),
  marks: v.exactOptional(list(v.strictObject({ place: id, kind: v.picklist(MARK_KINDS) }), 5)),
});

const reportGrade = v.strictObject({
  source: v.picklist(SOURCE_GRADES),
  information: v.picklist(INFORMATION_GRADES),
});

const replan = v.variant("kind", [
  v.strictObject({ kind: v.literal("finish-at"), at: whole(0, Number.MAX_SAFE_INTEGER) }),
  v.strictObject({ kind: v.literal("shorten"), byMs: whole(-A_DAY, A_DAY) }),
  v.strictObject({ kind: v.literal("drop-turn") }),
  v.strictObject({ kind: v.literal("merge-reveal"), turns: v.picklist(["one", "rest"]) }),
  v.strictObject({ kind: v.literal("as-planned") }),
]);

const wording = {
  title: line(TITLE),
  terms: list(v.strictObject({ who: id, what: text(TERM), due: v.nullable(whole(0, 1_000)) }), 10),
  open: v.boolean(),
};
const version = whole(1, 1_000);

export const commandSchemas = {
  SeatPerson: v.strictObject({ type: v.literal("SeatPerson"), person: id, seat }),
  SeatEveryone: v.strictObject({ type: v.literal("SeatEveryone") }),
  RemovePerson: v.strictObject({ type: v.literal("RemovePerson"), person: id }),
  AppointLead: v.strictObject({ type: v.literal("AppointLead"), team: id, person: id }),
  ChangeSettings: v.strictObject({
    type: v.literal("ChangeSettings"),
    openSeating: v.exactOptional(v.boolean()),
    openTriangle: v.exactOptional(v.boolean()),
    openDice: v.exactOptional(v.boolean()),
    doorLocked: v.exactOptional(v.boolean()),
  }),
  StartSession: v.strictObject({ type: v.literal("StartSession") }),
  AdvancePhase: v.strictObject({ type: v.literal("AdvancePhase"), from: phase, turnIndex: whole(-1, 1_000) }),
  PauseClock: v.strictObject({ type: v.literal("PauseClock"), reason: text(REASON) }),
  ResumeClock: v.strictObject({ type: v.literal("ResumeClock") }),
  AdjustClock: v.strictObject({ type: v.literal("AdjustClock"), byMs: whole(-A_DAY, A_DAY) }),
  ReleaseInject: v.strictObject({
    type: v.literal("ReleaseInject"),
    inject: id,
    edited: v.exactOptional(
      v.strictObject({
        title: v.exactOptional(line(TITLE)),
        text: v.exactOptional(text(MESSAGE)),
        audience: v.exactOptional(list(id, 20)),
      }),
    ),
  }),
  HoldInject: v.strictObject({ type: v.literal("HoldInject"), inject: id }),
  SkipInject: v.strictObject({ type: v.literal("SkipInject"), inject: id }),
  ArmInject: v.strictObject({ type: v.literal("ArmInject"), inject: id }),
  ReadNews: v.strictObject({ type: v.literal("ReadNews"), news: id }),
  ReleaseAdHoc: v.strictObject({
    type: v.literal("ReleaseAdHoc"),
    title: line(TITLE),
    text: text(MESSAGE),
    kind: v.picklist(["news", "broadcast", "cable", "intelligence"]),
    source: v.exactOptional(line(SOURCE)),
    grade: v.exactOptional(reportGrade),
    audience: list(id, 20),
    deltas,
    hurts: v.exactOptional(list(id, 20)),
    veracity: v.exactOptional(v.picklist(["true", "false", "ambiguous"])),
  }),
  RevealNext: v.strictObject({ type: v.literal("RevealNext") }),
  RollMove: v.strictObject({
    type: v.literal("RollMove"),
    key: id,
    shift: whole(-100, 100),
    reason: text(REASON),
  }),
  RuleMove: v.strictObject({
    type: v.literal("RuleMove"),
    key: id,
    ruled: settled,
    reason: text(REASON),
    adjust: v.exactOptional(deltas),
  }),
  ResolveRest: v.strictObject({ type: v.literal("ResolveRest"), before: v.exactOptional(id) }),
  AssessFreeForm: v.strictObject({ type: v.literal("AssessFreeForm"), key: id, assessment }),
  AdjustIndicators: v.strictObject({ type: v.literal("AdjustIndicators"), deltas, reason: text(REASON) }),
  PlayOn: v.strictObject({ type: v.literal("PlayOn"), reason: text(REASON) }),
  UndoStep: v.strictObject({ type: v.literal("UndoStep"), n: whole(1, 1_000_000), reason: text(REASON) }),
  ReplanAgenda: v.strictObject({ type: v.literal("ReplanAgenda"), how: replan }),
  HandOverLead: v.strictObject({ type: v.literal("HandOverLead"), person: id }),
  NudgeSeat: v.strictObject({ type: v.literal("NudgeSeat"), person: id }),
  StandIn: v.strictObject({ type: v.literal("StandIn"), person: id, on: v.boolean() }),
  EndSession: v.strictObject({ type: v.literal("EndSession") }),
  OpenHotwash: v.strictObject({ type: v.literal("OpenHotwash") }),
  AskHotwash: v.strictObject({
    type: v.literal("AskHotwash"),
    id,
    title: text(REASON),
    question: text(REASON),
  }),
  AnswerHotwash: v.strictObject({ type: v.literal("AnswerHotwash"), id, text: text(MESSAGE) }),
  OpenHotwashLines: v.strictObject({ type: v.literal("OpenHotwashLines"), id }),
  PublishReplay: v.strictObject({
    type: v.literal("PublishReplay"),
    scope: v.picklist(["public", "everything"]),
  }),
  SaveDraft: v.strictObject({
    type: v.literal("SaveDraft"),
    team: id,
    major: v.exactOptional(major),
    minor: v.exactOptional(maybeId),
    reaction: v.exactOptional(maybeId),
    rationale: v.exactOptional(text(RATIONALE)),
    signals: v.exactOptional(v.pipe(v.record(id, signal), v.maxEntries(20, "It may have 20 entries."))),
    intendedRung: v.exactOptional(rung),
  }),
  CommitDraft: v.strictObject({
    type: v.literal("CommitDraft"),
    team: id,
    considered: v.exactOptional(list(line(FREE_FORM), 20)),
    confidence: v.exactOptional(v.nullable(whole(0, 100))),
    how: v.exactOptional(v.nullable(v.picklist(WAYS_OF_DECIDING))),
  }),
  ReadBrief: v.strictObject({ type: v.literal("ReadBrief"), team: id }),
  FileRedLine: v.strictObject({
    type: v.literal("FileRedLine"),
    team: id,
    threshold: text(ARGUMENT),
    answer: text(ARGUMENT),
  }),
  WithdrawRedLine: v.strictObject({ type: v.literal("WithdrawRedLine"), team: id, line: id }),
  ProposeMove: v.strictObject({
    type: v.literal("ProposeMove"),
    team: id,
    slot: v.picklist(["major", "minor"]),
    choice,
    why: text(ARGUMENT),
  }),
  VoteMove: v.strictObject({
    type: v.literal("VoteMove"),
    team: id,
    idea: id,
    vote: v.nullable(v.picklist(["for", "against"])),
  }),
  Dissent: v.strictObject({
    type: v.literal("Dissent"),
    team: id,
    dissents: v.boolean(),
    why: text(ARGUMENT),
  }),
  ReopenDraft: v.strictObject({ type: v.literal("ReopenDraft"), team: id }),
  CommitReaction: v.strictObject({
    type: v.literal("CommitReaction"),
    team: id,
    move: id,
    rationale: text(RATIONALE),
  }),
  MarkReading: v.strictObject({ type: v.literal("MarkReading"), team: id, key: id, signal, rung }),
  AskRfi: v.strictObject({ type: v.literal("AskRfi"), team: id, text: text(MESSAGE) }),
  TakeRfi: v.strictObject({ type: v.literal("TakeRfi"), rfi: id }),
  AnswerRfi: v.strictObject({ type: v.literal("AnswerRfi"), rfi: id, text: text(MESSAGE) }),
  ReleaseRfi: v.strictObject({ type: v.literal("ReleaseRfi"), rfi: id, to: list(id, 20) }),
  RaiseHand: v.strictObject({ type: v.literal("RaiseHand"), team: id }),
  LowerHand: v.strictObject({ type: v.literal("LowerHand"), team: id, person: id }),
  AskChannel: v.strictObject({ type: v.literal("AskChannel"), team: id, with: list(id, 20) }),
  AnswerChannel: v.strictObject({
    type: v.literal("AnswerChannel"),
    team: id,
    channel: id,
    joins: v.boolean(),
  }),
  CloseChannel: v.strictObject({ type: v.literal("CloseChannel"), team: id, channel: id }),
  SpeakInChannel: v.strictObject({
    type: v.literal("SpeakInChannel"),
    team: id,
    channel: id,
    text: text(MESSAGE),
  }),
  SendCable: v.strictObject({
    type: v.literal("SendCable"),
    team: id,
    to: list(id, 20),
    office: line(SOURCE),
    text: text(MESSAGE),
  }),
  DraftAgreement: v.strictObject({
    type: v.literal("DraftAgreement"),
    team: id,
    parties: list(id, 20),
    ...wording,
  }),
  RedraftAgreement: v.strictObject({
    type: v.literal("RedraftAgreement"),
    team: id,
    agreement: id,
    version,
    ...wording,
  }),
  SponsorAgreement: v.strictObject({
    type: v.literal("SponsorAgreement"),
    team: id,
    agreement: id,
    version,
    signBy: whole(0, 1_000),
  }),
  AnswerAgreement: v.strictObject({
    type: v.literal("AnswerAgreement"),
    team: id,
    agreement: id,
    signs: v.boolean(),
    reason: text(REASON),
  }),
  JudgeTerm: v.strictObject({
    type: v.literal("JudgeTerm"),
    agreement: id,
    term: whole(0, 100),
    kept: v.boolean(),
    reason: text(REASON),
  }),
  NoteTalk: v.strictObject({
    type: v.literal("NoteTalk"),
    team: id,
    about: id,
    offered: text(REASON),
    heard: text(REASON),
  }),
  SetBookmark: v.strictObject({
    type: v.literal("SetBookmark"),
    text: text(REASON),
    tags: list(line(TAG), 10),
  }),
  LabelBookmark: v.strictObject({
    type: v.literal("LabelBookmark"),
    of: id,
    set: whole(0, Number.MAX_SAFE_INTEGER),
    text: text(REASON),
    tags: list(line(TAG), 10),
  }),
  WriteNote: v.strictObject({ type: v.literal("WriteNote"), text: text(MESSAGE), about: maybeId }),
  NoteInsight: v.strictObject({ type: v.literal("NoteInsight"), text: text(MESSAGE) }),
  GiveForecast: v.strictObject({
    type: v.literal("GiveForecast"),
    shares: v.pipe(v.record(id, whole(0, 100)), v.maxEntries(20, "It may have 20 entries.")),
  }),
  EstablishFact: v.strictObject({
    type: v.literal("EstablishFact"),
    text: text(REASON),
    to: list(id, 20),
    about: maybeId,
  }),
  SendMessage: v.strictObject({ type: v.literal("SendMessage"), team: id, text: text(MESSAGE) }),
  WriteTheory: v.strictObject({ type: v.literal("WriteTheory"), team: id, text: text(MESSAGE) }),
  OpenArgument: v.strictObject({ type: v.literal("OpenArgument"), key: id }),
  AddArgument: v.strictObject({
    type: v.literal("AddArgument"),
    key: id,
    stance: v.picklist(["pro", "con"]),
    text: text(ARGUMENT),
  }),
  GiveEstimate: v.strictObject({ type: v.literal("GiveEstimate"), key: id, percent: whole(0, 100) }),
  CloseArgument: v.strictObject({ type: v.literal("CloseArgument"), key: id }),
  ExplainEstimate: v.strictObject({ type: v.literal("ExplainEstimate"), key: id, text: text(ARGUMENT) }),
  AskForTeam: v.strictObject({ type: v.literal("AskForTeam"), team: maybeId }),
} satisfies { readonly [T in PersonCommand["type"]]: Shape<Extract<PersonCommand, { readonly type: T }>> };

// A map, because an object would also find what every object inherits.
const byType: ReadonlyMap<string, Shape<PersonCommand>> = new Map(Object.entries(commandSchemas));

const envelope = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
  command: v.looseObject({ type: v.string() }),
});

/** A command with its id, out of whatever a browser sent. */
export function readIssued(
  input: unknown,
): Result<{ readonly id: string; readonly command: PersonCommand }, string> {
  const outer = checkInput(envelope, input);
  if (!outer.ok) return outer;
  const shape = byType.get(outer.value.command.type);
  if (!shape) return err("This is not something that can be asked here. Reload the page and try again.");
  const inner = checkInput(shape, outer.value.command);
  return inner.ok ? { ok: true, value: { id: outer.value.id, command: inner.value } } : inner;
}

const since = v.nullable(v.strictObject({ feed: id, seq: whole(0, 1_000_000_000) }));

/** What a page says it has already. */
export const readSince = (input: unknown): Result<Hello["since"], string> => checkInput(since, input);

const glance = v.variant("kind", [
  v.strictObject({ kind: v.literal("room") }),
  v.strictObject({ kind: v.literal("team"), team: id }),
  v.strictObject({ kind: v.literal("person"), person: id }),
]);
const hello = v.object({
  protocol: v.number(),
  token: v.pipe(v.string(), v.maxLength(200)),
  since,
  as: v.exactOptional(glance),
});

/** The handshake. Unknown fields are let through: a page of another version must be told so, not refused as garbage. */
export const readHello = (input: unknown): Result<Hello, string> => checkInput(hello, input);
