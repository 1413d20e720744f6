import { expect, test } from "vitest";
import { allKinds, room, teamView, whiteCell } from "../support/feeds.ts";
import { after, eventsOf, gameOf, HOST, last, type Play, person, plan, until } from "../support/play.ts";
import {
  BOARD,
  bothMove,
  FLEET,
  given,
  KEY,
  lobbyOf,
  nextTurn,
  OFFER,
  planning,
  startingAt,
} from "../support/rulebook.ts";
import { longReach, tiny } from "../support/scenarios.ts";

const END = { type: "EndSession" } as const;
const HOTWASH = { type: "OpenHotwash" } as const;
const PLAY_ON = { type: "PlayOn", reason: "Who keeps to it?" } as const;
const next = (play: Play) =>
  ({ type: "AdvancePhase", from: "consequences", turnIndex: gameOf(play).turnIndex }) as const;

/** Both keys are turned in turn 2 and the offices trust each other: the gate is open. */
function opened(): Play {
  const trusting = startingAt(tiny, { trust: 60, tension: 20 });
  const second = nextTurn(
    until(plan(planning({ scenario: trusting }), "board", OFFER), "consequences"),
    "planning",
  );
  return until(plan(second, "fleet", KEY), "consequences");
}
const fighting = (): Play =>
  until(planning({ scenario: startingAt(tiny, { tension: 90, trust: 60 }) }), "consequences");

test("END1: stop rules are asked at the end of a turn, in order, and only the white cell is told", () => {
  const play = fighting();
  expect(last(play, "StopRuleMet")).toMatchObject({ rule: "stop-fight", playOn: false });
  expect(eventsOf(bothMove("consequences"), "StopRuleMet")).toEqual([]);
  expect(whiteCell(play).control?.stop?.rule).toBe("stop-fight");
  const met = play.recorded.filter(({ event }) => event.type === "StopRuleMet");
  expect(met.map(({ audience }) => audience)).toEqual(["control"]);
});

test("END2: a session may be ended at any time after its start, and what stands then decides", () => {
  given(lobbyOf()).when(HOST, END).refused("wrong-phase");
  for (const phase of ["situation", "planning", "adjudication", "consequences"] as const) {
    const play = given(bothMove("planning")).when(HOST, END).tells("SessionEnded");
    expect(gameOf(play)).toMatchObject({ phase: "ended", clock: { state: "stopped" } });
    given(until(lobbyOf(), phase)).when(HOST, END).tells("SessionEnded");
  }
});

test("END3: a stop rule decides the outcome and its variant, otherwise the largest share does", () => {
  expect(last(after(fighting(), [HOST, END]), "SessionEnded").verdict).toEqual({
    outcome: "rivalry",
    variant: "two-flags",
    rule: "stop-fight",
  });
  const ended = last(after(bothMove("consequences"), [HOST, END]), "SessionEnded");
  const [largest] = Object.entries(ended.triangle).sort(([, a], [, b]) => b - a);
  expect(ended.verdict).toMatchObject({ outcome: largest?.[0], rule: null });
  expect(last(after(opened(), [HOST, END]), "SessionEnded")).toMatchObject({
    verdict: { outcome: "shared", variant: "tide-table", rule: "stop-open" },
    label: "A shared gate: tide table",
    text: "Both keys turn. On every tide.",
  });
});

test("END4: only a stop rule that says so is played on from, with a reason, and it is asked again", () => {
  given(fighting()).when(HOST, PLAY_ON).refused("stop-pending");
  given(bothMove("consequences")).when(HOST, PLAY_ON).refused("nothing-left");
  given(opened())
    .when(HOST, { ...PLAY_ON, reason: "" })
    .refused("reason-needed");
  const on = given(opened()).when(HOST, PLAY_ON).tells("PlayedOn");
  expect(gameOf(on).stop).toBeNull();
  const again = until(after(on, [HOST, next(on)]), "consequences");
  expect(eventsOf(again, "StopRuleMet").map(({ rule }) => rule)).toEqual(["stop-open", "stop-open"]);
});

test("END4: in Long Reach a text that both belligerents accept ends the play, or opens a turn of violations", () => {
  const talks = startingAt(longReach, { negotiation: 60, kremlin_cost: 60 });
  const first = until(lobbyOf({ scenario: talks }), "consequences");
  const tabled = until(
    plan(nextTurn(first, "planning"), "washington", { major: "was-table-text" }),
    "adjudication",
  );
  const answer = (team: string, move: string) =>
    [person(`${team}-1`), { type: "CommitReaction", team, move, rationale: "Enough." }] as const;
  const answered = after(
    tabled,
    [HOST, { type: "ResolveRest" }],
    answer("kyiv", "kyi-accept-text"),
    answer("moscow", "mos-accept-text"),
  );
  const play = until(answered, "consequences");
  expect(last(play, "StopRuleMet")).toMatchObject({ rule: "stop-accord", playOn: true });
  expect(last(after(play, [HOST, END]), "SessionEnded").verdict.outcome).toBe("settlement");
  const on = after(play, [HOST, PLAY_ON]);
  expect(room(after(on, [HOST, next(on)])).turn).toMatchObject({ n: 3, violations: true });
});

