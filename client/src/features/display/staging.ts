// DSP2: which of several things that have been told is on the wall.

export type Stage = {
  /** As they arrived. */
  readonly order: readonly string[];
  /** The one that is shown; −1 while there is none. */
  readonly at: number;
  /** The last one that the room has seen. */
  readonly seen: number;
  /** Somebody has leafed back. */
  readonly held: boolean;
};

/** Somebody who comes in now sees the last. */
export const openOn = (keys: readonly string[]): Stage => ({
  order: keys,
  at: keys.length - 1,
  seen: keys.length - 1,
  held: false,
});

/** What arrived meanwhile joins at the end; whoever had seen all goes on to the first of it. */
export function arrive(stage: Stage, keys: readonly string[]): Stage {
  const kept = stage.order.filter((key) => keys.includes(key));
  const added = keys.filter((key) => !stage.order.includes(key));
  if (added.length === 0 && kept.length === stage.order.length) return stage;
  const order = [...kept, ...added];
  if (kept.length === 0) return { order, at: order.length > 0 ? 0 : -1, seen: 0, held: false };
  const shown = Math.max(0, kept.indexOf(stage.order[stage.at] ?? ""));
  const seen = kept.filter((key) => stage.order.indexOf(key) <= stage.seen).length - 1;
  const follows = !stage.held && shown === kept.length - 1 && added.length > 0;
  const at = follows ? shown + 1 : shown;
  return { order, at, seen: Math.max(seen, at), held: stage.held };
}

/** One forward or back; at the end whatever comes next is followed again. */
export function leaf(stage: Stage, by: 1 | -1): Stage {
  const last = stage.order.length - 1;
  const at = Math.min(last, Math.max(0, stage.at + by));
  const held = at < last && (by === -1 || stage.held);
  return { ...stage, at, seen: Math.max(stage.seen, at), held };
}
