import type { InjectKind } from "@whitecell/shared/engine/scenario.ts";
import { describe, expect, test } from "vitest";
import { allKinds, kindsSince, learnedSince, room, team, teamView, whiteCell } from "../support/feeds.ts";
import {
  after,
  empty,
  eventsOf,
  gameOf,
  HOST,
  last,
  type Play,
  plan,
  SYSTEM,
  sessionCommand,
  until,
} from "../support/play.ts";
import {
  BOARD,
  given,
  lobbyOf,
  nextTurn,
  OFFER,
  planning,
  startingAt,
  withCard,
} from "../support/rulebook.ts";
import { longReach, tiny } from "../support/scenarios.ts";

const offered = (scenario = tiny): Play =>
  until(plan(planning({ scenario }), "board", OFFER), "consequences");
const injects = (play: Play) => eventsOf(play, "InjectReleased").map(({ inject, by }) => [inject, by]);

describe("delayed effects", () => {
  test("EFF1: an effect lands at the start of the turn so many played turns later", () => {
    const play = nextTurn(offered());
    expect(last(play, "EffectLanded")).toMatchObject({ effect: "dl-pilots", flags: ["pilots_out"] });
    expect(gameOf(play)).toMatchObject({ pending: [], flags: ["offer_made", "pilots_out"] });
    // Income brings the purse from 3 to 4, and the pilots one more.
    expect(gameOf(play).resources["fleet.purse"]).toBe(5);
  });

  test("EFF1: a short game counts the turns that it plays", () => {
    const short = after(empty({ scenario: longReach }), [
      SYSTEM,
      { type: "TakeSeat", person: "washington-1", seat: { at: "team", team: "washington" } },
    ]);
    const four = {
      ...short,
      game: {
        ...gameOf(short),
        turnPlan: [1, 2, 4, 6],
        seed: sessionCommand({ scenario: longReach, seed: { kind: "script", rolls: {} } }).seed,
      },
    };
    const sold = until(
      plan(until(four, "planning"), "washington", { major: "was-approve-sale" }),
      "consequences",
    );
    const due = gameOf(sold).pending.map(({ effect, due: at }) => [effect, gameOf(sold).turnPlan[at]]);
    expect(due).toContainEqual(["dl-precedent-sale", 4]);
  });

  test("EFF2: an effect that no longer makes sense when it is due is dropped", () => {
    const play = nextTurn(
      after(offered(), [HOST, { type: "AdjustIndicators", deltas: { tension: 60 }, reason: "A riot." }]),
    );
    expect(eventsOf(play, "EffectDropped").map(({ effect }) => effect)).toEqual(["dl-pilots"]);
    expect(gameOf(play)).toMatchObject({ pending: [], flags: ["offer_made"] });
  });

  test("EFF3: a pending effect that is postponed lands one turn later", () => {
    const late = withCard(
      { ...tiny, delayedEffects: tiny.delayedEffects.map((each) => ({ ...each, after: 2 })) },
      "flt-cut-chain",
      {
        success: { postpone: ["dl-pilots"] },
      },
    );
    const waiting = nextTurn(offered(late), "planning");
    expect(gameOf(waiting).pending).toMatchObject([{ due: 2 }]);
    const play = until(plan(waiting, "fleet", { minor: "flt-cut-chain" }), "consequences");
    expect(last(play, "MoveRuled").postponed).toEqual(["T1:board:major>dl-pilots"]);
    expect(gameOf(play).pending).toMatchObject([{ due: 3 }]);
  });

  test("EFF4: its news goes to those it names, and what is pending to the white cell", () => {
    const scenario = {
      ...tiny,
      delayedEffects: tiny.delayedEffects.map((each) => ({ ...each, audience: ["fleet"] })),
    };
    const before = offered(scenario);
    expect(whiteCell(before).control?.pending).toHaveLength(1);
    const play = nextTurn(before);
    expect(teamView(play, "fleet").news.map(({ title }) => title)).toContain("Pilots go out");
    expect(teamView(play, "board").news.map(({ title }) => title)).not.toContain("Pilots go out");
  });
});

