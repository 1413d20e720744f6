import { decide } from "@whitecell/shared/engine/decide.ts";
import { evolve } from "@whitecell/shared/engine/evolve.ts";
import type { Game } from "@whitecell/shared/engine/game.ts";
import { emptyView, evolveView } from "@whitecell/shared/views/evolveView.ts";
import { redact } from "@whitecell/shared/views/redact.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { describe, expect, test } from "vitest";
import { viewersOf } from "../support/feeds.ts";
import { frozen, withoutWorld } from "../support/frozen.ts";
import { bothScenarios, forSeeds, LONG } from "../support/laws.ts";
import { playRandomly } from "../support/randomGame.ts";
import { stored, type Table } from "../support/table.ts";

// Most of a game stands still from one moment to the next, so each part is written once.
const parts = [new WeakMap<object, string>(), new WeakMap<object, string>(), new WeakMap<object, string>()];
/** Of the steps one could go back to, the last: each was the last once. */
const lastOf = (key: string, inner: unknown): unknown =>
  (key === "steps" || key === "checkpoints") && Array.isArray(inner)
    ? { kept: inner.length, last: inner.at(-1) }
    : inner;

function part(value: unknown, depth: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const known = parts[depth]?.get(value);
  if (known !== undefined) return known;
  const text =
    depth === 0
      ? JSON.stringify(value)
      : Object.entries(value)
          .map(([key, inner]) => `${key}: ${key === "scenario" ? "-" : part(lastOf(key, inner), depth - 1)}`)
          .join("\n");
  parts[depth]?.set(value, text);
  return text;
}

/** All of it but the scenario, which is compared once. */
const written = (value: Game | View | null): string => part(value, 2);

type Moment = { readonly revision: number; readonly game: string; readonly views: readonly string[] };

function moment(table: Table): Moment {
  frozen(table.game);
  return {
    revision: table.recorded.length,
    game: written(table.game),
    views: [...table.seen.values()].map(({ view }) => written(view)),
  };
}

/** What folding the stored events gives at the revisions asked for. */
function refolded(table: Table, revisions: ReadonlySet<number>): readonly Moment[] {
  const viewers = viewersOf(
    table.recorded[0]?.event.type === "SessionCreated" ? table.recorded[0].event.scenario : never(),
  );
  let game: Game | null = null;
  const views = viewers.map(emptyView);
  const moments: Moment[] = [];
  for (const [index, fact] of stored(table).entries()) {
    game = evolve(game, fact.event);
    for (const [which, viewer] of viewers.entries()) {
      const event = redact(fact, viewer);
      const before = views[which];
      if (event && before) views[which] = evolveView(before, { seq: 0, at: fact.at, event });
    }
    if (revisions.has(index + 1))
      moments.push({ revision: index + 1, game: written(game), views: views.map(written) });
  }
  return moments;
}

const never = () => {
  throw new Error("a session begins with SessionCreated");
};

describe.each(bothScenarios)("%s", (_title, scenario, runs) => {
  test(
    "L1: the stored events give the live game and every live view, at every revision, wherever they are read",
    () => {
      forSeeds(runs, (seed) => {
        const live: Moment[] = [];
        const table = playRandomly({ scenario, seed }, (each) => live.push(moment(each)));
        const again = withoutWorld(() => refolded(table, new Set(live.map(({ revision }) => revision))));
        expect(again).toEqual(live);
      });
    },
    LONG,
  );

  test(
    "L2: the stored commands, decided again on the stored events, give the same events",
    () => {
      forSeeds(runs, (seed) => {
        const table = playRandomly({ scenario, seed });
        const facts = stored(table);
        withoutWorld(() => {
          let game: Game | null = null;
          let next = 0;
          for (const envelope of JSON.parse(JSON.stringify(table.accepted))) {
            const decided = decide(game, envelope);
            const told = decided.ok ? decided.value : [];
            for (const disclosure of told) {
              expect(JSON.stringify({ ...disclosure, at: envelope.at })).toBe(JSON.stringify(facts[next]));
              game = evolve(game, facts[next]?.event ?? never());
              next += 1;
            }
          }
          expect(next).toBe(facts.length);
        });
      });
    },
    LONG,
  );

  test(
    "L4: every viewer's feed counts 1, 2, 3 … over what it alone learned",
    () => {
      forSeeds(runs, (seed) => {
        const table = playRandomly({ scenario, seed });
        for (const { viewer, items, view } of table.seen.values()) {
          expect(items.map(({ seq }) => seq)).toEqual(items.map((_, index) => index + 1));
          expect(view.news.map(({ id }) => id)).toEqual(view.news.map((_, index) => `n${index + 1}`));
          if (viewer.kind !== "control") expect(items.length).toBeLessThan(table.recorded.length);
        }
      });
    },
    LONG,
  );
});
