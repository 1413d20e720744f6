import { explain } from "@whitecell/shared/engine/rejections.ts";
import type { Ack } from "@whitecell/shared/protocol/frames.ts";
import type { NewEvent } from "../ports.ts";
import { faultOf } from "./faultOf.ts";
import type { Frames } from "./feeds.ts";
import type { Request } from "./request.ts";
import type { Rules } from "./rules.ts";
import { fold, type SessionState, stamp } from "./state.ts";

export type Plan =
  | { readonly kind: "refused"; readonly ack: Ack }
  | { readonly kind: "failed"; readonly ack: Ack; readonly why: string }
  | {
      readonly kind: "accepted";
      readonly ack: Ack;
      readonly events: readonly NewEvent[];
      readonly next: SessionState;
      readonly frames: Frames;
    };
type Trial = {
  readonly rules: Rules;
  readonly state: SessionState;
  readonly request: Pick<Request, "actor" | "command" | "id">;
  readonly at: number;
};

export const refusal = (code: string, sentence: string): Ack => ({ ok: false, code, sentence });
const BUG =
  "The server could not work this out and has changed nothing. Try something else and tell the facilitator.";

/** Decides, and folds the outcome before it is written: an event that cannot be read back is never stored. */
export function tryOut({ rules, state, request, at }: Trial): Plan {
  const { actor, command, id } = request;
  try {
    const decided = rules.decide(state.game, { actor, at, command });
    if (!decided.ok) return { kind: "refused", ack: refusal(decided.error.code, explain(decided.error)) };
    const facts = stamp(decided.value, at);
    const { state: next, frames } = fold(rules, state, facts);
    const events = facts.map((fact) => ({ ...fact, actor, command: id }));
    return { kind: "accepted", ack: { ok: true }, events, next, frames };
  } catch (error) {
    return { kind: "failed", ack: refusal("server-fault", BUG), why: faultOf(error) };
  }
}
