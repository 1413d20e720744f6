// What several kinds of facts do alike: move indicators, set flags, leave causes that may be told.
import { withChanges } from "../model/indicators.ts";
import type { Change, Game, KnownCause } from "./game.ts";
import type { AudienceSpec, FlagId, TeamId } from "./ids.ts";

export const withFlags = (
  game: Game,
  set: readonly FlagId[],
  cleared: readonly FlagId[] = [],
): readonly FlagId[] => [
  ...game.flags.filter((flag) => !cleared.includes(flag)),
  ...set.filter((flag) => !game.flags.includes(flag)),
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
