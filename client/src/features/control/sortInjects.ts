import type { Inject } from "@whitecell/shared/engine/scenario.ts";
import type { Desk } from "./deskModel.ts";

export type SortedInjects = {
  readonly inHand: readonly Inject[];
  readonly scheduled: readonly Inject[];
  readonly conditional: readonly Inject[];
};

/** Injects that have not been played, by how they come. Scheduled ones in the order of their turns. */
export function sortInjects({ control }: Desk): SortedInjects {
  const played = new Set(control.injectsReleased);
  const left = control.scenario.injects.filter(({ id }) => !played.has(id));
  return {
    inHand: left.filter(({ timing }) => "hand" in timing),
    scheduled: left
      .filter(({ timing }) => "scheduled" in timing)
      .sort((a, b) => scheduledTurn(a) - scheduledTurn(b)),
    conditional: left.filter(({ timing }) => "when" in timing),
  };
}

export const scheduledTurn = ({ timing }: Inject): number => ("scheduled" in timing ? timing.scheduled : 0);
