// A facilitator who waits for nobody: opens a session, plays a hand inject now and then, settles as the dice fall.
import { type Actor, SYSTEM } from "../engine/actor.ts";
import { TEMPLATES } from "../engine/phases.ts";
import type { Scenario } from "../engine/scenario.ts";
import { sha256Hex } from "../lib/chance.ts";
import { type Chance, oneOf } from "./chance.ts";
import { emptyTable, gameAt, issue, type Table } from "./table.ts";

const HOST = "host";
const host: Actor = { kind: "person", person: HOST };

/** Of the turns, how many see an inject from the facilitator's hand. */
const HAND_INJECTS = 0.35;

/** A session of all turns with a lead in every team, who is named like it. */
export function opened(scenario: Scenario, key: string): Table {
  const created = issue(emptyTable(scenario.teamOrder), SYSTEM, {
    type: "CreateSession",
    sessionId: "rehearsal",
    title: "Rehearsal",
    scenario,
    template: "custom",
    custom: { turns: scenario.turns.length, durations: TEMPLATES["half-day"].durations },
    options: scenario.options.filter((option) => option.default).map((option) => option.id),
    seatsPerTeam: 1,
    seed: { kind: "secret", key },
    commitment: sha256Hex(key),
    host: HOST,
  });
  return scenario.teamOrder.reduce(
    (table, team) => issue(table, SYSTEM, { type: "TakeSeat", person: team, seat: { at: "team", team } }),
    created,
  );
}

/** Ends the phase: starts the session, settles what is left, ends at a stop rule or after the last turn. */
export function goOn(table: Table): Table {
  const game = gameAt(table);
  const { phase, turnIndex } = game;
  if (phase === "lobby") return issue(table, host, { type: "StartSession" });
  if (phase === "adjudication" && game.orders.some((order) => !game.rulings[order.key]))
    return issue(table, host, { type: "ResolveRest" });
  if (phase === "consequences" && (game.stop || turnIndex + 1 >= game.turnPlan.length))
    return issue(table, host, { type: "EndSession" });
  return issue(table, host, { type: "AdvancePhase", from: phase, turnIndex });
}

/** In some turns, one inject out of those in hand. */
export function playFromHand(table: Table, chance: Chance): Table {
  const game = gameAt(table);
  if (chance(`T${game.turnIndex}:hand`) >= HAND_INJECTS) return table;
  const hand = game.scenario.injects.filter(
    (inject) => "hand" in inject.timing && !game.injectsReleased.includes(inject.id),
  );
  const inject = oneOf(hand, chance(`T${game.turnIndex}:inject`));
  return inject ? issue(table, host, { type: "ReleaseInject", inject: inject.id }) : table;
}
