// What a viewer learns of a session that goes on from another.
import type { EventOf } from "../engine/events.ts";
import type { Millis } from "../engine/ids.ts";
import type { View } from "./view.ts";
import type { Face } from "./viewEvents.ts";

/** FORK5: neither the seed nor how many entries the other play had: that would count what was hidden. */
export const forkFace = ({
  parent: { sessionId, title },
  clock,
  commitment,
}: EventOf<"SessionForked">): Face => ({ type: "ForkTold", parent: { sessionId, title }, clock, commitment });

/** The run sheet as if the phase that goes on had begun just as long ago as it has lasted. */
function agendaNow({ agenda, scene }: View, clock: View["clock"], at: Millis): View["agenda"] {
  const last = agenda?.begun.at(-1);
  if (!agenda || !last || !scene) return agenda;
  const lasted =
    clock.state === "paused" ? Math.max(0, agenda.plan.durations[last.phase] - clock.remainingMs) : 0;
  const by = at - lasted - last.at;
  return { ...agenda, begun: agenda.begun.map((each) => ({ ...each, at: each.at + by })) };
}

export function forked(
  view: View,
  { parent, clock, commitment }: Extract<Face, { readonly type: "ForkTold" }>,
  at: Millis,
): View {
  const ruledBefore = (view.control?.rulings ?? []).map(({ key }) => key);
  return {
    ...view,
    scene: view.scene && { ...view.scene, commitment },
    clock,
    agenda: agendaNow(view, clock, at),
    fork: { ...parent, turnIndex: view.turn?.index ?? -1, phase: view.phase, at, ruledBefore },
    checkpoints: [],
  };
}
