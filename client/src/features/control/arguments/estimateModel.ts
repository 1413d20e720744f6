// ADJ4: who may estimate a move that is argued, and how many have.
import type { PersonId } from "@whitecell/shared/engine/ids.ts";
import type { DebateView } from "@whitecell/shared/views/debateView.ts";
import type { Desk } from "../deskModel.ts";

/** Everybody outside the move's team, or the white cell alone where the room does not know of it. */
export const mayEstimate = (
  { people }: Desk["view"],
  { heardBy, team }: Pick<DebateView, "heardBy" | "team">,
): readonly PersonId[] =>
  Object.entries(people).flatMap(([person, place]) => {
    const asked =
      heardBy === "white cell"
        ? place.at === "control"
        : place.at === "observers" || (place.at === "team" && place.team !== team);
    return asked ? [person] : [];
  });

/** Estimates given so far, of those asked. */
export function estimateCount(
  { view, control }: Desk,
  debate: DebateView,
): { readonly given: number; readonly of: number } {
  const asked = mayEstimate(view, debate);
  const given = control.estimates[debate.key] ?? {};
  return { given: asked.filter((person) => given[person] !== undefined).length, of: asked.length };
}

/** Where each estimate is drawn: in stacks five points wide, the lowest of a stack first. */
export function stacked(
  estimates: Readonly<Record<PersonId, number>>,
): readonly { readonly by: PersonId; readonly at: number; readonly level: number }[] {
  const heights = new Map<number, number>();
  return Object.entries(estimates)
    .sort(([, a], [, b]) => a - b)
    .map(([by, percent]) => {
      const at = Math.round(percent / 5) * 5;
      const level = heights.get(at) ?? 0;
      heights.set(at, level + 1);
      return { by, at, level };
    });
}
