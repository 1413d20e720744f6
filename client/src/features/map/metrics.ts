// Sizes by where the map hangs: in a hand, on a desk, on a wall. In px at a root size of 16.
export type MapSize = "phone" | "desk" | "room";

export type Metrics = {
  /** Names, and the words along the rings. */
  readonly text: number;
  /** A sign's height. */
  readonly sign: number;
  /** A sign of an earlier turn. */
  readonly faded: number;
  readonly dot: number;
  readonly line: number;
  /** Room kept free around names. */
  readonly gap: number;
  readonly margin: number;
  /** Whether rings are named on the map, or only measured. */
  readonly names: boolean;
};

const sizes: Readonly<Record<MapSize, Metrics>> = {
  phone: { text: 12, sign: 20, faded: 15, dot: 1.75, line: 1.25, gap: 3, margin: 4, names: false },
  desk: { text: 13, sign: 24, faded: 18, dot: 2, line: 1.5, gap: 5, margin: 8, names: true },
  room: { text: 28, sign: 44, faded: 32, dot: 4, line: 2.75, gap: 8, margin: 14, names: true },
};

/** The sizes in pixels where one rem is `rem` pixels. */
export function metricsOf(size: MapSize, rem: number): Metrics {
  const { names, ...lengths } = sizes[size];
  const scale = rem / 16;
  const scaled = Object.fromEntries(Object.entries(lengths).map(([key, px]) => [key, px * scale]));
  return { ...(scaled as Omit<Metrics, "names">), names };
}

/** How wide a text is, in pixels. */
export type Measure = (text: string, options: { readonly px: number; readonly bold: boolean }) => number;

/** A line of text of this size. */
export const lineHeight = (px: number): number => px * 1.25;
