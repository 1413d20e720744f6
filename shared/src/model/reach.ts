// How far weapons reach now, as each side may know it.
import type { RingReading } from "../engine/readings.ts";
import type { Ring } from "../engine/theatre.ts";
import { tabulate } from "../lib/records.ts";
import { holds } from "./conditions.ts";
import type { Standing } from "./standing.ts";

function stateOf({ inPlay, offered }: Ring, standing: Standing): RingReading["state"] | null {
  if (holds(inPlay, standing)) return "in play";
  return offered && holds(offered, standing) ? "offered" : null;
}

/** MAP3: a ring is told to those it is known to, and to nobody else; the white cell sees all. */
const isTold = ({ knownTo }: Ring, viewer: string): boolean =>
  viewer === "control" || knownTo.includes("all") || knownTo.includes(viewer);

/** The rings that are offered or in play now, by viewer: the room, the white cell and each team. */
export function ringReadings(standing: Standing): Readonly<Record<string, readonly RingReading[]>> {
  const { theatre, teamOrder } = standing.scenario;
  return tabulate(["public", "control", ...teamOrder], (viewer) =>
    (theatre?.rings ?? [])
      .filter((ring) => isTold(ring, viewer))
      .flatMap((ring): readonly RingReading[] => {
        const state = stateOf(ring, standing);
        return state === null ? [] : [{ ring: ring.id, label: ring.label, km: ring.km, state }];
      }),
  );
}
