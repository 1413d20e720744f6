// What the white cell says a move in the players' own words is worth.
import type { AudienceSpec, Deltas, FlagId, ResourceKey } from "./ids.ts";
import type { Mark } from "./theatre.ts";

/** What the facilitator made of a free-form move. Impacts are signed points on a success. */
export type Assessment = {
  readonly oddsPreset: string;
  readonly impacts: Deltas;
  readonly pullPreset: string;
  readonly rung: number;
  readonly reason: string;
  readonly flagsSet?: readonly FlagId[];
  readonly flagsCleared?: readonly FlagId[];
  /** What a success brings or takes of stocks. */
  readonly resources?: Readonly<Record<ResourceKey, number>>;
  readonly later?: readonly LaterEffect[];
  /** Known to its team alone, as long as the room has not seen it. */
  readonly covert?: boolean;
  /** Where it happens. */
  readonly marks?: readonly Mark[];
};

/** What comes back of a free-form move some turns later. */
export type LaterEffect = {
  readonly after: number;
  readonly label: string;
  readonly news: string;
  readonly audience: AudienceSpec;
  readonly deltas: Deltas;
};
