import type { CommandType, PersonCommand } from "@whitecell/shared/engine/commands.ts";
import { decide } from "@whitecell/shared/engine/decide.ts";
import { TURN_PHASES } from "@whitecell/shared/engine/phases.ts";
import { explain } from "@whitecell/shared/engine/rejections.ts";
import { commandSchemas, readIssued } from "@whitecell/shared/protocol/commandSchemas.ts";
import { describe, expect, test } from "vitest";
import { anyCommand, commandTypes } from "../support/anyCommand.ts";
import { diceOf } from "../support/dice.ts";
import { frozen } from "../support/frozen.ts";
import { forSeeds, LONG } from "../support/laws.ts";
import { playRandomly } from "../support/randomGame.ts";
import { longReach, tiny } from "../support/scenarios.ts";
import { gameAt, issue, openTable, type Table } from "../support/table.ts";

const COMMANDS = 30_000;
/** Commands thrown at each game. */
const EACH = 125;
const TURN = TURN_PHASES.join(" ");

/** The phases in which each command can be accepted at all, reviewed by hand. */
const phases: { readonly [T in CommandType]: string } = {
  CreateSession: "",
  Arrive: `lobby ${TURN} ended`,
  TakeSeat: `lobby ${TURN} ended`,
  RingBell: TURN,
  BridgeOutage: TURN,
  SeatPerson: `lobby ${TURN} ended`,
  SeatEveryone: `lobby ${TURN}`,
  RemovePerson: `lobby ${TURN} ended`,
  AppointLead: `lobby ${TURN}`,
  ChangeSettings: `lobby ${TURN} ended`,
  StartSession: "lobby",
  AdvancePhase: TURN,
  PauseClock: TURN,
  ResumeClock: TURN,
  AdjustClock: TURN,
  ReleaseInject: TURN,
  ReleaseAdHoc: TURN,
  RevealNext: "reveal",
  RollMove: "adjudication",
  RuleMove: "adjudication",
  ResolveRest: "adjudication",
  AssessFreeForm: "locked reveal adjudication",
  AdjustIndicators: TURN,
  PlayOn: "consequences",
  HandOverLead: `lobby ${TURN} ended`,
  ForkSession: `lobby ${TURN}`,
  TakeLead: `lobby ${TURN} ended`,
  NudgeSeat: `lobby ${TURN}`,
  StandIn: `lobby ${TURN}`,
  UndoStep: `lobby ${TURN}`,
  ReplanAgenda: TURN,
  EndSession: TURN,
  OpenHotwash: "ended",
  AskHotwash: "ended",
  AnswerHotwash: "ended",
  OpenHotwashLines: "ended",
  PublishReplay: "ended",
  SaveDraft: "planning",
  CommitDraft: "planning",
  ReopenDraft: "planning",
  CommitReaction: "adjudication",
  SendMessage: `lobby ${TURN}`,
  WriteTheory: TURN,
  OpenArgument: "adjudication",
  AddArgument: "adjudication",
  GiveEstimate: "adjudication",
  CloseArgument: "adjudication",
  ExplainEstimate: "adjudication consequences",
  MarkReading: "reveal adjudication",
  ReadBrief: `lobby ${TURN}`,
  FileRedLine: "lobby situation talks planning",
  WithdrawRedLine: "lobby situation talks planning",
  ProposeMove: "situation talks planning",
  VoteMove: "situation talks planning",
  Dissent: "planning",
  AskRfi: `lobby ${TURN}`,
  TakeRfi: `lobby ${TURN}`,
  AnswerRfi: `lobby ${TURN}`,
  ReleaseRfi: `lobby ${TURN}`,
  RaiseHand: `lobby ${TURN}`,
  LowerHand: `lobby ${TURN}`,
  AskChannel: TURN,
  AnswerChannel: TURN,
  CloseChannel: TURN,
  SpeakInChannel: TURN,
  SendCable: TURN,
  DraftAgreement: TURN,
  RedraftAgreement: TURN,
  SponsorAgreement: TURN,
  AnswerAgreement: TURN,
  JudgeTerm: `${TURN} ended`,
  NoteTalk: `${TURN} ended`,
  SetBookmark: `lobby ${TURN} ended`,
  LabelBookmark: `lobby ${TURN} ended`,
  WriteNote: `lobby ${TURN} ended`,
  NoteInsight: `lobby ${TURN} ended`,
  GiveForecast: TURN,
  EstablishFact: TURN,
  HoldInject: `lobby ${TURN}`,
  SkipInject: `lobby ${TURN}`,
  ArmInject: `lobby ${TURN}`,
  ReadNews: TURN,
  AskForTeam: `lobby ${TURN}`,
};

