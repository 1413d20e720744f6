import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { scenarioCounts } from "./support/scenarioCounts.ts";
import { longReachFiles, pathOf, rawOf } from "./support/scenarioFiles.ts";
import { longReach, tiny } from "./support/scenarios.ts";

const counts: unknown = JSON.parse(readFileSync(pathOf("test/fixtures/long-reach.counts.json"), "utf8"));

/** Every text, number and truth value that stands anywhere in a value, sorted. */
function leaves(value: unknown): readonly string[] {
  const found = (part: unknown): readonly string[] =>
    typeof part === "object" && part !== null ? Object.values(part).flatMap(found) : [JSON.stringify(part)];
  return found(value).toSorted();
}

test("SCN1 the built-in scenario has every thing of its source, word for word", () => {
  expect(scenarioCounts(rawOf(longReachFiles))).toEqual(counts);
});

test("SCN1 parsing loses no text and no number", () => {
  const raw = rawOf(longReachFiles);
  // The two entries that only repeat what stands elsewhere; they are checked and not kept.
  const {
    turns: _turns,
    free_form: _freeForm,
    ...header
  } = raw.scenario as Readonly<Record<string, unknown>>;
  expect(leaves(longReach)).toEqual(leaves({ ...raw, scenario: header }));
});

test("SCN1 counts and fingerprints notice a single changed number", () => {
  const raw = structuredClone(rawOf(longReachFiles)) as {
    moves: { success: { deltas: Record<string, number> } }[];
  };
  const deltas = raw.moves[0]?.success.deltas;
  if (deltas) deltas.kremlin_cost = 7;
  expect(scenarioCounts(raw)).not.toEqual(counts);
});

test("SCN2 keys of the format become camelCase and ids inside maps stay as they are", () => {
  expect(tiny.model.playerView.moveShows).toContain("odds_word");
  expect(tiny.freeForm.oddsPresets).toHaveProperty("long_shot");
  expect(longReach.moves[0]?.success.deltas).toHaveProperty("kremlin_cost");
  expect(longReach.outcomes.stopRules[0]?.if).toEqual({ rungGte: 15 });
});

test("SCN2 teams and moves stand in the order of scenario.teams, whatever the files are called", () => {
  expect(longReach.teams.map(({ id }) => id)).toEqual(["washington", "kyiv", "moscow", "nato"]);
  expect(longReach.moves[12]?.id).toBe("was-posture-signal");
  expect(longReach.moves.at(-1)?.id).toBe("nat-quiet-brake");
});

const mostEssential = (n: number): readonly number[] =>
  longReach.turns.filter(({ essential }) => essential <= n).map((turn) => turn.n);

test("SCN2 shorter games keep the turns that the brief calls essential", () => {
  expect(mostEssential(4)).toEqual([1, 2, 4, 6]);
  expect(mostEssential(3)).toEqual([1, 4, 6]);
});

test("SCN2 both belligerents may answer a text in the turn in which it is tabled", () => {
  const reactions = longReach.moves.filter(({ reaction }) => reaction).map(({ id }) => id);
  expect(reactions).toEqual(["kyi-accept-text", "mos-accept-text"]);
});

test("SCN2 a signed ceasefire is the only end after which the facilitator may play on", () => {
  const open = longReach.outcomes.stopRules.filter(({ playOn }) => playOn).map(({ id }) => id);
  expect(open).toEqual(["stop-accord"]);
});

test("SCN2 the hand-over option moves the inject that its text names", () => {
  const option = longReach.options.find(({ id }) => id === "handover");
  expect(option?.reschedule).toEqual({ "inj-20": 3 });
});

test.each(longReach.teams.map((team) => [team.label, team] as const))(
  "SCN2 %s's first eight show majors and minors and four instruments or more",
  (_label, team) => {
    const cards = team.firstEight.map((id) => longReach.moves.find((move) => move.id === id));
    expect(new Set(cards.map((card) => card?.size))).toEqual(new Set(["major", "minor"]));
    expect(new Set(cards.map((card) => card?.instrument)).size).toBeGreaterThanOrEqual(4);
  },
);

test("SCN2 what players read before play has no links, no source numbers and no names of persons", () => {
  const prose = [...longReach.crisis, ...longReach.learningGoals, longReach.safetyNote].join("\n");
  expect(prose).not.toMatch(/https?:|F\d\d|trump|zelensk|putin|biden/i);
});
