// The sessions that are open in this process. Each is opened once, when somebody asks for it.
import type { Millis } from "@whitecell/shared/engine/ids.ts";
import type { Clock, Log, SessionRow, Store } from "../ports.ts";
import { type Host, makeHost, type Publication } from "./host.ts";
import type { Rules } from "./rules.ts";

export type Registry = {
  readonly open: (session: string) => Promise<Host | null>;
  readonly openByCode: (code: string) => Promise<Host | null>;
  /** A host for a session that its first command will create; forgotten again if that is refused. */
  readonly begin: (session: string) => { readonly host: Host; readonly forget: () => void };
  readonly opened: () => readonly Host[];
  readonly rows: () => Promise<readonly SessionRow[]>;
  /** Hangs up on everybody in a session that is about to be erased, and forgets it. */
  readonly close: (session: string, sentence: string) => Promise<void>;
  readonly onClosed: (listener: (session: string) => void) => void;
  readonly onPublication: (listener: (publication: Publication) => void) => void;
  /** Refuses everything from now on and resolves when what was taken is durable. */
  readonly stop: (sentence: string) => Promise<void>;
};

export type RegistryParts = {
  readonly rules: Rules;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
};

export function makeRegistry({ rules, store, clock, log }: RegistryParts): Registry {
  const hosts = new Map<string, Host>();
  const opening = new Map<string, Promise<Host | null>>();
  const listeners: ((publication: Publication) => void)[] = [];
  const closers: ((session: string) => void)[] = [];
  const publish = (publication: Publication): void => {
    for (const listener of listeners) listener(publication);
  };
  const parts = (id: string) => ({ id, rules, store, clock, log, publish });

  const openStored = async (session: string): Promise<Host | null> => {
    const started: Millis = clock.now();
    const loaded = await store.load(session);
    if (!loaded) return null;
    const host = makeHost(parts(session), { loaded, names: await store.names(session) });
    const condition = host.condition();
    if (condition.is !== "open") log("session-read-only", { session, entry: loaded.brokenAt });
    log("session-opened", { session, events: loaded.events.length, ms: clock.now() - started });
    hosts.set(session, host);
    return host;
  };

  const open = (session: string): Promise<Host | null> => {
    const there = hosts.get(session);
    if (there) return Promise.resolve(there);
    const pending = opening.get(session) ?? openStored(session).finally(() => opening.delete(session));
    opening.set(session, pending);
    return pending;
  };

  return {
    open,
    openByCode: async (code) => {
      const row = await store.sessionByCode(code);
      return row ? open(row.id) : null;
    },
    begin: (session) => {
      const host = makeHost(parts(session), { loaded: null, names: {} });
      hosts.set(session, host);
      return { host, forget: () => hosts.delete(session) };
    },
    opened: () => [...hosts.values()],
    rows: () => store.sessions(),
    close: async (session, sentence) => {
      await (await open(session))?.stop(sentence);
      for (const closer of closers) closer(session);
      hosts.delete(session);
    },
    onClosed: (listener) => {
      closers.push(listener);
    },
    onPublication: (listener) => {
      listeners.push(listener);
    },
    stop: async (sentence) => {
      await Promise.all([...opening.values()]);
      await Promise.all([...hosts.values()].map((host) => host.stop(sentence)));
    },
  };
}
