import type { Inject } from "@whitecell/shared/engine/scenario.ts";
import type { Desk } from "./deskModel.ts";

export type SortedInjects = {
  readonly inHand: readonly Inject[];
  readonly scheduled: readonly Inject[];
  readonly conditional: readonly Inject[];
};

/** The scenario's turn for which the script has this inject; options may move it. Null when it has none. */
export function scheduledTurn({ control }: Desk, { id, timing }: Inject): number | null {
  const moved = control.scenario.options.find(
    (option) => control.options.includes(option.id) && option.reschedule?.[id] !== undefined,
  );
  return moved?.reschedule?.[id] ?? ("scheduled" in timing ? timing.scheduled : null);
}

/** Injects that have not been played, by how they come. Scheduled ones in the order of their turns. */
export function sortInjects(desk: Desk): SortedInjects {
  const { control, view } = desk;
  const played = new Set(control.injectsReleased);
  const left = control.scenario.injects.filter(({ id }) => !played.has(id));
  const turn = (inject: Inject): number | null => scheduledTurn(desk, inject);
  // INJ3: what a shorter game passed over stays in hand.
  const passed = (inject: Inject): boolean =>
    (turn(inject) ?? Number.POSITIVE_INFINITY) <= (view.turn?.n ?? 0);
  return {
    inHand: left.filter((inject) => "hand" in inject.timing || passed(inject)),
    scheduled: left
      .filter((inject) => turn(inject) !== null && !passed(inject))
      .sort((a, b) => (turn(a) ?? 0) - (turn(b) ?? 0)),
    conditional: left.filter((inject) => "when" in inject.timing && turn(inject) === null),
  };
}
