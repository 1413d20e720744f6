import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sourcesOf } from "../support/sources.ts";
import { stylesheet } from "../support/tokens.ts";

/** What a component must not make up for itself, and what it takes instead. */
const MADE_UP: readonly (readonly [wrong: RegExp, instead: string])[] = [
  [/#[0-9a-f]{3,8}(?=["\]\s])|\brgba?\(/i, "a colour's name"],
  [/\bduration-\d|\b\d+ms\b/, "duration-press, -move or -enter"],
  [/\bz-(?:\d|\[)/, "z-head, z-bar or z-toast"],
  [/\bshadow-\[|\bshadow-(?:xs|sm|md|lg|xl)/, "shadow-low or shadow-high"],
  [/\btext-\[[\d.]+(?:px|rem)\]|\btext-(?:xs|sm|base|lg|xl)\b/, "a step of the type scale"],
  [/\brounded-(?:sm|md|lg|xl|\[)(?!2px)/, "the one radius"],
];

test("UI6: screens take colours, sizes, durations and layers from the tokens by name", () => {
  const wrong = sourcesOf(/\.tsx$/).flatMap(({ file, text }) =>
    text.split("\n").flatMap((line, at) => {
      const code = line.replace(/\/\/.*|\/?\*.*/, "");
      return MADE_UP.filter(([pattern]) => pattern.test(code)).map(
        ([, instead]) => `${file}:${at + 1} should take ${instead}: ${code.trim()}`,
      );
    }),
  );
  expect(wrong).toEqual([]);
});

test("UI7: no step of the type scale is smaller than 12 px", () => {
  const steps = [...stylesheet.matchAll(/--text-(\d+): ([\d.]+)rem;/g)];
  expect(steps.map(([, name]) => Number(name))).toEqual([12, 14, 16, 20, 28, 40, 64, 112]);
  for (const [, name, rem] of steps) expect(Number(rem) * 16).toBe(Number(name));
});

test("UI8: motion takes between 120 and 200 ms, and all of it stills when asked", () => {
  const times = [...stylesheet.matchAll(/--transition-duration-\w+: (\d+)ms/g)].map(([, ms]) => Number(ms));
  expect(times.length).toBeGreaterThanOrEqual(3);
  for (const ms of times) expect(ms >= 120 && ms <= 200, `${ms} ms`).toBe(true);
  expect(stylesheet).toMatch(/prefers-reduced-motion: reduce\) \{\s*\*,[^}]*transition-duration: 0\.01ms/);
});

test("UI9: every font is a file of a pinned package, split by script, and text is there before it", () => {
  const fonts = readFileSync(new URL("../../src/ui/fonts.css", import.meta.url), "utf8");
  const faces = fonts.split("@font-face").slice(1);
  const bundled = faces.filter((face) => face.includes("url("));
  for (const face of bundled) {
    const file = /url\("([^"]+\.woff2)"\) format\("woff2"\)/.exec(face)?.[1] ?? "";
    expect(existsSync(new URL(`../../../node_modules/${file}`, import.meta.url)), file).toBe(true);
    expect(face).toContain("font-display: swap");
    expect(face).toContain("unicode-range");
  }
  const names = new Set(bundled.map((face) => /font-family: "([^"]+)"/.exec(face)?.[1]));
  expect([...names]).toEqual(["Plex Sans", "Plex Mono", "Plex Serif"]);
  for (const name of names) {
    expect(bundled.filter((face) => face.includes(`"${name}"`)).length % 3, `${name} in three scripts`).toBe(
      0,
    );
    expect(stylesheet).toContain(`"${name}", "${name} Stand-in"`);
    expect(fonts).toMatch(new RegExp(`"${name} Stand-in";[^}]*ascent-override`));
  }
  expect(fonts).not.toContain("http");
});
