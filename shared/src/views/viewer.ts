import type { Place } from "../engine/actor.ts";
import type { Audience } from "../engine/events.ts";
import type { TeamId } from "../engine/ids.ts";

/** Whose eyes: the room and observers, the white cell, or one team. Each has a feed of its own. */
export type Viewer =
  | { readonly kind: "public" }
  | { readonly kind: "control" }
  | { readonly kind: "team"; readonly team: TeamId };

export const PUBLIC: Viewer = { kind: "public" };
export const CONTROL: Viewer = { kind: "control" };

/** A stable name of a viewer: `public`, `control` or `team:<id>`. */
export const viewerKey = (viewer: Viewer): string =>
  viewer.kind === "team" ? `team:${viewer.team}` : viewer.kind;

/** Every viewer of a session, in a stable order. */
export const allViewers = (teams: readonly TeamId[]): readonly Viewer[] => [
  PUBLIC,
  CONTROL,
  ...teams.map((team): Viewer => ({ kind: "team", team })),
];

/** Through whose eyes a person at this place looks; null for those who may see nothing yet. */
export function viewerAt(place: Place): Viewer | null {
  switch (place.at) {
    case "team":
      return { kind: "team", team: place.team };
    case "control":
      return CONTROL;
    case "observers":
      return PUBLIC;
    case "waiting":
    case "removed":
      return null;
  }
}

/** Whether the viewer is told a fact whole. */
export function includes(audience: Audience, viewer: Viewer): boolean {
  if (audience === "nobody") return false;
  if (audience === "public" || viewer.kind === "control") return true;
  if (audience === "control") return false;
  return viewer.kind === "team" && audience.includes(viewer.team);
}
