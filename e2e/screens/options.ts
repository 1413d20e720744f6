// What somebody may ask of `npm run screens`.
import { parseArgs } from "node:util";

export type Theme = "light" | "dark";
export type Size = { readonly width: number; readonly height: number; readonly density: number };
export type Options = {
  /** Names of screens, as they stand in the files' names; empty for all. */
  readonly only: readonly string[];
  readonly sizes: readonly Size[];
  readonly themes: readonly Theme[];
  readonly turns: number;
  readonly out: string;
};

const SIZES: readonly Size[] = [
  { width: 390, height: 844, density: 2 },
  { width: 1440, height: 900, density: 1 },
  { width: 1920, height: 1080, density: 1 },
  { width: 3840, height: 2160, density: 1 },
];
/** Taken only when asked for: the smallest phone that we lay out for, and a tablet held upright. */
const MORE_SIZES: readonly Size[] = [
  { width: 360, height: 740, density: 2 },
  { width: 820, height: 1180, density: 1 },
];
const ALL_SIZES = [...MORE_SIZES, ...SIZES].sort((a, b) => a.width - b.width);
const THEMES: readonly Theme[] = ["light", "dark"];
/** All that the scenario has. */
export const TURNS = 6;

export const USAGE = `npm run screens -- [--only display,desk] [--sizes 390,1440] [--themes dark] [--turns 2] [--out folder]`;

const listed = (text: string | undefined): readonly string[] => text?.split(",").filter(Boolean) ?? [];

/** Throws a sentence where something was asked that there is not. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string" },
      sizes: { type: "string" },
      themes: { type: "string" },
      turns: { type: "string" },
      out: { type: "string" },
    },
  });
  const widths = listed(values.sizes);
  const strange = widths.find((width) => !ALL_SIZES.some((size) => String(size.width) === width));
  if (strange !== undefined)
    throw new Error(
      `There is no size ${strange}; sizes are ${ALL_SIZES.map(({ width }) => width).join(", ")}.`,
    );
  const themes = listed(values.themes);
  const dim = themes.find((theme) => !THEMES.some((each) => each === theme));
  if (dim !== undefined) throw new Error(`There is no theme ${dim}; themes are ${THEMES.join(", ")}.`);
  const turns = Number(values.turns ?? TURNS);
  if (!Number.isInteger(turns) || turns < 1 || turns > TURNS)
    throw new Error(`A session has 1 to ${TURNS} turns.`);
  return {
    only: listed(values.only),
    sizes: widths.length === 0 ? SIZES : ALL_SIZES.filter(({ width }) => widths.includes(String(width))),
    themes: themes.length === 0 ? THEMES : THEMES.filter((theme) => themes.includes(theme)),
    turns,
    out: values.out ?? "screens",
  };
}
