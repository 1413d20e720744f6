// The only maker of view events (L9): what is told to a viewer passes here or does not leave.
import type { Event, EventOf, EventType, Recorded } from "../engine/events.ts";
import { forkFace } from "./forkView.ts";
import { publicFaces } from "./publicFaces.ts";
import { sceneOf } from "./sceneOf.ts";
import type { Learned, ViewEvent } from "./viewEvents.ts";
import { includes, type Viewer } from "./viewer.ts";

/** The white cell learns everything but the seed, which nobody knows before the end. */
function controlFace(event: Event): Learned {
  if (event.type === "SessionForked") return forkFace(event);
  if (event.type !== "SessionCreated") return event;
  return {
    type: "SceneSet",
    scene: sceneOf(event),
    settings: event.settings,
    brief: null,
    scenario: event.scenario,
    options: event.options,
  };
}

/** What the viewer learns of a stored event, or null where it learns nothing, not even that something happened. */
export function redact(
  { event, audience }: Pick<Recorded, "event" | "audience">,
  viewer: Viewer,
): ViewEvent | null {
  if (viewer.kind === "control") return controlFace(event) as ViewEvent;
  const face = publicFaces[event.type] as (
    event: EventOf<EventType>,
    outside: { team: string | null; told: boolean },
  ) => Learned | null;
  const team = viewer.kind === "team" ? viewer.team : null;
  return face(event, { team, told: includes(audience, viewer) }) as ViewEvent | null;
}
