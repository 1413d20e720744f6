// Runs a log again as far as anybody can without the rules: times, sums of changes, and the dice from the revealed seed.

import type { Change } from "../engine/change.ts";
import type { Event } from "../engine/events.ts";
import type { Seed } from "../engine/game.ts";
import { draw, sha256Hex } from "../lib/chance.ts";
import type { Difference } from "./finding.ts";
import type { LogEntry, OpenRecord } from "./recordFile.ts";

type Fault = { readonly is: "fault"; readonly entry: number | null; readonly why: Difference };
type Checked = Fault | { readonly is: "fine"; readonly rolls: number };

const SIDES = 100;
const fault = (entry: number | null, why: Difference): Fault => ({ is: "fault", entry, why });
const changesIn = (event: Event): readonly Change[] => ("changes" in event ? event.changes : []);

export function checkPlay(record: OpenRecord, log: readonly LogEntry[]): Checked {
  const first = log[0]?.event;
  if (first?.type !== "SessionCreated") return fault(1, { what: "header", part: "beginning" });
  const header = headerFault(record, first);
  if (header) return header;
  let standing = new Map(first.scenario.indicators.map(({ id, initial }) => [id, initial]));
  // A step that was taken back is on the record, and the next change starts from where it stood before.
  const before: Map<string, number>[] = [];
  let latest = Number.NEGATIVE_INFINITY;
  let rolls = 0;
  // FORK2: from where a play goes on by itself, its own seed counts.
  let dice: Dice = first;
  for (const { rev, at, event } of log) {
    if (at < latest) return fault(rev, { what: "time" });
    latest = at;
    if (event.type === "StepOpened") before.push(new Map(standing));
    if (event.type === "StepUndone") standing = before.pop() ?? standing;
    for (const { indicator, from, to } of changesIn(event)) {
      const stood = standing.get(indicator);
      if (stood !== from) return fault(rev, { what: "change", indicator, stood: stood ?? 0, from });
      standing.set(indicator, to);
    }
    if (event.type === "SessionForked") dice = event;
    const wrong = diceFault(dice, { rev, event });
    if (wrong) return wrong;
    if (event.type === "MoveRolled" && dice.seed.kind === "secret") rolls += 1;
  }
  return { is: "fine", rolls };
}

type Created = Extract<Event, { readonly type: "SessionCreated" }>;
type Dice = Pick<Created, "seed" | "commitment">;

function headerFault({ sessionId, title, scenario }: OpenRecord, created: Created): Fault | null {
  const wrong = (part: string): Fault => fault(1, { what: "header", part });
  if (created.sessionId !== sessionId) return wrong("session");
  if (created.title !== title) return wrong("title");
  const { id, version } = created.scenario;
  return id === scenario.id && version === scenario.version ? null : wrong("scenario");
}

const sameSeed = (a: Seed, b: Seed): boolean =>
  a.kind === "secret" ? b.kind === "secret" && a.key === b.key : b.kind === "script";

/** REP8: the seed is the sealed one, and gives every roll again. Physical dice have no seed to check. */
function diceFault(
  { seed, commitment }: Dice,
  { rev, event }: Pick<LogEntry, "rev" | "event">,
): Fault | null {
  if (seed.kind !== "secret") return null;
  const sealed = rev === 1 || event.type === "SessionForked";
  if (sealed && sha256Hex(seed.key) !== commitment) return fault(rev, { what: "sealed-seed" });
  if (event.type === "SessionEnded" && !sameSeed(seed, event.seed))
    return fault(rev, { what: "sealed-seed" });
  if (event.type !== "MoveRolled") return null;
  const roll = draw(seed.key, `roll:${event.key}`, SIDES);
  if (roll === event.roll) return null;
  return fault(rev, { what: "roll", key: event.key, roll, recorded: event.roll });
}
