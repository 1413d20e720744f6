// The colours of tokens.css, as a browser would resolve them by day and by night.
import { readFileSync } from "node:fs";
import { must } from "@whitecell/shared/lib/assert.ts";
import { parseColour, type Rgb } from "../../src/features/gallery/colour.ts";

export const stylesheet = readFileSync(new URL("../../src/ui/tokens.css", import.meta.url), "utf8");

export const schemes = ["light", "dark"] as const;
export type Scheme = (typeof schemes)[number];

/** `--ink: light-dark(#1a1c1f, #edf1f4);` */
const COLOUR = /^\s*--([\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);$/gm;

const found = new Map(
  [...stylesheet.matchAll(COLOUR)].map(([, name = "", light = "", dark = ""]) => [
    name,
    { light: parseColour(light), dark: parseColour(dark) },
  ]),
);

export const colourNames = [...found.keys()];
export const colour = (name: string, scheme: Scheme): Rgb =>
  must(found.get(name), `tokens.css has no colour --${name}`)[scheme];
