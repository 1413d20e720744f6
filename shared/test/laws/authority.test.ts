// Who may give which command: reviewed by hand, compared with the rules in every cell.
import type { Place } from "@whitecell/shared/engine/actor.ts";
import { mayIssue } from "@whitecell/shared/engine/authority.ts";
import type { Command, CommandType } from "@whitecell/shared/engine/commands.ts";
import type { Game } from "@whitecell/shared/engine/game.ts";
import { expect, test } from "vitest";
import { empty, gameOf, person, SYSTEM } from "../support/play.ts";
import { tiny } from "../support/scenarios.ts";

const ROLES = [
  "server",
  "lead",
  "adjudicator",
  "scribe",
  "own lead",
  "own member",
  "other lead",
  "observer",
  "waiting",
  "removed",
  "stranger",
] as const;
type Role = (typeof ROLES)[number];

const places: { readonly [R in Role]?: Place } = {
  lead: { at: "control", role: "lead" },
  adjudicator: { at: "control", role: "adjudicator" },
  scribe: { at: "control", role: "scribe" },
  "own lead": { at: "team", team: "board", lead: true },
  "own member": { at: "team", team: "board", lead: false },
  "other lead": { at: "team", team: "fleet", lead: true },
  observer: { at: "observers" },
  waiting: { at: "waiting", asked: "board" },
  removed: { at: "removed" },
};

const YES = "yes";
const no = "";
type Row = readonly [
  server: string,
  lead: string,
  adjudicator: string,
  scribe: string,
  ownLead: string,
  ownMember: string,
  others: string,
  waiting: string,
];

const SEATED = "everyone with a seat, and nobody else";
const seats: ReadonlySet<Role> = new Set<Role>([
  "lead",
  "adjudicator",
  "scribe",
  "own lead",
  "own member",
  "other lead",
  "observer",
]);

