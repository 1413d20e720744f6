import { expect, test } from "vitest";
import golden from "../fixtures/golden-turn1.json" with { type: "json" };
import { eventsOf, gameOf, last, lobby, plan, until } from "../support/play.ts";
import { longReach } from "../support/scenarios.ts";

const cardOf = (id: string) => longReach.moves.find((move) => move.id === id);

function goldenTurn() {
  const rolls = golden.resolution.map(({ move, roll }) => {
    const card = cardOf(move);
    return [`roll:T1:${card?.team}:${card?.size}`, roll] as const;
  });
  const started = until(
    lobby({ scenario: longReach, seed: { kind: "script", rolls: Object.fromEntries(rolls) } }),
    "planning",
  );
  const planned = longReach.teamOrder.reduce((play, team) => {
    const own = golden.choices.map(cardOf).filter((card) => card?.team === team);
    const pick = (size: string) => own.find((card) => card?.size === size)?.id;
    return plan(play, team, { major: pick("major") ?? "", minor: pick("minor") ?? "" });
  }, started);
  return { started, done: until(planned, "consequences") };
}

const { started, done } = goldenTurn();

test("TURN1: the golden turn opens with its scheduled injects and their effects", () => {
  expect(eventsOf(started, "InjectReleased").map((event) => event.inject)).toEqual(golden.scheduledInjects);
  expect(gameOf(started).indicators).toEqual(golden.indicatorsAfterStart);
});

test("MOV1: the golden turn settles its moves in order, with every shift, roll and result", () => {
  const settled = eventsOf(done, "MoveRuled").map(({ order, ruling }) => ({
    move: order.choice.kind === "card" ? order.choice.move : "",
    order: order.order,
    interactionShift: ruling.proposal.shifts
      .filter((each) => each.source === "interaction")
      .reduce((sum, each) => sum + each.shift, 0),
    roll: ruling.roll,
    result: ruling.ruled,
  }));
  expect(settled).toEqual(golden.resolution);
});

test("TURN6: the golden turn ends with its indicators, stocks, flags and pending effects", () => {
  const game = gameOf(done);
  expect(game.indicators).toEqual(golden.indicatorsAfterTurn);
  expect(game.resources).toEqual(golden.resources);
  expect([...game.flags].sort()).toEqual([...golden.flags].sort());
  expect(game.pending.map(({ effect, due }) => ({ id: effect, turn: due + 1 }))).toEqual(
    golden.pendingEffects,
  );
});

test("TRJ1: the golden turn ends at its rung, momentum, scores and point in the triangle", () => {
  const closed = last(done, "TurnClosed");
  expect(closed.rung).toBe(golden.rung);
  for (const id of ["settlement", "asymmetric", "protracted"] as const) {
    expect(closed.momentum[id]).toBeCloseTo(golden.momentum[id], 10);
    expect(closed.rawScores[id]).toBeCloseTo(golden.rawScores[id], 4);
    expect(closed.triangle[id]).toBeCloseTo(golden.triangle[id], 4);
  }
});
