import type { Command } from "@whitecell/shared/engine/commands.ts";
import type { Condition } from "@whitecell/shared/engine/condition.ts";
import type { Inject, Scenario } from "@whitecell/shared/engine/scenario.ts";
import { must } from "@whitecell/shared/lib/assert.ts";
import { fairnessOf, mselOf, worthTo } from "@whitecell/shared/views/msel.ts";
import { describe, expect, test } from "vitest";
import { allKinds, room, teamView, whiteCell } from "../support/feeds.ts";
import {
  after,
  attempt,
  eventsOf,
  gameOf,
  HOST,
  last,
  type Play,
  person,
  plan,
  SYSTEM,
  until,
} from "../support/play.ts";
import { BOARD, given, lobbyOf, nextTurn, OFFER, planning } from "../support/rulebook.ts";
import { tiny } from "../support/scenarios.ts";

const act = (type: "HoldInject" | "SkipInject" | "ArmInject" | "ReleaseInject", inject: string): Command => ({
  type,
  inject,
});
const out = (play: Play): readonly string[] => gameOf(play).injectsReleased;
const desk = (play: Play) => must(whiteCell(play).control, "no desk");
const stateOf = (play: Play, id: string, turns: readonly number[] = [1, 2]) =>
  mselOf(desk(play), turns).find(({ inject }) => inject.id === id)?.state;
const with1 = (change: Partial<Inject>, id = "inj-storm"): Scenario => ({
  ...tiny,
  injects: tiny.injects.map((inject) => (inject.id === id ? { ...inject, ...change } : inject)),
});
/** The storm comes when this holds, and by no schedule. */
const storm = (when: Condition): Scenario => with1({ timing: { when } });

