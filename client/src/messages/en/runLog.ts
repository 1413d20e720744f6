// What was done to the run of the session, for the log.
import type { Replan } from "@whitecell/shared/engine/replan.ts";

const list = (items: readonly string[]): string => new Intl.ListFormat("en-GB").format(items);

export const runLog = {
  phase: (phase: string): string => `${phase} began`,
  paused: "The clock was paused",
  resumed: "The clock goes on",
  adjusted: (length: string, more: boolean): string => (more ? `${length} given` : `${length} taken`),
  bell: (phase: string): string => `The bell of ${phase.toLowerCase()} rang`,
  outage: (length: string): string => `The server was away for ${length}; nobody lost time`,
  locked: (by: "bell" | "white cell" | null): string =>
    by === null ? "Planning closed" : `Planning closed by the ${by}`,
  /** What was decided by the stated default. */
  defaults: (byBell: readonly string[], holds: readonly string[]): string => {
    const parts = [
      ...(byBell.length === 0 ? [] : [`Committed as it stood: ${list(byBell)}.`]),
      ...(holds.length === 0 ? [] : [`Held, nothing drafted: ${list(holds)}.`]),
    ];
    return parts.length === 0 ? "Every team was ready." : parts.join(" ");
  },
  lead: (byKey: boolean): string =>
    byKey ? "The lead was taken with the host key" : "The lead was handed over",
  replanned: "The rest was laid out anew",
  ways: {
    "finish-at": "to end at a moment",
    shorten: "all phases shorter",
    "drop-turn": "a turn dropped",
    "merge-reveal": "reveal merged with adjudication",
    "as-planned": "first lengths again",
  } satisfies Readonly<Record<Replan["kind"], string>>,
  undone: (what: string): string => `Taken back: ${what}`,
  phaseBack: (phase: string): string => `the end of ${phase}`,
} as const;
