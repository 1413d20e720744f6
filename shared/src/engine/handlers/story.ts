// Deciding in steps: each fact told changes the game that the next step reads.
import type { Audience, Disclosure, Event } from "../events.ts";
import { evolve } from "../evolve.ts";
import type { Game } from "../game.ts";
import type { AudienceSpec, TeamId } from "../ids.ts";

export type Story = { readonly game: Game; readonly told: readonly Disclosure[] };

export const begin = (game: Game): Story => ({ game, told: [] });

/** The story after one more fact. */
export const tell = (story: Story, event: Event, audience: Audience): Story => ({
  game: evolve(story.game, event),
  told: [...story.told, { event, audience }],
});

/** The story after each item's step in turn. */
export const each = <T>(story: Story, items: readonly T[], step: (story: Story, item: T) => Story): Story =>
  items.reduce(step, story);

/** A scenario's audience as the engine's: everyone, or these teams (the white cell always knows). */
export const audienceOf = (spec: AudienceSpec): Audience =>
  spec.includes("all") ? "public" : (spec as readonly TeamId[]);
