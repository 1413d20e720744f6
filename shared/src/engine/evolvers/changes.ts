// What several kinds of facts do alike: move indicators, set flags, leave causes that may be told.
import { withChanges } from "../../model/indicators.ts";
import type { Change, KnownCause } from "../change.ts";
import type { EventOf } from "../events.ts";
import type { Game, PendingEffect } from "../game.ts";
import type { AudienceSpec, FlagId, TeamId } from "../ids.ts";

/** The flags with those set and without those cleared. */
export const withFlags = (
  flags: readonly FlagId[],
  set: readonly FlagId[],
  cleared: readonly FlagId[] = [],
): readonly FlagId[] => [
  ...flags.filter((flag) => !cleared.includes(flag)),
  ...set.filter((flag) => !flags.includes(flag)),
];

/** What is on its way once a move is settled: later by a turn where it was put off, and what the move set going. */
export const withPending = (
  pending: readonly PendingEffect[],
  { postponed, queued }: Pick<EventOf<"MoveRuled">, "postponed" | "queued">,
): readonly PendingEffect[] => [
  ...pending.map((each) => (postponed.includes(each.id) ? { ...each, due: each.due + 1 } : each)),
  ...queued,
];

export const known = (
  changes: readonly Change[],
  words: string,
  to: KnownCause["to"],
): readonly KnownCause[] => changes.map((change) => ({ indicator: change.indicator, words, to }));

export const hearers = (spec: AudienceSpec): KnownCause["to"] =>
  spec.includes("all") ? "public" : (spec as readonly TeamId[]);

export const changed = (
  game: Game,
  changes: readonly Change[],
  causes: readonly KnownCause[] = [],
): Game => ({
  ...game,
  indicators: withChanges(game.indicators, changes),
  unreported: causes.length > 0 ? [...game.unreported, ...causes] : game.unreported,
});
