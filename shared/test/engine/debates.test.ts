import type { Command } from "@whitecell/shared/engine/commands.ts";
import { describe, expect, test } from "vitest";
import { allKinds, kindsSince, room, team, teamView, whiteCell } from "../support/feeds.ts";
import { after, gameOf, HOST, last, type Play, person, SYSTEM } from "../support/play.ts";
import { BOARD, bothMove, FLEET, given } from "../support/rulebook.ts";

const OPEN = "T1:board:major";
const COVERT = "T1:fleet:minor";
const open = (key: string): Command => ({ type: "OpenArgument", key });
const estimate = (key: string, percent: number): Command => ({ type: "GiveEstimate", key, percent });
const argue = (key: string): Command => ({
  type: "AddArgument",
  key,
  stance: "con",
  text: "It is low tide.",
});
const close = (key: string): Command => ({ type: "CloseArgument", key });
const OBSERVERS = ["obs-1", "obs-2", "obs-3"];

/** The board's open move and the fleet's covert one wait for their rolls; three people watch. */
function adjudicating(): Play {
  const seats = OBSERVERS.map(
    (who) => [SYSTEM, { type: "TakeSeat", person: who, seat: { at: "observers" } }] as const,
  );
  return after(bothMove("adjudication"), ...seats);
}
const argued = (key = OPEN): Play => after(adjudicating(), [HOST, open(key)]);
const silence = (before: Play, play: Play): void => {
  for (const viewer of [{ kind: "public" } as const, team("board"), team("fleet")])
    expect(kindsSince(before, play, viewer)).toEqual([]);
};

describe("arguing a move", () => {
  test("ARG1: the white cell opens it in adjudication, once, and not after the roll", () => {
    given(bothMove("reveal")).when(HOST, open(OPEN)).refused("wrong-phase");
    given(adjudicating()).when(HOST, open("T1:nobody:major")).refused("unknown");
    const play = given(adjudicating()).when(HOST, open(OPEN)).tells("ArgumentOpened");
    given(play).when(HOST, open(OPEN)).refused("already");
    const [next] = gameOf(play).orders;
    const rolled = after(adjudicating(), [
      HOST,
      { type: "RollMove", key: next?.key ?? "", shift: 0, reason: "" },
    ]);
    given(rolled)
      .when(HOST, open(next?.key ?? ""))
      .refused("already");
  });

  test("ARG2: what the room does not know of is argued and estimated in the white cell, and nobody notices", () => {
    const before = adjudicating();
    const play = after(before, [HOST, open(COVERT)], [HOST, argue(COVERT)]);
    const closed = after(play, [HOST, estimate(COVERT, 30)]);
    silence(before, closed);
    expect(whiteCell(closed).debates).toMatchObject([
      { key: COVERT, heardBy: "white cell", state: "closed" },
    ]);
    for (const who of [BOARD, FLEET, person("obs-1")])
      for (const command of [argue(COVERT), estimate(COVERT, 5)]) {
        given(play).when(who, command).refused("unknown");
        // The same answer as where there is none.
        given(before).when(who, command).refused("unknown");
      }
  });

  test("ARG3: the other teams and the white cell argue; the move's own team and observers do not", () => {
    const play = argued();
    given(play).when(FLEET, argue(OPEN)).tells("ArgumentAdded");
    const said = given(play).when(HOST, argue(OPEN)).tells("ArgumentAdded");
    expect(room(said).debates[0]?.arguments).toMatchObject([{ from: "control", stance: "con" }]);
    expect(teamView(said, "board").debates).toEqual(room(said).debates);
    given(play).when(BOARD, argue(OPEN)).refused("not-allowed");
    given(play).when(person("obs-1"), argue(OPEN)).refused("not-allowed");
    given(play)
      .when(FLEET, { ...argue(OPEN), text: " " } as Command)
      .refused("nothing-left");
    given(after(play, [HOST, close(OPEN)]))
      .when(FLEET, argue(OPEN))
      .refused("already");
  });

  test("ARG4: estimates are hidden from all but the white cell, and so is that there are any", () => {
    const before = argued();
    const play = after(before, [FLEET, estimate(OPEN, 20)], [person("obs-1"), estimate(OPEN, 70)]);
    silence(before, play);
    const changed = after(play, [FLEET, estimate(OPEN, 25)]);
    silence(before, changed);
    expect(whiteCell(changed).control?.estimates[OPEN]).toEqual({ "fleet-1": 25, "obs-1": 70 });
    given(play).when(BOARD, estimate(OPEN, 99)).refused("not-allowed");
    given(play).when(HOST, estimate(OPEN, 99)).refused("not-allowed");
    expect(room(play).debates[0]).toMatchObject({ state: "open", spread: null });
  });

  test("ARG5: it closes when all have estimated, and before that when the white cell says so", () => {
    const some = OBSERVERS.map((who) => [person(who), estimate(OPEN, 50)] as const);
    const play = after(argued(), ...some);
    given(play).when(FLEET, estimate(OPEN, 50)).tells("EstimateGiven", "ArgumentClosed");
    const closed = given(play).when(HOST, close(OPEN)).tells("ArgumentClosed");
    given(closed).when(FLEET, estimate(OPEN, 50)).refused("already");
    given(closed).when(HOST, close(OPEN)).refused("already");
    given(adjudicating()).when(HOST, close(OPEN)).refused("unknown");
  });

  test("ARG6: those who heard it are told what the estimates come to, and not whose they were", () => {
    const play = after(
      argued(),
      [FLEET, estimate(OPEN, 40)],
      [person("obs-1"), estimate(OPEN, 60)],
      [HOST, close(OPEN)],
    );
    const spread = { count: 2, low: 40, lower: 45, median: 50, upper: 55, high: 60, outliers: [] };
    expect(room(play).debates[0]?.spread).toEqual(spread);
    expect(teamView(play, "board").debates[0]?.spread).toEqual(spread);
    expect(JSON.stringify(room(play).debates)).not.toContain("fleet-1");
    expect(last(after(argued(), [HOST, close(OPEN)]), "ArgumentClosed").spread).toBeNull();
  });

  test("ARG7: a roll closes the argument about its move, also when the rest is resolved", () => {
    const play = argued();
    const rest = after(play, [HOST, { type: "ResolveRest" }]);
    expect(last(rest, "ArgumentClosed")).toMatchObject({ key: OPEN, because: "roll" });
    expect(allKinds(play, rest)[0]).toContain("ArgumentClosed");
    expect(gameOf(rest).debates[OPEN]?.state).toBe("closed");
  });

  test("ARG8: whoever stands alone says why, once", () => {
    const play = after(
      argued(),
      [FLEET, estimate(OPEN, 5)],
      [person("obs-1"), estimate(OPEN, 60)],
      [person("obs-2"), estimate(OPEN, 61)],
      [person("obs-3"), estimate(OPEN, 62)],
    );
    const why: Command = { type: "ExplainEstimate", key: OPEN, text: "The lock is older than they say." };
    given(play).when(person("obs-1"), why).refused("not-allowed");
    given(play)
      .when(FLEET, { ...why, text: "" } as Command)
      .refused("nothing-left");
    const told = given(play).when(FLEET, why).tells("EstimateExplained");
    expect(room(told).debates[0]?.explanations).toEqual([
      { by: "fleet-1", text: "The lock is older than they say." },
    ]);
    given(told).when(FLEET, why).refused("already");
  });
});
