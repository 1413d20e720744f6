// One session, one queue: decide, append, evolve, acknowledge, publish.
import type { Actor } from "@whitecell/shared/engine/actor.ts";
import type { Command } from "@whitecell/shared/engine/commands.ts";
import type { Game } from "@whitecell/shared/engine/game.ts";
import type { Millis, PersonId } from "@whitecell/shared/engine/ids.ts";
import type { Ack, Names } from "@whitecell/shared/protocol/frames.ts";
import type { Append, Beside, Clock, Loaded, Log, Receipt, Store } from "../ports.ts";
import { faultOf } from "./faultOf.ts";
import type { Feeds, Frames } from "./feeds.ts";
import { type Condition, reopen } from "./reopen.ts";
import type { Rules } from "./rules.ts";
import { refusal, tryOut } from "./tryOut.ts";
import type { SessionState } from "./state.ts";
import { summarise } from "./summary.ts";

export type Request = {
  readonly actor: Actor;
  readonly command: Command;
  /** The browser's id of the command; null for the server's own, which have no receipt. */
  readonly id: string | null;
  /** Written in the same transaction, if the command is accepted. */
  readonly beside?: readonly Beside[];
  /** With CreateSession: the join code. */
  readonly code?: string;
  /** Called with the answer before anything is published (L5). */
  readonly answered?: (ack: Ack) => void;
};

/** What the outside learns when a command took effect. */
export type Publication = {
  readonly session: string;
  readonly before: Game | null;
  readonly after: Game;
  readonly frames: Frames;
  readonly namesChanged: boolean;
  /** People whose earlier tokens count no longer. */
  readonly revoked: readonly PersonId[];
};

export type Host = {
  readonly id: string;
  readonly code: () => string;
  readonly game: () => Game | null;
  /** When the last event happened. */
  readonly lastAt: () => Millis;
  readonly feeds: () => Feeds;
  readonly names: () => Names;
  readonly condition: () => Condition;
  readonly submit: (request: Request) => Promise<Ack>;
  /** Writes names, seats and links that no event goes with. False when a link was used already. */
  readonly writeBeside: (beside: readonly Beside[]) => Promise<boolean>;
  /** Refuses what comes from now on and resolves when what was taken is done. */
  readonly stop: (sentence: string) => Promise<void>;
};

export type HostParts = {
  readonly id: string;
  readonly rules: Rules;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly publish: (publication: Publication) => void;
};
type Start = { readonly loaded: Loaded | null; readonly names: Names };

const DISK = "The server could not write to its disk, so this session is paused. What was confirmed is safe. Make room on the disk and start Whitecell again.";
const BUG = "The server could not work this out and has changed nothing. Try something else and tell the facilitator.";

