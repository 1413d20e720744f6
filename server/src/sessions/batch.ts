// Commands that wait together share one durable write. Each is still decided, answered and published by itself, in order.
import type { Millis } from "@whitecell/shared/engine/ids.ts";
import type { Ack } from "@whitecell/shared/protocol/frames.ts";
import type { Append, Receipt } from "../ports.ts";
import type { Request } from "./request.ts";
import type { Rules } from "./rules.ts";
import type { SessionState } from "./state.ts";
import { type Plan, tryOut } from "./tryOut.ts";

const MOST_AT_ONCE = 32;

export type Waiting = { readonly request: Request; readonly answer: (ack: Ack) => void };
/** `known` needs nothing to be written; `same` gets the answer of an earlier command of the batch with its id. */
export type Step =
  | { readonly kind: "known"; readonly ack: Ack }
  | { readonly kind: "same"; readonly as: number }
  | { readonly kind: "planned"; readonly plan: Plan; readonly receipt: Receipt | null };

/** What may refuse in the store itself is written alone, so that a refusal is about one command. */
const standsAlone = ({ request }: Waiting): boolean =>
  request.code !== undefined || (request.beside ?? []).length > 0;

/** Takes the commands from the front of the line that can be written together. */
export function takeBatch(line: Waiting[]): readonly Waiting[] {
  const lonely = line.findIndex(standsAlone);
  const count = lonely === 0 ? 1 : lonely === -1 ? MOST_AT_ONCE : Math.min(lonely, MOST_AT_ONCE);
  return line.splice(0, count);
}

/** Person and id under which an answer is kept; null for the server's own commands. */
export const receiptKey = ({ actor, id }: Request): { person: string; command: string } | null =>
  id !== null && actor.kind === "person" ? { person: actor.person, command: id } : null;

type Planning = {
  readonly rules: Rules;
  readonly state: SessionState;
  readonly batch: readonly Waiting[];
  /** The receipts that the store has, one for each command of the batch. */
  readonly known: readonly (Ack | null)[];
  readonly now: Millis;
};

/** Decides each command on what the ones before it will have made of the session. */
export function planBatch({ rules, state, batch, known, now }: Planning): {
  steps: readonly Step[];
  state: SessionState;
} {
  let ahead = state;
  const seen = new Map<string, number>();
  const steps = batch.map(({ request }, index): Step => {
    const key = receiptKey(request);
    const ack = known[index];
    if (ack) return { kind: "known", ack };
    const name = key && JSON.stringify(key);
    const as = name === null ? undefined : seen.get(name);
    // L6: the same id twice in one breath is decided once.
    if (as !== undefined) return { kind: "same", as };
    if (name !== null) seen.set(name, index);
    const plan = tryOut({ rules, state: ahead, request, at: Math.max(now, ahead.at) });
    if (plan.kind === "accepted") ahead = plan.next;
    return {
      kind: "planned",
      plan,
      receipt: key && plan.kind !== "failed" ? { ...key, ack: plan.ack } : null,
    };
  });
  return { steps, state: ahead };
}

/** What the whole batch writes; null when it writes nothing. */
export function writingOf(
  steps: readonly Step[],
  batch: readonly Waiting[],
): Pick<Append, "events" | "receipts" | "beside"> | null {
  const planned = steps.flatMap((step, index) =>
    step.kind === "planned" ? [{ ...step, request: batch[index]?.request }] : [],
  );
  const accepted = planned.flatMap(({ plan, request }) =>
    plan.kind === "accepted" ? [{ plan, request }] : [],
  );
  const events = accepted.flatMap(({ plan }) => plan.events);
  const beside = accepted.flatMap(({ request }) => request?.beside ?? []);
  const receipts = planned.flatMap(({ receipt }) => receipt ?? []);
  return events.length + beside.length + receipts.length === 0 ? null : { events, receipts, beside };
}