test("END5: the turn after playing on is one of violations, and after the last turn it is one more", () => {
  const last2 = opened();
  expect(room(last2).scene?.turnsPlanned).toBe(2);
  const on = after(last2, [HOST, PLAY_ON]);
  const more = after(on, [HOST, next(on)]);
  expect(gameOf(more)).toMatchObject({ turnIndex: 2, turnPlan: [1, 2, 2] });
  expect(room(more)).toMatchObject({ turn: { violations: true }, scene: { turnsPlanned: 3 } });
  expect(room(last2).turn?.violations).toBe(false);
});

test("END6: while a stop rule waits for an answer no new turn starts", () => {
  const scenario = { ...startingAt(tiny, { tension: 90 }) };
  const first = until(planning({ scenario }), "consequences");
  given(first).when(HOST, next(first)).refused("stop-pending");
});

test("END7: after the end there is no play, only what belongs to afterwards", () => {
  const ended = after(planning(), [HOST, END]);
  given(ended).when(BOARD, { type: "SendMessage", team: "board", text: "well" }).refused("session-over");
  given(ended).when(HOST, { type: "ReleaseInject", inject: "inj-gull" }).refused("session-over");
  given(ended).when(HOST, END).refused("session-over");
  given(ended).when(HOST, HOTWASH).tells("HotwashOpened", "LedgerOpened");
  given(ended).when(HOST, { type: "ChangeSettings", doorLocked: true }).tells("SettingsChanged");
  given(ended).when(HOST, { type: "RemovePerson", person: "fleet-1" }).tells("PersonRemoved");
  given(planning()).when(HOST, HOTWASH).refused("wrong-phase");
});

test("END8: a score is objectives as far as reached, less the penalties of crossed red lines", () => {
  const scored = last(after(fighting(), [HOST, END], [HOST, HOTWASH]), "HotwashOpened").scores;
  const board = scored.find((score) => score.team === "board");
  // Traffic ended at 38 of 20 to 70, and two flags are worth a fifth; both red lines were crossed.
  expect(board?.objectives.map(({ points }) => points)).toEqual([60 * (18 / 50), 40 * 0.2]);
  expect(board?.redLines.map(({ crossed, penalty }) => [crossed, penalty])).toEqual([
    [true, 10],
    [true, 5],
  ]);
  expect(board?.total).toBeCloseTo(21.6 + 8 - 15, 10);
});

test("END9: the white cell is told which red lines were crossed; the team learns it in the hotwash", () => {
  const play = fighting();
  expect(whiteCell(play).control?.redLinesCrossed.map(({ redLine }) => redLine)).toEqual(["brd-r1"]);
  expect(JSON.stringify(teamView(play, "board").reports)).not.toContain("A fight on the quay");
  const crossed = play.recorded.filter(({ event }) => event.type === "RedLineCrossed");
  expect(crossed.map(({ audience }) => audience)).toEqual(["control"]);
  const opened2 = after(play, [HOST, END], [HOST, HOTWASH]);
  expect(teamView(opened2, "board").hotwash?.scores[0]?.redLines[0]?.crossed).toBe(true);
});

test("END10: the hotwash opens scores, theories, questions and the annex to all, once", () => {
  const before = after(
    planning(),
    [FLEET, { type: "WriteTheory", team: "fleet", text: "We wait." }],
    [HOST, END],
  );
  const play = given(before).when(HOST, HOTWASH).tells("HotwashOpened", "LedgerOpened");
  for (const kinds of allKinds(before, play)) expect(kinds).toEqual(["HotwashOpened", "LedgerOpened"]);
  const { questions, annex, theories } = last(play, "HotwashOpened");
  expect(theories).toEqual([{ team: "fleet", turn: 1, text: "We wait." }]);
  expect(questions.at(-1)).toBe("What did you not see?");
  expect(questions).toHaveLength(2);
  expect(annex).toEqual(tiny.afterTheFork);
  given(play).when(HOST, HOTWASH).refused("already");
});

test("END11: the lead facilitator publishes the replay, as the room knew it or all of it", () => {
  const ended = after(planning(), [HOST, END]);
  const publish = (scope: "public" | "everything") => ({ type: "PublishReplay", scope }) as const;
  given(planning()).when(HOST, publish("public")).refused("wrong-phase");
  const play = given(ended).when(HOST, publish("public")).tells("ReplayPublished");
  given(play).when(HOST, publish("public")).refused("already");
  expect(room(given(play).when(HOST, publish("everything")).accepted()).published).toBe("everything");
});

test("END12: a team writes its theory in the turns that ask for one, and the last one stands", () => {
  const write = (text: string) => ({ type: "WriteTheory", team: "board", text }) as const;
  given(lobbyOf()).when(BOARD, write("early")).refused("wrong-phase");
  const play = after(planning(), [BOARD, write("They blink.")], [BOARD, write("We blink.")]);
  expect(gameOf(play).theories).toEqual([{ team: "board", turn: 1, text: "We blink." }]);
  expect(teamView(play, "board").team?.theories).toEqual(gameOf(play).theories);
  given(play).when(BOARD, write("  ")).refused("nothing-left");
  given(nextTurn(play)).when(BOARD, write("late")).refused("wrong-phase");
  given(play).when(person("fleet-1"), write("theirs")).refused("not-allowed");
});

test("END13: the ending shows the seed", () => {
  const play = after(planning({ seed: { kind: "secret", key: "open sesame" } }), [HOST, END]);
  expect(room(play).ending?.seed).toBe("open sesame");
});
