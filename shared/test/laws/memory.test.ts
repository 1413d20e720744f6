import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Recorded } from "@whitecell/shared/engine/events.ts";
import { evolve } from "@whitecell/shared/engine/evolve.ts";
import type { Game } from "@whitecell/shared/engine/game.ts";
import { sha256Hex } from "@whitecell/shared/lib/chance.ts";
import { expect, test } from "vitest";
import { withoutWorld } from "../support/frozen.ts";
import { playRandomly } from "../support/randomGame.ts";
import { tiny } from "../support/scenarios.ts";

const folder = fileURLToPath(new URL("../golden/", import.meta.url));

const sorted = (_key: string, part: unknown): unknown =>
  typeof part === "object" && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
    : part;
/** Of the parts that a game had when the play was recorded: what later versions add was never part of it. */
const fingerprint = (game: Game | null, parts: readonly string[]): string => {
  const then = Object.entries(game ?? {}).filter(([part]) => parts.includes(part));
  return sha256Hex(JSON.stringify(Object.fromEntries(then), sorted));
};
const folded = (facts: readonly Recorded[]): Game | null =>
  facts.reduce<Game | null>((game, { event }) => evolve(game, event), null);

if (process.env.GOLDEN === "write") {
  // Of many games the one with the most kinds of events.
  const games = Array.from({ length: 400 }, (_, seed) =>
    playRandomly({ scenario: tiny, seed, unaskedPercent: 20 }),
  );
  const kinds = (facts: readonly Recorded[]): number => new Set(facts.map(({ event }) => event.type)).size;
  const { recorded } = games.reduce((best, game) =>
    kinds(game.recorded) > kinds(best.recorded) ? game : best,
  );
  const game = folded(recorded);
  const parts = Object.keys(game ?? {}).sort();
  const lines = [...recorded, { parts, fingerprint: fingerprint(game, parts) }];
  const text = lines.map((line) => JSON.stringify(line)).join("\n");
  writeFileSync(`${folder}${tiny.id}-0.1.0.jsonl`, `${text}\n`);
}

const logs = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));

test.each(logs)("L8: the recorded play %s still leads where it led", (name) => {
  const lines = readFileSync(`${folder}${name}`, "utf8").trimEnd().split("\n");
  const parsed = lines.map((line) => JSON.parse(line));
  const facts: readonly Recorded[] = parsed.slice(0, -1);
  expect(facts.length).toBeGreaterThan(60);
  const { parts, fingerprint: then } = parsed.at(-1);
  expect(parts.length).toBeGreaterThan(30);
  expect(withoutWorld(() => fingerprint(folded(facts), parts))).toBe(then);
});
