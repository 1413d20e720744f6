// Where play takes place: named places, the line of contact, how far weapons reach, and marks for what happens where.
import type { Condition } from "./condition.ts";
import type { PlaceId, TeamId } from "./ids.ts";

export type PlaceKind = "capital" | "city" | "base" | "plant" | "sea" | "region";

/** Degrees east and north. */
export type LonLat = readonly [lon: number, lat: number];

export type TheatrePlace = {
  readonly id: PlaceId;
  readonly label: string;
  readonly lon: number;
  readonly lat: number;
  readonly kind: PlaceKind;
  /** The team that sits here. */
  readonly seat?: TeamId;
  /** Lies outside the extent: it is shown at the edge of the map, with its direction. */
  readonly beyond?: true;
};

/** Kilometres from the center that the map shows on each side at the least. */
export type Extent = {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
};

/** A simplified line of contact. A wall has room for its short name only. */
export type Front = { readonly label: string; readonly short?: string; readonly points: readonly LonLat[] };

/** How far from the center a weapon reaches. Nobody outside `knownTo` learns that the ring exists. */
export type Ring = {
  readonly id: string;
  readonly label: string;
  readonly km: number;
  /** Spoken of, but not there. */
  readonly offered?: Condition;
  readonly inPlay: Condition;
  readonly knownTo: readonly (TeamId | "all")[];
};

export type Theatre = {
  /** What distances are measured from. */
  readonly center: PlaceId;
  readonly extent: Extent;
  readonly places: readonly TheatrePlace[];
  readonly front?: Front;
  readonly rings: readonly Ring[];
};

export const MARK_KINDS = [
  /** Missiles or drones hit something. */
  "strike",
  /** Fighting on the ground moves. */
  "offensive",
  /** Forces or weapons are moved to where they can be used. */
  "deployment",
  /** Forces show what they could do. */
  "exercise",
  /** Nuclear weapons are spoken of or made ready. */
  "nuclear",
  /** Networks are attacked. */
  "cyber",
  /** Something is damaged by hands that deny it. */
  "sabotage",
  /** Sides come too close in the air or at sea. */
  "incident",
  /** Air, networks or plants are guarded. */
  "defence",
  /** Weapons, data or money are handed over. */
  "support",
  /** People and industry are called up. */
  "mobilisation",
  /** Trade, money or deliveries are held back. */
  "sanctions",
  /** Sides speak to each other. */
  "talks",
  /** Somebody speaks to everyone. */
  "statement",
  /** Trouble or debate at home. */
  "politics",
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Something happens at a place. */
export type Mark = { readonly place: PlaceId; readonly kind: MarkKind };
