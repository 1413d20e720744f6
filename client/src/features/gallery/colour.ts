// What eyes make of two colours: WCAG contrast, and the distance in OKLab, also through eyes that lack a cone.
import { DEFICIENCIES, type Sight } from "./sight.ts";

type Triple = readonly [number, number, number];
/** Red, green and blue from 0 to 1, as a screen is told them. */
export type Rgb = Triple;

/** `#0b62b0`, or `rgb(11, 98, 176)` as a browser says it. */
export function parseColour(text: string): Rgb {
  const hex = /^#([0-9a-f]{6})$/i.exec(text.trim())?.[1];
  const parts = hex
    ? [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
    : (text.match(/[\d.]+/g) ?? []).map(Number);
  const [red, green, blue] = parts;
  if (red === undefined || green === undefined || blue === undefined) {
    throw new Error(`“${text}” is not a colour of six digits or of three numbers.`);
  }
  return [red / 255, green / 255, blue / 255];
}

const toLinear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const linearOf = ([red, green, blue]: Rgb): Triple => [toLinear(red), toLinear(green), toLinear(blue)];

const times = (rows: readonly number[], [x, y, z]: Triple): Triple => {
  const row = (at: number): number => (rows[at] ?? 0) * x + (rows[at + 1] ?? 0) * y + (rows[at + 2] ?? 0) * z;
  return [row(0), row(3), row(6)];
};

/** WCAG 2 contrast: 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const luminance = (colour: Rgb): number => times([0.2126, 0.7152, 0.0722], linearOf(colour))[0];
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const LMS = [
  0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619,
  0.2817188376, 0.6299787005,
];
const LAB = [
  0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371,
  0.7827717662, -0.808675766,
];

const clamp = (channel: number): number => Math.min(1, Math.max(0, channel));

function oklab(colour: Rgb, sight: Sight): Triple {
  const light = linearOf(colour);
  const [red, green, blue] = sight === "full" ? light : times(DEFICIENCIES[sight], light);
  const [l, m, s] = times(LMS, [clamp(red), clamp(green), clamp(blue)]);
  return times(LAB, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]);
}

/** How far apart two colours look, in OKLab times 100: 2 is just seen side by side, 8 also across a room. */
export function distance(one: Rgb, other: Rgb, sight: Sight = "full"): number {
  const [a, b] = [oklab(one, sight), oklab(other, sight)];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
