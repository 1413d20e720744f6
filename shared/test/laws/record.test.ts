import type { Cause, Change } from "@whitecell/shared/engine/change.ts";
import type { Event } from "@whitecell/shared/engine/events.ts";
import { evolve } from "@whitecell/shared/engine/evolve.ts";
import type { Game } from "@whitecell/shared/engine/game.ts";
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { CONTROL } from "@whitecell/shared/views/viewer.ts";
import { describe, expect, test } from "vitest";
import { bothScenarios, forSeeds, LONG } from "../support/laws.ts";
import { playRandomly } from "../support/randomGame.ts";
import { gameAt, seenBy, type Table } from "../support/table.ts";

const changesIn = (event: Event): readonly Change[] => ("changes" in event ? event.changes : []);

/** Whether what the record blames is there: the card, the effect, the inject, the rule. */
function exists(cause: Cause, { scenario, table }: { scenario: Scenario; table: Table }): boolean {
  const has = (list: readonly { readonly id: string }[], id: string): boolean =>
    list.some((each) => each.id === id);
  const settled = (key: string): boolean =>
    table.recorded.some(({ event }) => event.type === "MoveRuled" && event.order.key === key);
  switch (cause.kind) {
    case "move":
    case "condition":
      return has(scenario.moves, cause.move) && settled(cause.key);
    case "interaction":
      return has(scenario.moves, cause.move) && has(scenario.moves, cause.with) && settled(cause.key);
    case "free-form":
    case "leap":
      return settled(cause.key);
    case "drift":
      return has(scenario.model.drift, cause.id);
    case "delayed":
      return has(scenario.delayedEffects, cause.effect) || cause.effect.startsWith("free:");
    case "inject":
      return has(scenario.injects, cause.inject) || cause.inject.startsWith("adhoc-");
    case "option":
      return has(scenario.options, cause.option);
    case "ruling":
      return cause.reason.trim() !== "";
  }
}

/** What the white cell sees, beside the same things in the game. */
const believed = ({ control, phase, clock, settings, people, ready, talk }: View) =>
  control && {
    phase,
    clock,
    settings,
    people,
    ready,
    talk,
    indicators: control.indicators,
    resources: control.resources,
    flags: control.flags,
    pending: control.pending,
    drafts: control.drafts,
    orders: control.orders,
    theories: control.theories,
    injects: control.injectsReleased,
    path: control.path,
    steps: control.steps,
    stop: control.stop && { verdict: control.stop.verdict, playOn: control.stop.playOn },
  };

const truth = (game: Game, ready: View["ready"]): ReturnType<typeof believed> => ({
  phase: game.phase,
  clock: game.clock,
  settings: game.settings,
  people: game.people,
  ready,
  talk: game.talk,
  indicators: game.indicators,
  resources: game.resources,
  flags: game.flags,
  pending: game.pending,
  drafts: game.drafts,
  orders: game.orders,
  theories: game.theories,
  injects: game.injectsReleased,
  path: game.path,
  steps: game.steps.map(({ n, kind, about, at }) => ({ n, kind, about, at })),
  stop: game.stop,
});

/** The scenario in which every card queues effects, or puts off those that wait. */
const withMoreDelays = (scenario: Scenario): Scenario => {
  const delayed = scenario.delayedEffects.map(({ id }) => id);
  return {
    ...scenario,
    moves: scenario.moves.map((card) => ({
      ...card,
      success: { ...card.success, delayed: delayed.slice(0, 2) },
      partial: { ...card.partial, postpone: delayed },
    })),
  };
};

describe.each(bothScenarios)("%s", (_title, scenario, runs) => {
  const entangled = withMoreDelays(scenario);

  test(
    "IND2: every change has a cause and a reason, and the changes add up to what became of each indicator",
    () => {
      forSeeds(runs * 2, (seed) => {
        const table = playRandomly({ scenario, seed, unaskedPercent: 20 });
        let game: Game | null = null;
        for (const { event } of table.recorded) {
          const standing: Record<string, number> = { ...game?.indicators };
          for (const { indicator, from, to, cause, why } of changesIn(event)) {
            expect(from).toBe(standing[indicator]);
            expect(to).not.toBe(from);
            expect(why).toMatch(/\w/);
            expect([cause, exists(cause, { scenario, table })]).toEqual([cause, true]);
            standing[indicator] = to;
          }
          const back = event.type === "StepUndone" ? game?.steps.at(-1)?.before.indicators : null;
          game = evolve(game, event);
          // A step back moves them to where they were.
          if (back) {
            expect(game.indicators).toEqual(back);
            continue;
          }
          // No event moves an indicator without saying so.
          if (event.type !== "SessionCreated") expect(game.indicators).toEqual(standing);
        }
      });
    },
    LONG,
  );

  test(
    "IND1: indicators stay within bounds, and stocks between nothing and their caps",
    () => {
      const [low, high] = scenario.model.clamp;
      const caps = new Map(
        scenario.teams.flatMap((team) => team.resources.map((each) => [`${team.id}.${each.id}`, each.max])),
      );
      forSeeds(runs * 2, (seed) => {
        playRandomly({ scenario, seed, unaskedPercent: 20 }, (table) => {
          const { indicators, resources } = gameAt(table);
          for (const value of Object.values(indicators))
            if (value < low || value > high) expect(value).toBe(low);
          for (const [key, value] of Object.entries(resources))
            if (value < 0 || value > (caps.get(key) ?? 0)) expect([key, value]).toBe("within its cap");
        });
      });
    },
    LONG,
  );

  test(
    "SEC1: what the white cell believes is what is true, at every moment",
    () => {
      forSeeds(runs, (seed) => {
        playRandomly({ scenario: entangled, seed }, (table) => {
          const { view } = seenBy(table, CONTROL);
          expect(believed(view)).toEqual(truth(gameAt(table), view.ready));
        });
      });
    },
    LONG,
  );

  test(
    "SEC1: the white cell learns of every event, and of everything but the seed",
    () => {
      forSeeds(runs, (seed) => {
        const table = playRandomly({ scenario, seed, endless: true });
        const { items } = seenBy(table, CONTROL);
        expect(items).toHaveLength(table.recorded.length);
        const told = items.filter(({ event }) => event.type !== "SessionEnded");
        expect(JSON.stringify(told).includes("‹nobody›")).toBe(false);
      });
    },
    LONG,
  );
});
