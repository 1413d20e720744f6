// What becomes true by injects and by what was set going earlier.
import { without } from "../../lib/records.ts";
import type { InjectEvent } from "../inject.ts";
import { changed, hearers, known, withFlags } from "./changes.ts";
import type { Evolvers } from "./evolver.ts";

export const injectEvolvers: Evolvers<InjectEvent> = {
  InjectReleased: (game, { id, changes, title, to }) => ({
    ...changed(game, changes, known(changes, title, hearers(to))),
    injectsReleased: [...game.injectsReleased, id],
    injectsKept: without(game.injectsKept, id),
    news: [...game.news, to],
  }),
  InjectHeld: (game, { inject }) => ({ ...game, injectsKept: { ...game.injectsKept, [inject]: "held" } }),
  InjectSkipped: (game, { inject }) => ({
    ...game,
    injectsKept: { ...game.injectsKept, [inject]: "skipped" },
  }),
  InjectArmed: (game, { inject }) => ({ ...game, injectsKept: without(game.injectsKept, inject) }),
  NewsRead: (game, { news, by }) => ({
    ...game,
    newsRead: { ...game.newsRead, [news]: [...(game.newsRead[news] ?? []), by] },
  }),
  EffectLanded: (game, event) => ({
    ...changed(game, event.changes, known(event.changes, event.label, hearers(event.to))),
    flags: withFlags(game.flags, event.flags),
    resources: event.resources,
    pending: game.pending.filter((each) => each.id !== event.id),
    news: [...game.news, event.to],
  }),
  EffectDropped: (game, { id }) => ({ ...game, pending: game.pending.filter((each) => each.id !== id) }),
};
