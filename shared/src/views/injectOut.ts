// Where each piece of news came from: the white cell's own account of the script.
import type { EventOf } from "../engine/events.ts";
import type { AudienceSpec, InjectId, PersonId, TeamId } from "../engine/ids.ts";
import type { Scenario, Veracity } from "../engine/scenario.ts";

export type InjectOut = {
  /** The id of the news. */
  readonly news: string;
  /** Null for one written on the spot. */
  readonly inject: InjectId | null;
  readonly by: "schedule" | "condition" | "hand" | "white cell";
  /** Who released it; the script has no owner. */
  readonly owner: PersonId | null;
  readonly edited: boolean;
  readonly to: AudienceSpec;
  /** Teams to whose cost it is. */
  readonly hurts: readonly TeamId[];
  /** Null where the white cell has not said. */
  readonly veracity: Veracity | null;
};

/** INJ15: what the white cell remembers of an inject that went out as this piece of news. */
export function injectOut(
  event: EventOf<"InjectReleased">,
  { injects }: Pick<Scenario, "injects">,
  news: string,
): InjectOut {
  const { inject, by, owner = null, edited = false, to, hurts = [] } = event;
  const scripted = injects.find(({ id }) => id === inject)?.veracity ?? null;
  return { news, inject, by, owner, edited, to, hurts, veracity: event.veracity ?? scripted };
}
