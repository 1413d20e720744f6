// One session, one line: decide, append, evolve, acknowledge, publish.
import { SYSTEM } from "@whitecell/shared/engine/actor.ts";
import type { Game } from "@whitecell/shared/engine/game.ts";
import type { Millis, PersonId } from "@whitecell/shared/engine/ids.ts";
import type { Ack, Names } from "@whitecell/shared/protocol/frames.ts";
import type { Append, Beside, Clock, Loaded, Log, Store } from "../ports.ts";
import { planBatch, receiptKey, type Step, takeBatch, type Waiting, writingOf } from "./batch.ts";
import { faultOf } from "./faultOf.ts";
import type { Feeds, Frames } from "./feeds.ts";
import { type Condition, reopen } from "./reopen.ts";
import type { Request } from "./request.ts";
import type { Rules } from "./rules.ts";
import { summarise } from "./summary.ts";
import { refusal } from "./tryOut.ts";

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
  /** Goes on from what is on the disk, where the disk stopped the session and takes writes again. */
  readonly mend: () => Promise<void>;
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

const DISK =
  "The server could not write to its disk, so this session is paused. What was confirmed is safe. Make room on the disk, and it goes on by itself.";
const NOT_ALONE =
  "Something else wrote to this session, so it is paused. What was confirmed is safe. Start Whitecell again.";

