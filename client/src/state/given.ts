// What this person said in secret: the server tells it to nobody, so this browser remembers it.
import type { OutcomeId } from "@whitecell/shared/engine/ids.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { useEffect, useSyncExternalStore } from "react";
import { browserKeep } from "../sync/keep.ts";
import { typedKey } from "./typedKey.ts";

export type Shares = Readonly<Record<OutcomeId, number>>;
export type Given = {
  /** Percent by the key of the move. */
  readonly estimates: Readonly<Record<string, number>>;
  /** By the index of the turn. */
  readonly forecasts: Readonly<Record<number, Shares>>;
};

const NOTHING: Given = { estimates: {}, forecasts: {} };
const listeners = new Set<() => void>();
let kept: { readonly key: string; readonly given: Given } | null = null;

function current(): Given {
  const key = typedKey("given");
  if (kept?.key !== key) kept = { key, given: browserKeep.read<Given>(key) ?? NOTHING };
  return kept.given;
}

function keep(given: Given): void {
  const key = typedKey("given");
  kept = { key, given };
  browserKeep.write(key, given);
  for (const changed of listeners) changed();
}

export const keepEstimate = (key: string, percent: number): void =>
  keep({ ...current(), estimates: { ...current().estimates, [key]: percent } });
export const keepForecast = (turnIndex: number, shares: Shares): void =>
  keep({ ...current(), forecasts: { ...current().forecasts, [turnIndex]: shares } });

/** UNDO5: an argument that was taken back took its estimates along; opened again it asks anew. */
export function stillGiven(given: Given, debates: readonly { readonly key: string }[]): Given {
  const known = new Set(debates.map(({ key }) => key));
  const left = Object.entries(given.estimates).filter(([key]) => known.has(key));
  return left.length === Object.keys(given.estimates).length
    ? given
    : { ...given, estimates: Object.fromEntries(left) };
}

const subscribe = (changed: () => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

export const useGiven = (): Given => useSyncExternalStore(subscribe, current);

/** The same, once what was taken back is forgotten. */
export function useGivenIn(view: Pick<View, "debates"> | null): Given {
  const given = useGiven();
  const debates = view?.debates ?? null;
  useEffect(() => {
    if (debates === null) return;
    const left = stillGiven(given, debates);
    if (left !== given) keep(left);
  }, [given, debates]);
  return given;
}
