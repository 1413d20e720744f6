// What becomes true by injects and by what was set going earlier.
import { changed, hearers, known, withFlags } from "./evolveChanges.ts";
import type { Evolver } from "./evolver.ts";
import type { InjectEvent } from "./inject.ts";

export const injectEvolvers: { readonly [T in InjectEvent["type"]]: Evolver<T> } = {
  InjectReleased: (game, { id, changes, title, to }) => ({
    ...changed(game, changes, known(changes, title, hearers(to))),
    injectsReleased: [...game.injectsReleased, id],
  }),
  EffectLanded: (game, event) => ({
    ...changed(game, event.changes, known(event.changes, event.label, hearers(event.to))),
    flags: withFlags(game, event.flags),
    resources: event.resources,
    pending: game.pending.filter((each) => each.id !== event.id),
  }),
  EffectDropped: (game, { id }) => ({ ...game, pending: game.pending.filter((each) => each.id !== id) }),
};