// "others": another team's lead, observers, the removed and strangers. Those who have a seat of any kind are "SEATED".
// biome-ignore format: a table is read in columns
const expected: { readonly [T in CommandType]: Row | typeof SEATED } = {
  //                  server lead adjud. scribe own lead own member others waiting
  CreateSession:     [YES,   no,  no,    no,    no,      no,        no,    no],
  Arrive:            [YES,   no,  no,    no,    no,      no,        no,    no],
  TakeSeat:          [YES,   no,  no,    no,    no,      no,        no,    no],
  RingBell:          [YES,   no,  no,    no,    no,      no,        no,    no],
  BridgeOutage:      [YES,   no,  no,    no,    no,      no,        no,    no],
  ForkSession:       [YES,   no,  no,    no,    no,      no,        no,    no],
  SeatPerson:        [no,    YES, YES,   no,    no,      no,        no,    no],
  SeatEveryone:      [no,    YES, YES,   no,    no,      no,        no,    no],
  RemovePerson:      [no,    YES, YES,   no,    no,      no,        no,    no],
  AppointLead:       [no,    YES, YES,   no,    YES,     no,        no,    no],
  ChangeSettings:    [no,    YES, YES,   no,    no,      no,        no,    no],
  StartSession:      [no,    YES, YES,   no,    no,      no,        no,    no],
  AdvancePhase:      [no,    YES, YES,   no,    no,      no,        no,    no],
  PauseClock:        [no,    YES, YES,   no,    no,      no,        no,    no],
  ResumeClock:       [no,    YES, YES,   no,    no,      no,        no,    no],
  AdjustClock:       [no,    YES, YES,   no,    no,      no,        no,    no],
  ReleaseInject:     [no,    YES, YES,   no,    no,      no,        no,    no],
  ReleaseAdHoc:      [no,    YES, YES,   no,    no,      no,        no,    no],
  RevealNext:        [no,    YES, YES,   no,    no,      no,        no,    no],
  RollMove:          [no,    YES, YES,   no,    no,      no,        no,    no],
  RuleMove:          [no,    YES, YES,   no,    no,      no,        no,    no],
  ResolveRest:       [no,    YES, YES,   no,    no,      no,        no,    no],
  AssessFreeForm:    [no,    YES, YES,   no,    no,      no,        no,    no],
  AdjustIndicators:  [no,    YES, YES,   no,    no,      no,        no,    no],
  PlayOn:            [no,    YES, YES,   no,    no,      no,        no,    no],
  ReplanAgenda:      [no,    YES, YES,   no,    no,      no,        no,    no],
  HandOverLead:      [no,    YES, no,    no,    no,      no,        no,    no],
  TakeLead:          [YES,   no,  no,    no,    no,      no,        no,    no],
  NudgeSeat:         [no,    YES, YES,   no,    no,      no,        no,    no],
  StandIn:           [no,    YES, YES,   no,    no,      no,        no,    no],
  UndoStep:          [no,    YES, YES,   no,    no,      no,        no,    no],
  EndSession:        [no,    YES, no,    no,    no,      no,        no,    no],
  AskHotwash:        [no,    YES, YES,   no,    no,      no,        no,    no],
  OpenHotwashLines:  [no,    YES, YES,   no,    no,      no,        no,    no],
  AnswerHotwash:     SEATED,
  OpenHotwash:       [no,    YES, no,    no,    no,      no,        no,    no],
  PublishReplay:     [no,    YES, no,    no,    no,      no,        no,    no],
  SaveDraft:         [no,    no,  no,    no,    YES,     YES,       no,    no],
  CommitDraft:       [no,    YES, YES,   no,    YES,     no,        no,    no],
  ReopenDraft:       [no,    YES, YES,   no,    YES,     no,        no,    no],
  CommitReaction:    [no,    YES, YES,   no,    YES,     no,        no,    no],
  SendMessage:       [no,    no,  no,    no,    YES,     YES,       no,    no],
  WriteTheory:       [no,    no,  no,    no,    YES,     YES,       no,    no],
  OpenArgument:      [no,    YES, YES,   no,    no,      no,        no,    no],
  CloseArgument:     [no,    YES, YES,   no,    no,      no,        no,    no],
  AddArgument:       SEATED,
  GiveEstimate:      SEATED,
  ExplainEstimate:   SEATED,
  ReadBrief:         [no,    no,  no,    no,    YES,     YES,       no,    no],
  FileRedLine:       [no,    no,  no,    no,    YES,     YES,       no,    no],
  WithdrawRedLine:   [no,    no,  no,    no,    YES,     YES,       no,    no],
  ProposeMove:       [no,    no,  no,    no,    YES,     YES,       no,    no],
  VoteMove:          [no,    no,  no,    no,    YES,     YES,       no,    no],
  Dissent:           [no,    no,  no,    no,    YES,     YES,       no,    no],
  MarkReading:       [no,    no,  no,    no,    YES,     YES,       no,    no],
  AskRfi:            [no,    no,  no,    no,    YES,     YES,       no,    no],
  TakeRfi:           [no,    YES, YES,   no,    no,      no,        no,    no],
  AnswerRfi:         [no,    YES, YES,   no,    no,      no,        no,    no],
  ReleaseRfi:        [no,    YES, YES,   no,    no,      no,        no,    no],
  RaiseHand:         [no,    no,  no,    no,    YES,     YES,       no,    no],
  LowerHand:         [no,    YES, YES,   no,    YES,     YES,       no,    no],
  AskChannel:        [no,    no,  no,    no,    YES,     YES,       no,    no],
  AnswerChannel:     [no,    no,  no,    no,    YES,     YES,       no,    no],
  CloseChannel:      [no,    no,  no,    no,    YES,     YES,       no,    no],
  SpeakInChannel:    [no,    no,  no,    no,    YES,     YES,       no,    no],
  SendCable:         [no,    no,  no,    no,    YES,     YES,       no,    no],
  DraftAgreement:    [no,    no,  no,    no,    YES,     YES,       no,    no],
  RedraftAgreement:  [no,    no,  no,    no,    YES,     YES,       no,    no],
  SponsorAgreement:  [no,    YES, YES,   no,    YES,     no,        no,    no],
  AnswerAgreement:   [no,    YES, YES,   no,    YES,     no,        no,    no],
  JudgeTerm:         SEATED,
  NoteTalk:          [no,    no,  no,    no,    YES,     YES,       no,    no],
  SetBookmark:       [no,    YES, YES,   YES,   no,      no,        no,    no],
  LabelBookmark:     [no,    YES, YES,   YES,   no,      no,        no,    no],
  WriteNote:         [no,    YES, YES,   YES,   no,      no,        no,    no],
  NoteInsight:       SEATED,
  GiveForecast:      SEATED,
  EstablishFact:     [no,    YES, YES,   no,    no,      no,        no,    no],
  HoldInject:        [no,    YES, YES,   no,    no,      no,        no,    no],
  SkipInject:        [no,    YES, YES,   no,    no,      no,        no,    no],
  ArmInject:         [no,    YES, YES,   no,    no,      no,        no,    no],
  ReadNews:          SEATED,
  AskForTeam:        [no,    no,  no,    no,    no,      no,        no,    YES],
};

const game: Game = {
  ...gameOf(empty({ scenario: tiny })),
  people: Object.fromEntries(ROLES.flatMap((role) => (places[role] ? [[role, places[role]] as const] : []))),
};

function expectedIn(row: Row | typeof SEATED, role: Role): string {
  if (row === SEATED) return seats.has(role) ? YES : no;
  const [server, lead, adjudicator, scribe, ownLead, ownMember, others, waiting] = row;
  return {
    server,
    lead,
    adjudicator,
    scribe,
    "own lead": ownLead,
    "own member": ownMember,
    waiting,
    "other lead": others,
    observer: others,
    removed: others,
    stranger: others,
  }[role];
}

test.each(Object.entries(expected))("SEC14: who may ask for %s", (type, row) => {
  // Only the type and the team named decide whether one may ask at all.
  const command = { type, team: "board" } as unknown as Command;
  for (const role of ROLES) {
    const may = mayIssue(game, role === "server" ? SYSTEM : person(role), command);
    expect(`${role}: ${may ? YES : no}`).toBe(`${role}: ${expectedIn(row, role)}`);
  }
});
