// How dense each picture is: beside other things, on its own, or on a wall.
export type LadderSize = "compact" | "large" | "room";
export type TriangleSize = "small" | "medium" | "room";
export type TracksSize = "compact" | "large" | "room";
export type HeadlineSize = "line" | "card" | "room";
export type DiceSize = "compact" | "large" | "room";
