import type { Recorded } from "@whitecell/shared/engine/events.ts";
import { explain } from "@whitecell/shared/engine/rejections.ts";
import type { Ack } from "@whitecell/shared/protocol/frames.ts";
import type { NewEvent } from "../ports.ts";
import { faultOf } from "./faultOf.ts";
import type { Frames } from "./feeds.ts";
import type { Request } from "./host.ts";
import type { Rules } from "./rules.ts";
import { fold, type SessionState, stamp } from "./state.ts";

export const refusal = (code: string, sentence: string): Ack => ({ ok: false, code, sentence });

export type Plan =
  | { readonly kind: "refused"; readonly ack: Ack }
  | { readonly kind: "failed"; readonly why: string }
  | { readonly kind: "accepted"; readonly events: readonly NewEvent[]; readonly next: SessionState; readonly frames: Frames };
type Trial = { readonly rules: Rules; readonly state: SessionState; readonly request: Pick<Request, "actor" | "command" | "id">; readonly at: number };

/** Decides, and folds the outcome before it is written: an event that cannot be read back is never stored. */
export function tryOut({ rules, state, request, at }: Trial): Plan {
  const { actor, command } = request;
  try {
    const decided = rules.decide(state.game, { actor, at, command });
    if (!decided.ok) return { kind: "refused", ack: refusal(decided.error.code, explain(decided.error)) };
    const facts: readonly Recorded[] = stamp(decided.value, at);
    const { state: next, frames } = fold(rules, state, facts);
    const events = facts.map((fact) => ({ ...fact, actor, command: request.id }));
    return { kind: "accepted", events, next, frames };
  } catch (error) {
    return { kind: "failed", why: faultOf(error) };
  }
}