const hasMovesToSettle = (table: Table): boolean => {
  const { phase, orders } = gameAt(table);
  return phase === "adjudication" && orders.length > 1;
};

/** A table in some state of a random game. */
function somewhere(seed: number): Table {
  const scenario = seed % 4 === 0 ? longReach : tiny;
  const acts = seed % 5 === 0 ? 0 : (seed * 7) % (seed % 4 === 0 ? 120 : 60);
  // Moves are settled for a short while only, and much can go wrong there.
  if (seed % 5 === 1) return playRandomly({ scenario, seed, stop: hasMovesToSettle });
  return playRandomly({ scenario, seed, acts, endless: true });
}

describe("any command in any state", () => {
  const accepted = new Map<CommandType, Set<string>>();

  test(
    "L7: every command, from anyone, in any state, has an answer, and a refused one leaves no trace",
    () => {
      forSeeds(COMMANDS / EACH, (seed) => {
        const table = somewhere(seed);
        const dice = diceOf(seed);
        for (let each = 0; each < EACH; each += 1) {
          const { actor, at, command } = anyCommand(
            table,
            dice,
            commandTypes[(seed + each) % commandTypes.length],
          );
          const before = frozen(gameAt(table));
          const facts = table.recorded.length;
          if (issue(table, actor, frozen(command), at)) {
            const known = accepted.get(command.type) ?? new Set();
            accepted.set(command.type, known.add(before.phase));
          } else {
            expect(table.game).toBe(before);
            expect(table.recorded).toHaveLength(facts);
          }
        }
        for (const sentence of table.refusals) expect(sentence).toMatch(/^\w+: \S.*[.!?]$/);
      });
      // What is never accepted is hardly tested; a few need much to come together, and have tests of their own.
      expect(commandTypes.filter((type) => !accepted.has(type)).length).toBeLessThan(10);
    },
    LONG,
  );

  test("SEC15: no command was accepted in a phase that is not its own", () => {
    for (const [type, met] of accepted)
      for (const phase of met)
        expect(`${type} in ${phases[type].split(" ").find((own) => own === phase)}`).toBe(
          `${type} in ${phase}`,
        );
  });
});

test("L7: before there is a session every command but its creation is refused", () => {
  const table = openTable({ scenario: tiny });
  const dice = diceOf(1);
  for (const type of commandTypes) {
    const decided = decide(null, anyCommand(table, dice, type));
    if (type !== "CreateSession") expect(decided).toMatchObject({ ok: false, error: { code: "no-session" } });
    if (!decided.ok) expect(explain(decided.error)).toMatch(/\.$/);
  }
});

const wellFormed = (type: PersonCommand["type"], seed: number): boolean => {
  const table = somewhere(seed);
  const { command } = anyCommand(table, diceOf(seed), type);
  return readIssued({ id: "an-id-of-a-command", command: JSON.parse(JSON.stringify(command)) }).ok;
};
const formed = Object.keys(commandSchemas) as PersonCommand["type"][];

test.each(formed)("L7: whatever form of %s the rules know, the door lets in", (type) => {
  for (let seed = 1; seed <= 12; seed += 1) expect(wellFormed(type, seed)).toBe(true);
});

test("L9: no command says who gives it: that is the connection's to know", () => {
  for (const schema of Object.values(commandSchemas)) {
    const fields = Object.keys(schema.entries);
    for (const name of ["actor", "by", "from_person", "role", "at"]) expect(fields).not.toContain(name);
  }
});
