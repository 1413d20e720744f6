// Words for tests that read like the rulebook: given a play, when somebody does something, it tells this.
import type { Actor } from "@whitecell/shared/engine/actor.ts";
import type { MoveCard } from "@whitecell/shared/engine/card.ts";
import type { Command } from "@whitecell/shared/engine/commands.ts";
import type { EventType } from "@whitecell/shared/engine/events.ts";
import type { Seed } from "@whitecell/shared/engine/game.ts";
import type { RejectionCode } from "@whitecell/shared/engine/rejections.ts";
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import { expect } from "vitest";
import { attempt, gameOf, lobby, type Play, person, plan, type SessionSpec, until } from "./play.ts";
import { tiny } from "./scenarios.ts";

type Outcome = {
  /** Accepted, with just these events. */
  readonly tells: (...types: readonly EventType[]) => Play;
  readonly refused: (code: RejectionCode) => void;
  readonly accepted: () => Play;
};

export const given = (play: Play) => ({
  when: (actor: Actor, command: Command): Outcome => {
    const result = attempt(play, actor, command);
    const accepted = (): Play => {
      expect(result).toMatchObject({ ok: true });
      return result.ok ? result.value : play;
    };
    return {
      accepted,
      tells: (...types) => {
        const after = accepted();
        const told = after.recorded.slice(play.recorded.length).map(({ event }) => event.type);
        // UNDO1 looks at the marks that open steps.
        expect(told.filter((type) => type !== "StepOpened")).toEqual(types);
        return after;
      },
      refused: (code) => expect(result).toMatchObject({ ok: false, error: { code } }),
    };
  },
});

export const BOARD = person("board-1");
export const FLEET = person("fleet-1");

/** A roll for each order key; orders without one roll 0. */
export const rolls = (byKey: Readonly<Record<string, number>>): Seed => ({
  kind: "script",
  rolls: Object.fromEntries(Object.entries(byKey).map(([key, roll]) => [`roll:${key}`, roll])),
});
export const bestRolls: Seed = rolls({});

/** The tiny scenario, or another, in its lobby with a lead in each team; every roll is 0 unless said otherwise. */
export const lobbyOf = (spec: Partial<SessionSpec> = {}): Play =>
  lobby({ scenario: tiny, seed: bestRolls, ...spec });
export const planning = (spec: Partial<SessionSpec> = {}): Play => until(lobbyOf(spec), "planning");

export const OFFER = { major: "brd-offer-table" } as const;
export const CUT = { minor: "flt-cut-chain" } as const;
export const KEY = { major: "flt-turn-key" } as const;

/** A play in which the board offers its table and the fleet cuts the chain, up to the phase named. */
export function bothMove(phase: Parameters<typeof until>[1], spec: Partial<SessionSpec> = {}): Play {
  return until(plan(plan(planning(spec), "board", OFFER), "fleet", CUT), phase);
}

/** The same play at the start of the same phase of the next turn. */
export const nextTurn = (play: Play, phase: Parameters<typeof until>[1] = "situation"): Play => {
  const turn = gameOf(play).turnIndex;
  const over = until(play, "consequences");
  const next = attempt(over, person("host"), {
    type: "AdvancePhase",
    from: "consequences",
    turnIndex: turn,
  });
  if (!next.ok) throw new Error(`no next turn: ${next.error.code}`);
  return until(next.value, phase);
};

/** The scenario with one card changed. */
export const withCard = (scenario: Scenario, id: string, change: Partial<MoveCard>): Scenario => ({
  ...scenario,
  moves: scenario.moves.map((card) => (card.id === id ? { ...card, ...change } : card)),
});

/** The scenario in which an indicator starts elsewhere. */
export const startingAt = (scenario: Scenario, initial: Readonly<Record<string, number>>): Scenario => ({
  ...scenario,
  indicators: scenario.indicators.map((each) => ({ ...each, initial: initial[each.id] ?? each.initial })),
});

export const free = (action: string) =>
  ({
    kind: "free",
    text: { action, intent: "to be heard", reasons: ["it is loud"], risks: "none" },
  }) as const;