/** Makes a session from what the store has of it; `loaded` is null for one that is about to be created. */
export function makeHost(parts: HostParts, start: Start): Host {
  const { id, rules, store, clock, log } = parts;
  const opened = reopen(rules, start.loaded);
  let state = opened.state;
  let condition: Condition = opened.condition;
  let code = start.loaded?.row.code ?? "";
  let names = start.names;
  let tail: Promise<unknown> = Promise.resolve();
  const waiting: Waiting[] = [];
  /** Since when the disk lets nothing be done; null from the next thing that is written. */
  let stoodSince: Millis | null = null;

  // Everything that happens to the session stands in one line (I4).
  const inLine = <T>(work: () => Promise<T>): Promise<T> => {
    const done = tail.then(work);
    tail = done.catch(() => undefined);
    return done;
  };

  const pause = (sentence: string, error: unknown): Ack => {
    condition = { is: "stopped", sentence };
    log("append-failed", { session: id, error: faultOf(error) });
    return refusal("store-failed", sentence);
  };
  const fail = (error: unknown): Ack => {
    stoodSince ??= clock.now();
    return pause(DISK, error);
  };

  const drain = async (): Promise<void> => {
    const batch = takeBatch(waiting);
    if (waiting.length > 0) void inLine(drain);
    try {
      await settle(batch);
    } catch (error) {
      const ack = fail(error);
      for (const { answer } of batch) answer(ack);
    }
  };

  const settle = async (batch: readonly Waiting[]): Promise<void> => {
    // L6: asked of the store and not of memory, which a restart would empty.
    const known = await Promise.all(
      batch.map(({ request }) => {
        const key = receiptKey(request);
        return key && store.receipt(id, key.person, key.command);
      }),
    );
    if (condition.is !== "open") {
      const refused = refusal(condition.is, condition.sentence);
      for (const [index, { answer }] of batch.entries()) answer(known[index] ?? refused);
      return;
    }
    const planned = planBatch({ rules, state, batch, known, now: clock.now() });
    const writing = writingOf(planned.steps, batch);
    if (writing) {
      const { game, at } = planned.state;
      const create = batch[0]?.request.code === undefined ? null : { code: batch[0].request.code, at };
      const summary = game && summarise(game);
      const written = await write({ session: id, expected: state.revision, ...writing, summary, create });
      if (!written.ok) {
        for (const [index, { answer }] of batch.entries()) answer(known[index] ?? written);
        return;
      }
      if (create) code = create.code;
    }
    // Durable from here on, and only from here on (L5).
    deliver(batch, planned.steps);
  };

  const write = async (append: Append): Promise<Ack> => {
    const appended = await store.append(append);
    if (appended.ok) {
      if (stoodSince !== null) log("session-mended", { session: id, ms: clock.now() - stoodSince });
      stoodSince = null;
      return { ok: true };
    }
    if (appended.why === "link-used")
      return refusal("link-used", "This link has been used already. Ask for a new one.");
    if (appended.why === "code-taken") return refusal("code-taken", "This join code is taken. Try again.");
    return pause(NOT_ALONE, new Error("somebody else wrote to this session"));
  };

  const deliver = (batch: readonly Waiting[], steps: readonly Step[]): void => {
    const acks: Ack[] = [];
    for (const [index, step] of steps.entries()) {
      const ack = step.kind === "known" ? step.ack : step.kind === "same" ? acks[step.as] : step.plan.ack;
      if (!ack) throw new Error("a command was left without an answer");
      acks.push(ack);
      if (step.kind !== "planned" || step.plan.kind !== "accepted") {
        if (step.kind === "planned" && step.plan.kind === "failed")
          log("decide-failed", { session: id, error: step.plan.why });
        batch[index]?.answer(ack);
        continue;
      }
      const before = state.game;
      state = step.plan.next;
      const change = adopt(batch[index]?.request.beside ?? []);
      batch[index]?.answer(ack);
      tell({ before, frames: step.plan.frames, ...change });
    }
  };

  const adopt = (beside: readonly Beside[]): Pick<Publication, "namesChanged" | "revoked"> => {
    const before = names;
    names = beside.reduce(withName, names);
    return { namesChanged: names !== before, revoked: revokedBy(beside) };
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

  // L10: whether the last write failed or only its answer, the disk knows; what it holds is what happened.
  const mend = async (since: Millis): Promise<void> => {
    const known = await store.names(id);
    const trial = Object.entries(known).slice(0, 1);
    await store.writeBeside(
      id,
      trial.map(([person, name]) => ({ write: "name", person, name })),
    );
    const loaded = await store.load(id);
    if (!loaded || condition.is !== "stopped") return;
    const before = state.game;
    ({ state, condition } = reopen(rules, loaded));
    names = known;
    tell({ before, frames: new Map(), namesChanged: true, revoked: [] });
    // BELL8: before whatever waits, so that nobody's time is counted for the next phase.
    if (state.game?.clock.state !== "running") return;
    const command = { type: "BridgeOutage", lostMs: clock.now() - since } as const;
    waiting.unshift({ request: { actor: SYSTEM, id: null, command }, answer: () => {} });
    if (waiting.length === 1) void inLine(drain);
  };

  const submit = (request: Request): Promise<Ack> =>
    new Promise((resolve) => {
      const answer = (ack: Ack): void => {
        try {
          request.answered?.(ack);
        } catch (error) {
          log("answer-failed", { session: id, error: faultOf(error) });
        }
        resolve(ack);
      };
      waiting.push({ request, answer });
      // One drain is due for all that come until it starts.
      if (waiting.length === 1) void inLine(drain);
    });

  return {
    id,
    code: () => code,
    game: () => state.game,
    lastAt: () => state.at,
    feeds: () => state.feeds,
    names: () => names,
    condition: () => condition,
    submit,
    writeBeside: (beside) =>
      inLine(async () => {
        if (!(await store.writeBeside(id, beside))) return false;
        const change = adopt(beside);
        if (change.namesChanged || change.revoked.length > 0)
          tell({ before: state.game, frames: new Map(), ...change });
        return true;
      }),
    mend: async () => {
      const since = stoodSince;
      if (since === null || condition.is !== "stopped") return;
      await inLine(() => mend(since)).catch(() => undefined);
      // What was put in front of the line is done before anybody looks at the clock again.
      await tail;
    },
    stop: async (sentence) => {
      condition = { is: "stopping", sentence };
      while (waiting.length > 0) await tail;
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
