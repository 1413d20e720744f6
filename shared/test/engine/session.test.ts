import { evolve } from "@whitecell/shared/engine/evolve.ts";
import type { CommandOf } from "@whitecell/shared/engine/handlers/handler.ts";
import { TEMPLATES, TURN_PHASES } from "@whitecell/shared/engine/phases.ts";
import { expect, test } from "vitest";
import { allKinds, kindsSince } from "../support/feeds.ts";
import { blank, empty, gameOf, HOST, last, MINUTES, SYSTEM, sessionCommand } from "../support/play.ts";
import { given, lobbyOf } from "../support/rulebook.ts";
import { longReach, tiny } from "../support/scenarios.ts";

const create = (change: Partial<CommandOf<"CreateSession">>) =>
  given(blank).when(SYSTEM, { ...sessionCommand({ scenario: longReach }), custom: null, ...change });
const minutesOf = (template: keyof typeof TEMPLATES) =>
  TURN_PHASES.reduce((total, phase) => total + TEMPLATES[template].durations[phase], 0) / 60_000;

test("SES1: the host who sets up a session becomes its lead facilitator", () => {
  const play = create({ template: "half-day", host: "ada", options: ["fog-offsets"] }).tells(
    "SessionCreated",
    "PersonSeated",
  );
  expect(gameOf(play).people).toEqual({ ada: { at: "control", role: "lead" } });
  expect(gameOf(play).options).toEqual(["fog-offsets"]);
  given(play)
    .when(SYSTEM, sessionCommand({ scenario: tiny }))
    .refused("already");
});

test.each([
  ["half-day", 6, 30],
  ["classroom", 4, 15],
  ["demo", 3, 5],
] as const)("SES2: %s is %i turns of %i minutes", (template, turns, minutes) => {
  const game = gameOf(create({ template }).accepted());
  expect(game.turnPlan).toHaveLength(turns);
  expect(minutesOf(template)).toBe(minutes);
  expect(game.durations).toEqual(TEMPLATES[template].durations);
});

test("SES2: the host's own template has the host's own turns and minutes", () => {
  const custom = { turns: 2, durations: { ...MINUTES, talks: 0 } };
  const game = gameOf(create({ template: "custom", custom }).accepted());
  expect(game.turnPlan).toHaveLength(2);
  expect(game.durations.talks).toBe(0);
});

test("SES3: the scenario's short game has four turns, and fewer where the template has fewer", () => {
  const turns = (template: "half-day" | "demo") =>
    gameOf(create({ template, options: ["short-game"] }).accepted()).turnPlan;
  expect(turns("half-day")).toEqual([1, 2, 4, 6]);
  expect(turns("demo")).toEqual([1, 4, 6]);
});

test("SES4: a shorter session plays the most essential turns in the scenario's order", () => {
  expect(gameOf(create({ template: "classroom" }).accepted()).turnPlan).toEqual([1, 2, 4, 6]);
  expect(gameOf(create({ template: "demo" }).accepted()).turnPlan).toEqual([1, 4, 6]);
});

test("SES5: a session that cannot be played is refused", () => {
  const own = (turns: number, talks: number) =>
    create({ template: "custom", custom: { turns, durations: { ...MINUTES, talks } } });
  own(0, 0).refused("bad-time");
  own(1, -1).refused("bad-time");
  own(1, 5 * 3_600_000).refused("bad-time");
  own(1, Number.NaN).refused("bad-time");
  create({ template: "custom" }).refused("unknown");
  create({ template: "demo", options: ["no-such-option"] }).refused("unknown");
});

test("SES6: play begins once, when the facilitator leaves the lobby", () => {
  const lobby = lobbyOf();
  given(lobby).when(HOST, { type: "AdvancePhase", from: "lobby", turnIndex: -1 }).refused("wrong-phase");
  const play = given(lobby).when(HOST, { type: "StartSession" }).accepted();
  expect(gameOf(play)).toMatchObject({ phase: "situation", turnIndex: 0 });
  given(play).when(HOST, { type: "StartSession" }).refused("already");
});

test("SES7: a change of the room's settings is known to all, and leaves the other settings", () => {
  const before = lobbyOf();
  const play = given(before)
    .when(HOST, { type: "ChangeSettings", doorLocked: true })
    .tells("SettingsChanged");
  expect(gameOf(play).settings).toEqual({
    openSeating: false,
    openTriangle: false,
    openDice: true,
    doorLocked: true,
  });
  for (const kinds of allKinds(before, play)) expect(kinds).toEqual(["SettingsChanged"]);
  expect(kindsSince(play, play, { kind: "public" })).toEqual([]);
});

test("SES8: the first event is enough to play on: it holds the whole scenario", () => {
  const created = last(empty({ scenario: longReach }), "SessionCreated");
  expect(evolve(null, JSON.parse(JSON.stringify(created))).scenario).toEqual(longReach);
});