describe("the script in the white cell's hands", () => {
  test("INJ10: what is held or skipped does not come by itself, and is the white cell's to know", () => {
    expect(out(until(lobbyOf(), "situation"))).toContain("inj-tolls");
    for (const type of ["HoldInject", "SkipInject"] as const) {
      const before = lobbyOf();
      const kept = after(before, [HOST, act(type, "inj-tolls")]);
      const [toRoom, , ...toTeams] = allKinds(before, kept);
      expect([toRoom, ...toTeams].flat()).toEqual([]);
      const play = until(kept, "situation");
      expect(out(play)).not.toContain("inj-tolls");
      expect(stateOf(play, "inj-tolls")).toBe(type === "HoldInject" ? "held" : "skipped");
      given(kept).when(HOST, act(type, "inj-tolls")).refused("already");
      expect(out(after(play, [HOST, act("ReleaseInject", "inj-tolls")]))).toContain("inj-tolls");
      const armed = after(kept, [HOST, act("ArmInject", "inj-tolls")]);
      expect(out(until(armed, "situation"))).toContain("inj-tolls");
    }
    const played = until(lobbyOf(), "situation");
    for (const type of ["HoldInject", "SkipInject", "ArmInject"] as const) {
      given(played).when(HOST, act(type, "inj-tolls")).refused("already");
      given(played).when(HOST, act(type, "inj-none")).refused("unknown");
    }
    given(lobbyOf()).when(HOST, act("ArmInject", "inj-tolls")).refused("already");
  });

  test("INJ10: the desk lists what is out, due, armed and in hand", () => {
    const play = until(lobbyOf({ scenario: storm({ unplayed: "brd-offer-table" }) }), "planning");
    expect(stateOf(play, "inj-tolls")).toBe("released");
    expect(stateOf(until(lobbyOf(), "planning"), "inj-storm", [2])).toBe("due");
    expect(stateOf(until(lobbyOf(), "planning"), "inj-storm", [])).toBe("in hand");
    expect(stateOf(lobbyOf({ scenario: storm({ flag: "both_keys" }) }), "inj-storm")).toBe("armed");
  });

  test("INJ11: a condition asks whether a team held in the turn before", () => {
    const scenario = storm({ held: "board" });
    const held = nextTurn(planning({ scenario }));
    expect(out(held)).toContain("inj-storm");
    expect(eventsOf(held, "InjectReleased").find(({ id }) => id === "inj-storm")?.by).toBe("condition");
    expect(out(nextTurn(plan(planning({ scenario }), "board", OFFER)))).not.toContain("inj-storm");
    expect(out(until(lobbyOf({ scenario }), "planning"))).not.toContain("inj-storm");
  });

  test("INJ11: a condition asks whether nobody has played a move so far", () => {
    const scenario = storm({ all: [{ unplayed: "brd-offer-table" }, { turn: [2, 2] }] });
    expect(out(nextTurn(planning({ scenario })))).toContain("inj-storm");
    expect(out(nextTurn(plan(planning({ scenario }), "board", OFFER)))).not.toContain("inj-storm");
  });

  test("INJ12: an inject goes out in other words to others, and the record says who changed it", () => {
    const play = planning();
    const edited = { title: "Gale", text: "It blows.", audience: ["fleet"] };
    const changed = after(play, [HOST, { type: "ReleaseInject", inject: "inj-storm", edited }]);
    expect(last(changed, "InjectReleased")).toMatchObject({
      inject: "inj-storm",
      by: "hand",
      title: "Gale",
      text: "It blows.",
      to: ["fleet"],
      owner: "host",
      edited: true,
    });
    expect(teamView(changed, "fleet").news.at(-1)).toMatchObject({ title: "Gale" });
    expect(teamView(changed, "board").news).toEqual(teamView(play, "board").news);
    const plain = last(after(play, [HOST, act("ReleaseInject", "inj-storm")]), "InjectReleased");
    expect([plain.owner, plain.edited]).toEqual(["host", undefined]);
    expect(last(play, "InjectReleased").owner).toBeUndefined();
    const edit = (change: object): Command => ({
      type: "ReleaseInject",
      inject: "inj-storm",
      edited: change,
    });
    given(play)
      .when(HOST, edit({ audience: [] }))
      .refused("unknown");
    given(play)
      .when(HOST, edit({ audience: ["atlantis"] }))
      .refused("unknown");
    given(play)
      .when(HOST, edit({ text: " " }))
      .refused("nothing-left");
  });

  test("INJ13: the desk sees whom injects have hurt, and what they did to each team's objectives", () => {
    const hurtful = with1({ hurts: ["fleet"], effects: { traffic: -10 } }, "inj-tolls");
    const play = until(lobbyOf({ scenario: hurtful }), "planning");
    const balance = (id: string) => fairnessOf(desk(play)).find(({ team }) => team === id);
    expect(balance("fleet")?.hurt).toBe(1);
    expect(balance("board")?.hurt).toBe(0);
    for (const { id, objectives } of tiny.teams) {
      const expected = objectives.reduce(
        (sofar, { points, measure }) =>
          "ind" in measure && measure.ind === "traffic"
            ? sofar - (10 * points) / (measure.to - measure.from)
            : sofar,
        0,
      );
      expect(balance(id)?.points).toBeCloseTo(expected);
    }
    const adHoc = {
      type: "ReleaseAdHoc",
      title: "Fog",
      text: "Thick.",
      kind: "news",
      audience: ["all"],
    } as const;
    const again = after(play, [HOST, { ...adHoc, deltas: {}, hurts: ["board", "fleet"] }]);
    expect(fairnessOf(desk(again)).map(({ hurt }) => hurt)).toEqual([1, 2]);
    given(play)
      .when(HOST, { ...adHoc, deltas: {}, hurts: ["atlantis"] })
      .refused("unknown");
    expect(JSON.stringify(room(again))).not.toContain("hurts");
  });
});

describe("who has opened the news", () => {
  const read = (news: string): Command => ({ type: "ReadNews", news });
  const watched = after(planning(), [SYSTEM, { type: "TakeSeat", person: "obs", seat: { at: "observers" } }]);

  test("INJ14: it is known to the white cell alone, once for each person", () => {
    const play = given(watched).when(BOARD, read("n1")).tells("NewsRead");
    const [toRoom, toControl, ...toTeams] = allKinds(watched, play);
    expect([toRoom, ...toTeams].flat()).toEqual([]);
    expect(toControl).toEqual(["NewsRead"]);
    given(play).when(BOARD, read("n1")).refused("already");
    const both = after(play, [person("obs"), read("n1")]);
    expect(desk(both).newsRead).toEqual({ n1: ["board-1", "obs"] });
    given(watched).when(HOST, read("n1")).refused("not-allowed");
    for (const news of ["n99", "n0", "n", "news", "n1.5"])
      given(watched).when(BOARD, read(news)).refused("unknown");
  });

  test("INJ14: each side's numbers count its own news, and the white cell is told which it was", () => {
    const cable = {
      type: "ReleaseAdHoc",
      title: "For you",
      text: "Alone.",
      kind: "cable",
      deltas: {},
    } as const;
    const sent = after(
      watched,
      [HOST, { ...cable, audience: ["fleet"] }],
      [HOST, { ...cable, audience: ["board"] }],
    );
    const [mine] = teamView(sent, "board").news.slice(-1);
    const play = after(sent, [BOARD, read(must(mine, "no news").id)]);
    const whole = whiteCell(play).news.at(-1);
    expect(mine?.id).not.toBe(whole?.id);
    expect(desk(play).newsRead).toEqual({ [must(whole, "no news").id]: ["board-1"] });
    // What the fleet alone was told cannot be asked for.
    const beyond = `n${teamView(sent, "board").news.length + 1}`;
    expect(attempt(sent, BOARD, read(beyond))).toMatchObject({ ok: false, error: { code: "unknown" } });
  });
});

