// Commands on their way: one at a time, in order, each repeated under its id until the server has answered.
import type { PersonCommand } from "@whitecell/shared/engine/commands.ts";
import type { Ack } from "@whitecell/shared/protocol/frames.ts";
import type { Issued } from "@whitecell/shared/protocol/socketEvents.ts";
import type { Timers } from "./timers.ts";

export type Outbox = {
  /** Resolves with the server's answer, however long that takes. */
  readonly issue: (command: PersonCommand) => Promise<Ack>;
  readonly pending: () => readonly Issued[];
  /** The line is live: send what waits. */
  readonly connected: () => void;
  /** The line is lost: what was sent may or may not have arrived. */
  readonly disconnected: () => void;
  /** Nothing will ever be answered: everything waiting is answered with `ack`. */
  readonly abandon: (ack: Ack) => void;
};

type Needs = {
  /** Sends now and answers true; false while there is no line. */
  readonly send: (issued: Issued, answer: (ack: Ack) => void) => boolean;
  readonly newId: () => string;
  readonly timers: Timers;
  readonly load: () => readonly Issued[];
  readonly save: (pending: readonly Issued[]) => void;
  readonly changed: (pending: readonly Issued[]) => void;
  /** The server cannot take commands now and says why; null when it can again. */
  readonly held: (sentence: string | null) => void;
  /** A command of an earlier page was answered; nobody waits for its promise. */
  readonly orphan: (issued: Issued, ack: Ack) => void;
};

const RESEND_MS = 5_000;
const SLOW_DOWN_MS = 1_500;
/** Answers that mean "not now": the same command is sent again, and nothing overtakes it. */
const TRY_AGAIN: ReadonlySet<string> = new Set(["too-fast", "stopped", "store-failed"]);

export function createOutbox(needs: Needs): Outbox {
  let queue = needs.load();
  const waiting = new Map<string, (ack: Ack) => void>();
  let cancelTimer = () => {};

  const keep = (next: readonly Issued[]) => {
    queue = next;
    needs.save(queue);
    needs.changed(queue);
  };
  const again = (ms: number) => {
    cancelTimer();
    cancelTimer = needs.timers.after(ms, sendHead);
  };

  const sendHead = () => {
    const head = queue[0];
    if (head === undefined) return;
    if (needs.send(head, (ack) => answered(head, ack))) again(RESEND_MS); // OBX2
  };

  const answered = (issued: Issued, ack: Ack) => {
    if (queue[0]?.id !== issued.id) return; // OBX3: a repeat was answered twice
    if (!ack.ok && TRY_AGAIN.has(ack.code)) {
      if (ack.code !== "too-fast") needs.held(ack.sentence);
      return again(SLOW_DOWN_MS); // OBX4
    }
    needs.held(null);
    cancelTimer();
    keep(queue.slice(1));
    settle(issued, ack);
    sendHead();
  };

  const settle = (issued: Issued, ack: Ack) => {
    const resolve = waiting.get(issued.id);
    waiting.delete(issued.id);
    if (resolve) resolve(ack);
    else needs.orphan(issued, ack);
  };

  return {
    pending: () => queue,
    connected: sendHead,
    disconnected: () => cancelTimer(),
    issue: (command) =>
      new Promise<Ack>((resolve) => {
        const issued: Issued = { id: needs.newId(), command };
        waiting.set(issued.id, resolve);
        keep([...queue, issued]);
        if (queue.length === 1) sendHead();
      }),
    abandon: (ack) => {
      cancelTimer();
      const left = queue;
      keep([]);
      for (const issued of left) settle(issued, ack);
    },
  };
}
