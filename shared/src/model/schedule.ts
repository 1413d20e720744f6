// Which turns of the scenario are played, and when the script plays an inject.
import type { Inject, Scenario } from "../engine/scenario.ts";

type Plan = { readonly scenario: Pick<Scenario, "options">; readonly options: readonly string[] };

/** The turn for which the script has this inject; null when it has none. Options may move it. */
export function scheduledTurn({ scenario, options }: Plan, inject: Inject): number | null {
  const moved = scenario.options.find(
    (option) => options.includes(option.id) && option.reschedule?.[inject.id] !== undefined,
  );
  if (moved?.reschedule) return moved.reschedule[inject.id] ?? null;
  return "scheduled" in inject.timing ? inject.timing.scheduled : null;
}

/** The `count` most essential turns of the scenario, in its own order. */
export function turnPlanOf({ turns }: Pick<Scenario, "turns">, count: number): readonly number[] {
  const kept = new Set([...turns].sort((a, b) => a.essential - b.essential).slice(0, count));
  return turns.filter((turn) => kept.has(turn)).map((turn) => turn.n);
}
