// THE one wrapper around everything a browser sends: whatever arrives, the server lives and answers in a sentence.
import type { Ack } from "@whitecell/shared/protocol/frames.ts";
import type { Log } from "../ports.ts";
import { faultOf } from "../sessions/faultOf.ts";
import type { Wire } from "./connections.ts";
import type { Allowance } from "./rate.ts";

/** JSON characters; the longest legal command is about half of this. */
const MOST_CHARACTERS = 40_000;

export type Answer = (ack: Ack) => void;
/** Gets whatever was sent, unchecked, and answers at most once. */
export type Handle = (payload: unknown, answer: Answer) => void | Promise<void>;
export type Handlers = ReadonlyMap<string, Handle>;

const refusal = (code: string, sentence: string): Ack => ({ ok: false, code, sentence });
const TOO_LARGE = refusal("too-large", "This is too long to be sent at once. Shorten it and try again.");
const TOO_FAST = refusal("too-fast", "That was too much at once. Wait a moment and try again.");
const UNKNOWN = refusal(
  "unknown",
  "This page asked for something the server does not know. Reload the page.",
);
const FAULT = refusal(
  "server-fault",
  "The server could not work this out and has changed nothing. Try again.",
);

type Guards = {
  readonly rate: () => Allowance;
  readonly onAbuse: () => void;
  readonly onGone: () => void;
  readonly log: Log;
};

/** Answers every event of a connection through `handlers`. */
export function listen(wire: Wire, handlers: Handlers, { rate, onAbuse, onGone, log }: Guards): void {
  wire.on("disconnect", onGone);
  wire.onAny((event: unknown, ...args: unknown[]) => {
    const answer = answerOf(args);
    const allowance = rate();
    if (allowance === "abuse") return onAbuse();
    if (allowance === "too-fast") return answer(TOO_FAST);
    const payload = typeof args[0] === "function" ? undefined : args[0];
    const handle = typeof event === "string" ? handlers.get(event) : undefined;
    if (!handle) return answer(UNKNOWN);
    void run({ handle, payload, answer, log });
  });
}

type Run = { readonly handle: Handle; readonly payload: unknown; readonly answer: Answer; readonly log: Log };

async function run({ handle, payload, answer, log }: Run): Promise<void> {
  try {
    if ((JSON.stringify(payload) ?? "").length > MOST_CHARACTERS) return answer(TOO_LARGE);
    await handle(payload, answer);
  } catch (error) {
    log("handler-failed", { error: faultOf(error) });
    answer(FAULT);
  }
}

/** The page's way to be answered: it may be missing, and it is used once. */
function answerOf(args: readonly unknown[]): Answer {
  const last = args.at(-1);
  let open = typeof last === "function";
  return (ack) => {
    if (!open || typeof last !== "function") return;
    open = false;
    last(ack);
  };
}
