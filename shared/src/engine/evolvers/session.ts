// What becomes of the session as a whole.

import type { SessionEvent } from "../events/session.ts";
import type { EventOf } from "../events.ts";
import type { Evolvers } from "./evolver.ts";

export const sessionEvolvers: Evolvers<Exclude<SessionEvent, EventOf<"SessionCreated">>> = {
  SettingsChanged: (game, { settings }) => ({ ...game, settings }),
  SessionEnded: (game, { verdict }) => ({
    ...game,
    verdict,
    stop: null,
    phase: "ended",
    clock: { state: "stopped" },
  }),
  HotwashOpened: (game) => ({ ...game, hotwash: true }),
  ReplayPublished: (game, { scope }) => ({ ...game, published: scope }),
};