describe("injects", () => {
  test("INJ1: a scheduled inject comes at the start of its turn", () => {
    const first = until(lobbyOf(), "situation");
    expect(injects(first)).toEqual([["inj-tolls", "schedule"]]);
    expect(injects(nextTurn(first))).toEqual([
      ["inj-tolls", "schedule"],
      ["inj-storm", "schedule"],
    ]);
  });

  test("INJ2: a conditional inject comes once, at the start of the turn after its condition is met", () => {
    const met = after(until(lobbyOf(), "talks"), [
      HOST,
      { type: "AdjustIndicators", deltas: { tension: 20 }, reason: "A shove." },
    ]);
    expect(injects(until(met, "consequences"))).toEqual([["inj-tolls", "schedule"]]);
    const next = nextTurn(met);
    expect(injects(next)).toContainEqual(["inj-saw", "condition"]);
    const atOnce = nextTurn(until(lobbyOf({ scenario: startingAt(tiny, { tension: 60 }) }), "situation"));
    expect(injects(atOnce).filter(([id]) => id === "inj-saw")).toHaveLength(1);
  });

  test("INJ3: an inject whose turn is not played stays in the facilitator's hand", () => {
    const game = empty({ scenario: { ...tiny, turns: tiny.turns.slice(0, 1) } });
    const play = until(game, "consequences");
    expect(injects(play).map(([id]) => id)).not.toContain("inj-storm");
    given(play).when(HOST, { type: "ReleaseInject", inject: "inj-storm" }).tells("InjectReleased");
  });

  test("INJ4: the facilitator plays any inject of the scenario in any phase of a turn, each once", () => {
    const gull = { type: "ReleaseInject", inject: "inj-gull" } as const;
    given(lobbyOf()).when(HOST, gull).refused("wrong-phase");
    for (const phase of ["situation", "planning", "reveal", "consequences"] as const) {
      const play = given(until(lobbyOf(), phase)).when(HOST, gull).tells("InjectReleased");
      given(play).when(HOST, gull).refused("already");
    }
    const early = after(planning(), [HOST, { type: "ReleaseInject", inject: "inj-storm" }]);
    expect(injects(nextTurn(early)).filter(([id]) => id === "inj-storm")).toEqual([["inj-storm", "hand"]]);
    given(planning()).when(HOST, { type: "ReleaseInject", inject: "inj-none" }).refused("unknown");
    given(planning()).when(BOARD, gull).refused("not-allowed");
  });

  test("INJ5: an inject is written on the spot, to all or to some, with effects or without", () => {
    const before = planning();
    const write = (audience: readonly string[], deltas = {}) =>
      given(before).when(HOST, {
        type: "ReleaseAdHoc",
        title: "Fog",
        text: "Thick.",
        kind: "news",
        audience,
        deltas,
      });
    write([]).refused("unknown");
    write(["nobody"]).refused("unknown");
    write(["all"], { calm: 1 }).refused("unknown");
    const one = write(["fleet"]).tells("InjectReleased");
    expect(allKinds(before, one)).toEqual([[], ["InjectReleased"], [], ["NewsArrived"]]);
    const all = write(["all"], { tension: 5 }).accepted();
    expect(last(all, "InjectReleased")).toMatchObject({ inject: null, by: "white cell" });
    expect(gameOf(all).indicators.tension).toBe(52);
    expect(kindsSince(before, all, { kind: "public" })).toEqual(["NewsArrived"]);
  });

  test("INJ6: an option moves an inject to another turn", () => {
    const play = until(lobbyOf({ options: ["early-storm"] }), "situation");
    expect(injects(play).map(([id]) => id)).toEqual(["inj-tolls", "inj-storm"]);
    expect(injects(nextTurn(play)).filter(([id]) => id === "inj-storm")).toHaveLength(1);
  });

  test("INJ7: an inject's words go to those it names; its truth and effects go no further than the white cell", () => {
    const before = planning();
    const play = after(before, [HOST, { type: "ReleaseInject", inject: "inj-saw" }]);
    const [news] = learnedSince(before, play, team("fleet"));
    expect(news).toEqual({
      type: "NewsArrived",
      kind: "intelligence",
      source: "The harbour watch",
      grade: { source: "B", information: 2 },
      title: "A saw is missing",
      text: "The chandler says the board bought a saw.",
      toAll: false,
      marks: expect.any(Array),
    });
    expect(learnedSince(before, play, team("board"))).toEqual([]);
    expect(learnedSince(before, play, { kind: "public" })).toEqual([]);
  });

  test("INJ8: news says who speaks, where somebody is named", () => {
    const opened = nextTurn(planning());
    const sources = room(opened).news.map(({ title, source }) => [title, source]);
    expect(sources).toContainEqual(["New tolls", "The Tide Gazette"]);
    const quiet = after(opened, [HOST, { type: "ReleaseInject", inject: "inj-gull" }]);
    expect(room(quiet).news.at(-1)).toMatchObject({ title: "A quiet tide", source: null, grade: null });
    const landed = nextTurn(offered());
    expect(room(landed).news).toContainEqual(
      expect.objectContaining({ title: "Pilots go out", source: "The pilots' office", grade: null }),
    );
  });

  test("INJ9: only intelligence is graded", () => {
    const before = planning();
    const heard = (kind: InjectKind) => {
      const play = after(before, [
        HOST,
        {
          type: "ReleaseAdHoc",
          title: "Fog",
          text: "Thick.",
          kind,
          source: " The mast ",
          grade: { source: "E", information: 4 },
          audience: ["all"],
          deltas: {},
        },
      ]);
      return room(play).news.at(-1);
    };
    expect(heard("intelligence")).toMatchObject({
      source: "The mast",
      grade: { source: "E", information: 4 },
    });
    expect(heard("news")).toMatchObject({ source: "The mast", grade: null });
  });

  test("INJ9: a good grade tells nobody that a report is true: Long Reach has false and true ones of both kinds", () => {
    const graded = longReach.injects.flatMap(({ grade, veracity }) => (grade ? [{ grade, veracity }] : []));
    const good = graded.filter(({ grade }) => grade.source <= "B" && grade.information <= 3);
    expect(good.some(({ veracity }) => veracity === "false")).toBe(true);
    expect(graded.some(({ grade, veracity }) => grade.source > "B" && veracity === "true")).toBe(true);
  });
});
