// What a session is in memory: the fold of its log, for everyone at once.
import type { Disclosure, Recorded } from "@whitecell/shared/engine/events.ts";
import type { Game } from "@whitecell/shared/engine/game.ts";
import type { Millis } from "@whitecell/shared/engine/ids.ts";
import { advance, type Feeds, type Frames, makeFeeds } from "./feeds.ts";
import type { Rules } from "./rules.ts";

export type SessionState = {
  readonly game: Game | null;
  readonly feeds: Feeds;
  readonly revision: number;
  /** When the last event happened: time never runs backwards, whatever the machine's clock does. */
  readonly at: Millis;
};

export const NOTHING_YET: SessionState = { game: null, feeds: new Map(), revision: 0, at: 0 };

/** The session after these facts. Pure, so that it can be tried before anything is written. */
export function fold(
  rules: Rules,
  state: SessionState,
  facts: readonly Recorded[],
): { state: SessionState; frames: Frames } {
  const first = facts[0];
  if (!first) return { state, frames: new Map() };
  const game = facts.reduce<Game | null>((before, { event }) => rules.evolve(before, event), state.game);
  const feeds = state.game || !game ? state.feeds : makeFeeds(rules, game.scenario.teamOrder);
  const advanced = advance(rules, feeds, facts);
  const at = facts.at(-1)?.at ?? first.at;
  return {
    state: { game, feeds: advanced.feeds, revision: state.revision + facts.length, at },
    frames: advanced.frames,
  };
}

export const stamp = (disclosures: readonly Disclosure[], at: Millis): readonly Recorded[] =>
  disclosures.map(({ event, audience }) => ({ event, audience, at }));
