import { positionOf } from "@whitecell/shared/engine/steps.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { describe, expect, test } from "vitest";
import { teamView, whiteCell } from "../support/feeds.ts";
import { bothScenarios, forSeeds, LONG } from "../support/laws.ts";
import { leadOf, person, until } from "../support/play.ts";
import { playRandomly } from "../support/randomGame.ts";
import { lobbyOf } from "../support/rulebook.ts";
import { gameAt, issue, type Table } from "../support/table.ts";

/** The table as it stands, to try something on. */
const fork = (table: Table): Table => ({
  ...table,
  recorded: [...table.recorded],
  accepted: [...table.accepted],
  refusals: [],
  seen: new Map([...table.seen].map(([key, seen]) => [key, { ...seen, items: [...seen.items] }])),
});
const lastStep = (table: Table) => gameAt(table).steps.at(-1);
const undo = (table: Table): boolean =>
  issue(table, person(leadOf(gameAt(table))), { type: "UndoStep", n: lastStep(table)?.n ?? 0, reason: "" });

type Before = { readonly table: Table; readonly game: Table["game"]; readonly views: readonly View[] };
const viewsOf = (table: Table): readonly View[] => [...table.seen.values()].map(({ view }) => view);
const photo = (table: Table): Before => ({ table, game: table.game, views: viewsOf(table) });

const parts = (whole: object, ...without: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(whole)
      .filter(([part]) => part !== "scenario" && !without.includes(part))
      .map(([part, value]) => [part, JSON.stringify(value)]),
  );
/** The parts in which two things differ. */
function differing(one: object | null, two: object | null, ...without: readonly string[]): readonly string[] {
  const [a, b] = [parts(one ?? {}, ...without), parts(two ?? {}, ...without)];
  return Object.keys({ ...a, ...b }).filter((part) => a[part] !== b[part]);
}

/** What going back brings back: all but the clock, and what people go on writing. */
const situation = (game: Before["game"]) => {
  if (!game) return null;
  const {
    clock: _,
    drafts: __,
    debates: ___,
    readings: ____,
    newsRead: _____,
    council: ______,
    ...rest
  } = positionOf(game);
  return rest;
};
/** What a step may change in a view, as its own checkpoints have it; not what people go on writing. */
const started = until(lobbyOf(), "talks");
const wide = [whiteCell(started), teamView(started, "board")].map((view) => view.checkpoints.at(-1));
const lasting = ["drafts", "draft", "draftBy", "ready", "debates", "readings", "estimates", "council"];
const goingBack = wide
  .flatMap((checkpoint) => [checkpoint?.view, checkpoint?.team, checkpoint?.control])
  .flatMap((part) => Object.keys(part ?? {}))
  .filter((part) => !lasting.includes(part));
const back = (part: object | null | undefined): object | null =>
  part ? Object.fromEntries(Object.entries(part).filter(([name]) => goingBack.includes(name))) : null;
const told = (view: View | undefined) =>
  view ? { room: back(view), desk: back(view.control), table: back(view.team) } : null;

describe.each(bothScenarios)("%s", (_title, scenario, runs) => {
  test(
    "UNDO1: the situation changes by steps and by nothing else",
    () => {
      forSeeds(runs, (seed) => {
        let before: Before | null = null;
        let facts = 0;
        playRandomly({ scenario, seed, unaskedPercent: 20 }, (table) => {
          const types = table.recorded.slice(facts).map(({ event }) => event.type);
          const game = gameAt(table);
          const took =
            types[0] === "StepOpened" || types[0] === "StepUndone" || types[0] === "AgendaReplanned";
          if (before && !took && !types.includes("SessionEnded")) {
            const was = situation(before.game) as Record<string, unknown>;
            for (const [part, value] of Object.entries(situation(game) ?? {})) expect(value).toBe(was[part]);
          }
          expect(types.filter((type) => type === "StepOpened").length).toBe(
            types[0] === "StepOpened" ? 1 : 0,
          );
          facts = table.recorded.length;
          before = photo(table);
        });
      });
    },
    LONG,
  );

  test(
    "UNDO3, UNDO6: taken back at once, a step leaves the game and every view as they were, and tells those it told",
    () => {
      let tried = 0;
      forSeeds(runs, (seed) => {
        let before: Before | null = null;
        let facts = 0;
        let heard: readonly number[] = [];
        playRandomly({ scenario, seed, unaskedPercent: 20 }, (table) => {
          const opened = table.recorded[facts]?.event.type === "StepOpened";
          const items = [...table.seen.values()].map((seen) => seen.items.length);
          const trial = fork(table);
          if (before && opened && undo(trial)) {
            tried += 1;
            const now = gameAt(trial);
            const samePhase = before.game?.phase === gameAt(table).phase;
            const own = ["steps", "stepsTaken", "seenDice", "debates", ...(samePhase ? [] : ["clock"])];
            expect(differing(before.game, now, ...own)).toEqual([]);
            // The oldest of many steps is forgotten for good.
            expect(before.game?.steps.slice(-now.steps.length || Number.POSITIVE_INFINITY)).toEqual(
              now.steps,
            );
            for (const [index, seen] of [...trial.seen.values()].entries()) {
              const viewed = ["agenda", "debates", "control", "team", "checkpoints", "clock", "takenBack"];
              const was = before.views[index];
              expect(differing(was ?? null, seen.view, ...viewed)).toEqual([]);
              expect(differing(back(was?.control), back(seen.view.control))).toEqual([]);
              expect(differing(back(was?.team), back(seen.view.team))).toEqual([]);
              expect(seen.view.clock).toEqual(now.clock); // in whatever order its parts are written
              const learned = (items[index] ?? 0) - (heard[index] ?? 0);
              expect(seen.items.length - (items[index] ?? 0)).toBe(learned > 0 ? 1 : 0);
            }
          }
          facts = table.recorded.length;
          heard = items;
          before = photo(table);
        });
      });
      expect(tried).toBeGreaterThan(runs * 10);
    },
    LONG,
  );

  test(
    "UNDO2, UNDO3: step after step goes back to where each began, whatever was said and written in between",
    () => {
      let deepest = 0;
      forSeeds(runs, (seed) => {
        const before = new Map<number, Before>();
        let latest: Before | null = null;
        const stop = (each: Table): boolean => gameAt(each).stepsTaken > 5 + (seed % 45);
        const table = playRandomly({ scenario, seed, stop }, (each) => {
          const { stepsTaken } = gameAt(each);
          if (latest && !before.has(stepsTaken)) before.set(stepsTaken, latest);
          latest = photo(each);
        });
        let depth = 0;
        for (let step = lastStep(table); step && undo(table); step = lastStep(table)) {
          const was = before.get(step.n);
          expect(differing(situation(was?.game ?? null), situation(table.game))).toEqual([]);
          for (const [index, view] of viewsOf(table).entries()) {
            const then = told(was?.views[index]);
            const now = told(view);
            expect(differing(then?.room ?? null, now?.room ?? null)).toEqual([]);
            expect(differing(then?.desk ?? null, now?.desk ?? null)).toEqual([]);
            expect(differing(then?.table ?? null, now?.table ?? null)).toEqual([]);
          }
          depth += 1;
        }
        deepest = Math.max(deepest, depth);
      });
      expect(deepest).toBeGreaterThan(4);
    },
    LONG,
  );
});