test("INJ13: what an inject would do to each team is told in its own points before it is out", () => {
  const { scenario } = desk(planning());
  const [board] = scenario.teams;
  const traffic = must(
    board?.objectives.find(({ measure }) => "ind" in measure && measure.ind === "traffic"),
    "no objective",
  );
  const told = worthTo(scenario, { traffic: 5 });
  expect(told.find(({ team: id }) => id === "board")?.points).toBeCloseTo((5 * traffic.points) / 50);
  expect(worthTo(scenario, {})).toEqual([]);
});

test("INJ16: an inject in hand tells the white cell its moment in words, and never comes by itself", () => {
  const inHand = tiny.injects.find(({ timing }) => "hand" in timing);
  const id = must(inHand, "nothing in hand").id;
  const moment = { all: [{ held: "fleet" }, { not: { unplayed: "flt-cut-chain" } }] } as const;
  const play = nextTurn(planning({ scenario: with1({ moment }, id) }), "planning");
  const line = mselOf(desk(play), []).find(({ inject }) => inject.id === id);
  expect(line).toMatchObject({ state: "in hand", when: null });
  expect(line?.moment).toMatch(/^Fishing Fleet has held, and “Cut the boom chain” has been played$/);
  expect(desk(play).injectsReleased).not.toContain(id);
  expect(JSON.stringify(teamView(play, "fleet"))).not.toContain("unplayed");
});

describe("where an inject came from", () => {
  const written = {
    type: "ReleaseAdHoc",
    title: "A flare",
    text: "",
    kind: "news",
    audience: ["fleet"],
    deltas: {},
  } as const;

  test("INJ15: the white cell knows who released it, how, whether it was edited, and whether it is so", () => {
    const play = after(
      planning(),
      [
        HOST,
        {
          ...act("ReleaseInject", "inj-storm"),
          type: "ReleaseInject",
          inject: "inj-storm",
          edited: { title: "Gale" },
        },
      ],
      [HOST, { ...written, veracity: "false", hurts: ["fleet"] }],
    );
    const none = { owner: null, edited: false, hurts: [] };
    expect(desk(play).injectsOut).toEqual([
      { ...none, news: "n1", inject: "inj-tolls", by: "schedule", to: ["all"], veracity: "true" },
      {
        news: "n2",
        inject: "inj-storm",
        by: "hand",
        owner: "host",
        edited: true,
        to: ["board"],
        hurts: [],
        veracity: "ambiguous",
      },
      {
        news: "n3",
        inject: null,
        by: "white cell",
        owner: "host",
        edited: false,
        to: ["fleet"],
        hurts: ["fleet"],
        veracity: "false",
      },
    ]);
    expect(whiteCell(play).news.map(({ title }) => title)).toEqual(["New tolls", "Gale", "A flare"]);
    // What was said of its truth reaches nobody it was told to.
    const [before, told] = [
      planning(),
      (veracity: "true" | "false") => after(planning(), [HOST, { ...written, veracity }]),
    ];
    expect(allKinds(before, told("true"))).toEqual(allKinds(before, told("false")));
    expect(teamView(told("true"), "fleet")).toEqual(teamView(told("false"), "fleet"));
  });

  test("INJ15: the white cell has the turns that are planned, also after a replan", () => {
    const play = planning();
    expect(desk(play).turnPlan).toEqual(gameOf(play).turnPlan);
    const shorter = after(play, [HOST, { type: "ReplanAgenda", how: { kind: "drop-turn" } }]);
    expect(gameOf(shorter).turnPlan.length).toBeLessThan(gameOf(play).turnPlan.length);
    expect(desk(shorter).turnPlan).toEqual(gameOf(shorter).turnPlan);
  });
});
