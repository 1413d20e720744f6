// What taking a step back means for words that people are still writing. The game and every view ask the same.
import type { Draft } from "../engine/game.ts";
import type { Phase } from "../engine/phases.ts";
import { fromPairs } from "../lib/records.ts";

/** Steps kept, a little more than two turns of Long Reach; older ones stand. */
export const STEPS_KEPT = 64;

/** `phase`: what people add while a phase lasts, such as arguments; it goes back only with that phase. */
export type Fate = "back" | "phase" | "stays";
export type Fates<Whole, Kept> = {
  readonly [K in keyof Required<Whole>]: K extends keyof Kept ? "back" | "phase" : "stays";
};

/** How to keep what a step may change, and how to bring it back. */
export function waysBack<Whole extends object, Kept>(
  fates: Fates<Whole, Kept>,
): {
  readonly keep: (whole: Whole) => Kept;
  readonly restore: (whole: Whole, kept: Kept, withinPhase: boolean) => Whole;
} {
  const parts = (Object.entries(fates) as [keyof Whole, Fate][]).filter(([, fate]) => fate !== "stays");
  const lasting = parts.filter(([, fate]) => fate === "phase").map(([part]) => part);
  const pick = (whole: Whole, names: readonly (keyof Whole)[]): object =>
    Object.fromEntries(names.map((name) => [name, whole[name]]));
  const all = parts.map(([part]) => part);
  return {
    keep: (whole) => pick(whole, all) as Kept,
    restore: (whole, kept, withinPhase) => ({
      ...whole,
      ...kept,
      ...(withinPhase ? pick(whole, lasting) : {}),
    }),
  };
}

type Moment = { readonly turnIndex: number; readonly phase: Phase };
export const samePhase = (one: Moment, two: Moment): boolean =>
  one.turnIndex === two.turnIndex && one.phase === two.phase;

export type DraftsFate = "back" | "reopened" | "stay";

/** UNDO5: what people wrote in planning is kept while its turn lasts, and opened again before planning. */
export function draftsFate(now: { readonly turnIndex: number }, then: Moment): DraftsFate {
  if (now.turnIndex !== then.turnIndex) return "back";
  return then.phase === "situation" || then.phase === "talks" ? "reopened" : "stay";
}

type Drafts = Readonly<Record<string, Draft>>;
const reopened = (drafts: Drafts): Drafts =>
  fromPairs(Object.entries(drafts).map(([team, draft]) => [team, { ...draft, ready: false }]));

export const draftsAfter = (now: Drafts, then: Drafts, fate: DraftsFate): Drafts =>
  fate === "back" ? then : fate === "stay" ? now : reopened(now);
