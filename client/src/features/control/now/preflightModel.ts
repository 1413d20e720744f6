// PRE3: what was found out before people come, as a list of checks with advice. None of them keeps anybody from starting.
import type { PreflightAnswer } from "@whitecell/shared/protocol/http.ts";
import { preflight as words } from "../../../messages/en/preflight.ts";
import { shared } from "../../../messages/en/shared.ts";

export type CheckId = "disk" | "clock" | "reach" | "display" | "save";
export type Check = {
  readonly id: CheckId;
  /** "open": nobody has tried yet. */
  readonly state: "ok" | "open" | "wrong";
  readonly text: string;
  readonly advice: string | null;
};
type Found = PreflightAnswer & { readonly clockOff: number };

const GIGABYTE = 1_000_000_000;
const LEAST_FREE = GIGABYTE / 2;
const SLOW_WRITE_MS = 500;
const CLOCK_OFF_MS = 30_000;

const ok = (id: CheckId, text: string): Check => ({ id, state: "ok", text, advice: null });
const open = (id: CheckId, text: string, advice: string): Check => ({ id, state: "open", text, advice });
const wrong = (id: CheckId, text: string, advice: string): Check => ({ id, state: "wrong", text, advice });

function disk({ disk: { freeBytes, writeMs } }: Found): Check {
  if (writeMs === null) return wrong("disk", words.disk.failed, words.disk.failedAdvice);
  if (freeBytes !== null && freeBytes < LEAST_FREE)
    return wrong("disk", words.disk.little(Math.round(freeBytes / 1_000_000)), words.disk.littleAdvice);
  if (writeMs > SLOW_WRITE_MS) return wrong("disk", words.disk.slow(writeMs), words.disk.slowAdvice);
  return ok("disk", words.disk.fine(freeBytes === null ? null : Math.floor(freeBytes / GIGABYTE)));
}

function clock({ clockOff }: Found): Check {
  const seconds = Math.round(Math.abs(clockOff) / 1000);
  return Math.abs(clockOff) > CLOCK_OFF_MS
    ? wrong("clock", words.clock.off(seconds, clockOff > 0), words.clock.offAdvice)
    : ok("clock", words.clock.fine);
}

const reach = ({ probe }: Found): Check =>
  probe.openedAt === null
    ? open("reach", words.reach.open, words.reach.advice)
    : ok("reach", words.reach.fine(shared.time(probe.openedAt)));

const display = ({ displays }: Found): Check =>
  displays === 0
    ? open("display", words.display.none, words.display.advice)
    : ok("display", words.display.fine(displays));

const save = (saved: boolean): Check =>
  saved ? ok("save", words.save.fine) : open("save", words.save.open, words.save.advice);

export const checksOf = (found: Found, { saved }: { readonly saved: boolean }): readonly Check[] => [
  reach(found),
  display(found),
  disk(found),
  clock(found),
  save(saved || found.recordSaved),
];

/** Where another device finds this server: the address of the invitation, or one that the server knows of itself. */
export const probeUrl = (
  { probe, addresses }: Found,
  { origin, localOnly }: { readonly origin: string; readonly localOnly: boolean },
): string | null => {
  const base = localOnly ? addresses[0] : origin;
  return base === undefined ? null : `${base}${probe.path}`;
};
