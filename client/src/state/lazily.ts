// Parts of a player's screen that are not needed at first: loaded soon after, so that a bad network later does no harm.
import { type ComponentType, type LazyExoticComponent, lazy } from "react";

type Load<P> = () => Promise<ComponentType<P>>;

const parts: Load<never>[] = [];
const REST_MS = 2_000;

/** A part of a player's screen in a file of its own. */
export function lazily<P>(load: Load<P>): LazyExoticComponent<ComponentType<P>> {
  parts.push(load as Load<never>);
  return lazy(async () => ({ default: await load() }));
}

/** Fetches every part, by default when the first screen stands. */
export function loadTheRest(afterMs = REST_MS): () => void {
  const timer = setTimeout(() => {
    // One that fails is asked for again when it is shown.
    for (const load of parts) load().catch(() => {});
  }, afterMs);
  return () => clearTimeout(timer);
}