/** Makes a session from what the store has of it; `loaded` is null for one that is about to be created. */
export function makeHost(parts: HostParts, start: Start): Host {
  const { id, rules, store, clock, log } = parts;
  const opened = reopen(rules, start.loaded);
  let state = opened.state;
  let condition: Condition = opened.condition;
  let code = start.loaded?.row.code ?? "";
  let names = start.names;
  let tail: Promise<unknown> = Promise.resolve();

  // Everything that happens to the session stands in one line (I4).
  const inLine = <T>(work: () => Promise<T>): Promise<T> => {
    const done = tail.then(work);
    tail = done.catch(() => undefined);
    return done;
  };

  const fail = (error: unknown): Ack => {
    condition = { is: "stopped", sentence: DISK };
    log("append-failed", { session: id, error: faultOf(error) });
    return refusal("store-failed", DISK);
  };

  const take = async (request: Request): Promise<Ack> => {
    const answer = (ack: Ack): Ack => {
      try {
        request.answered?.(ack);
      } catch (error) {
        log("answer-failed", { session: id, error: faultOf(error) });
      }
      return ack;
    };
    const person = request.actor.kind === "person" ? request.actor.person : null;
    if (request.id !== null && person !== null) {
      // L6: asked of the store and not of memory, which a restart would empty.
      const known = await store.receipt(id, person, request.id);
      if (known) return answer(known);
    }
    if (condition.is !== "open") return answer(refusal(condition.is, condition.sentence));
    const at = Math.max(clock.now(), state.at);
    const receiptOf = (ack: Ack): Receipt | null =>
      request.id !== null && person !== null ? { person, command: request.id, ack } : null;
    const plan = tryOut({ rules, state, request, at });
    if (plan.kind === "failed") {
      log("decide-failed", { session: id, command: request.command.type, error: plan.why });
      return answer(refusal("server-fault", BUG));
    }
    if (plan.kind === "refused") {
      const receipt = receiptOf(plan.ack);
      if (receipt) {
        const kept = await write({ events: [], receipt, beside: [] });
        if (!kept.ok) return answer(kept);
      }
      return answer(plan.ack);
    }
    const done: Ack = { ok: true };
    const beside = request.beside ?? [];
    const appended = await write({ events: plan.events, receipt: receiptOf(done), beside, next: plan.next, at, request });
    if (!appended.ok) return answer(appended);
    // Durable from here on, and only from here on (L5).
    const before = state.game;
    state = plan.next;
    if (request.code) code = request.code;
    const namesBefore = names;
    names = beside.reduce(withName, names);
    answer(done);
    tell({ before, frames: plan.frames, namesChanged: names !== namesBefore, revoked: revokedBy(beside) });
    return done;
  };

  type Writing = Pick<Append, "events" | "receipt" | "beside"> & { next?: SessionState; at?: number; request?: Request };
  const write = async ({ next, at, request, ...rest }: Writing): Promise<Ack> => {
    const create = request?.code ? { code: request.code, at: at ?? clock.now() } : null;
    const summary = next?.game ? summarise(next.game) : null;
    try {
      const appended = await store.append({ session: id, expected: state.revision, ...rest, summary, create });
      if (appended.ok) return { ok: true };
      if (appended.why === "link-used") return refusal("link-used", "This link has been used already. Ask for a new one.");
      if (appended.why === "code-taken") return refusal("code-taken", "This join code is taken. Try again.");
      return fail(new Error("somebody else wrote to this session"));
    } catch (error) {
      return fail(error);
    }
  };

  const tell = (news: Omit<Publication, "session" | "after">): void => {
    const after = state.game;
    if (!after) return;
    try {
      parts.publish({ session: id, after, ...news });
    } catch (error) {
      // Whoever missed it notices at the next heartbeat and resyncs.
      log("publish-failed", { session: id, error: faultOf(error) });
    }
  };

  return {
    id,
    code: () => code,
    game: () => state.game,
    lastAt: () => state.at,
    feeds: () => state.feeds,
    names: () => names,
    condition: () => condition,
    submit: (request) =>
      inLine(() => take(request)).catch((error: unknown) => {
        const ack = fail(error);
        request.answered?.(ack);
        return ack;
      }),
    writeBeside: (beside) =>
      inLine(async () => {
        if (!(await store.writeBeside(id, beside))) return false;
        const namesBefore = names;
        names = beside.reduce(withName, names);
        const revoked = revokedBy(beside);
        if (names !== namesBefore || revoked.length > 0)
          tell({ before: state.game, frames: new Map(), namesChanged: names !== namesBefore, revoked });
        return true;
      }),
    stop: async (sentence) => {
      condition = { is: "stopped", sentence };
      await tail;
    },
  };
}

const revokedBy = (beside: readonly Beside[]): readonly PersonId[] =>
  beside.flatMap((item) => (item.write === "revoke-seats" ? [item.person] : []));

function withName(names: Names, item: Beside): Names {
  if (item.write === "name") return { ...names, [item.person]: item.name };
  if (item.write !== "erase-name" || !(item.person in names)) return names;
  const { [item.person]: _, ...rest } = names;
  return rest;
}
