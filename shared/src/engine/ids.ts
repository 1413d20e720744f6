/** Names by which play refers to things. Plain strings at run time; a scenario or a session defines the members. */
export type TeamId = string;
export type IndicatorId = string;
export type FlagId = string;
export type MoveId = string;
export type InjectId = string;
export type EffectId = string;
export type OutcomeId = string;
export type VariantId = string;
/** A named place on the map. */
export type PlaceId = string;
/** An opaque id of one person in one session; names live beside the log, never in it. */
export type PersonId = string;
/** `team.resource`, as in `kyiv.tlam`. */
export type ResourceKey = string;
/** `indicator id → change in points`. */
export type Deltas = Readonly<Record<IndicatorId, number>>;
/** Milliseconds since the Unix epoch, always stamped by the server. */
export type Millis = number;
/** Everyone, or these teams. */
export type AudienceSpec = readonly (TeamId | "all")[];
