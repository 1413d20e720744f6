// The session this tab is in, as a store without React: what is seen, who I am, how the line stands, what is on its way.
import type { PersonCommand } from "@whitecell/shared/engine/commands.ts";
import type { Millis, PersonId } from "@whitecell/shared/engine/ids.ts";
import { without } from "@whitecell/shared/lib/records.ts";
import type { Ack, Glance, Hello, Names, Presence, Welcome, You } from "@whitecell/shared/protocol/frames.ts";
import type { Issued } from "@whitecell/shared/protocol/socketEvents.ts";
import { PROTOCOL } from "@whitecell/shared/protocol/version.ts";
import { evolveView } from "@whitecell/shared/views/evolveView.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { createStore, type StoreApi } from "zustand/vanilla";
import { createOutbox, type Outbox } from "../sync/commandOutbox.ts";
import { type Connection, type ConnectionState, createConnection } from "../sync/connection.ts";
import { createFeedClient } from "../sync/feedClient.ts";
import type { Keep } from "../sync/keep.ts";
import type { OpenLink } from "../sync/link.ts";
import { createServerClock, type ServerClock } from "../sync/serverClock.ts";
import type { Timers } from "../sync/timers.ts";

/** A command that was refused when nobody waited for the answer any more. */
export type Refused = { readonly id: string; readonly command: PersonCommand; readonly sentence: string };

export type Live = {
  readonly token: string | null;
  readonly connection: ConnectionState;
  readonly session: Pick<Welcome, "sessionId" | "title" | "code"> | null;
  readonly you: You | null;
  readonly names: Names;
  readonly presence: Presence;
  /** Who of the team types just now, and until when that counts. */
  readonly typing: Readonly<Record<PersonId, Millis>>;
  /** Null before the first welcome and in the waiting room. */
  readonly view: View | null;
  readonly pending: readonly Issued[];
  readonly refused: readonly Refused[];
  /** Why the server takes no commands at the moment, in its own words. */
  readonly held: string | null;
};

export type LiveSession = {
  readonly store: StoreApi<Live>;
  readonly clock: ServerClock;
  readonly open: (token: string) => void;
  readonly close: () => void;
  readonly issue: (command: PersonCommand) => Promise<Ack>;
  /** Tells the team that something is typed, at most every few seconds. */
  readonly types: () => void;
  readonly wake: () => void;
  /** Takes the seat back from another tab. */
  readonly useHere: () => void;
  readonly dismiss: (id: string) => void;
};

export type LiveNeeds = {
  readonly openLink: OpenLink;
  readonly timers: Timers;
  readonly wallClock: () => number;
  readonly isOnline: () => boolean;
  readonly chance: () => number;
  readonly newId: () => string;
  readonly tab: Keep;
  /** Set where the page only looks. */
  readonly as?: Glance | null;
};

const TYPING_MS = 5_000;
const TYPING_EVERY_MS = 3_000;
const OUTBOX = "whitecell.outbox";
const NOT_SENT: Ack = { ok: false, code: "not-sent", sentence: "" };

const nobody: Live = {
  token: null,
  connection: { kind: "connecting" },
  session: null,
  you: null,
  names: {},
  presence: {},
  typing: {},
  view: null,
  pending: [],
  refused: [],
  held: null,
};

type Running = { readonly connection: Connection; readonly outbox: Outbox };

export function createLive(needs: LiveNeeds): LiveSession {
  const store = createStore<Live>(() => nobody);
  const clock = createServerClock(needs.timers, needs.wallClock);
  let running: Running | null = null;
  let saidTyping = -TYPING_EVERY_MS;

  const run = (token: string): Running => {
    const feed = createFeedClient({
      fold: evolveView,
      timers: needs.timers,
      resync: (since) => connection.link()?.resync(since),
      changed: (view) => store.setState({ view }),
    });
    const outbox = createOutbox({
      newId: needs.newId,
      timers: needs.timers,
      send: (issued, answer) => {
        const link = connection.link();
        link?.command(issued, answer);
        return link !== null;
      },
      load: () => {
        const kept = needs.tab.read<{ readonly token: string; readonly pending: readonly Issued[] }>(OUTBOX);
        return kept?.token === token ? kept.pending : [];
      },
      save: (pending) => needs.tab.write(OUTBOX, { token, pending }),
      changed: (pending) => store.setState({ pending }),
      held: (sentence) => {
        if (store.getState().held !== sentence) store.setState({ held: sentence });
      },
      orphan: ({ id, command }, ack) => {
        if (ack.ok) return;
        const { refused } = store.getState();
        store.setState({ refused: [...refused, { id, command, sentence: ack.sentence }] });
      },
    });
    const stateChanged = (state: ConnectionState) => {
      store.setState({ connection: state });
      if (state.kind === "live") return;
      outbox.disconnected();
      feed.forgetRequest();
      const gone =
        state.kind === "refused" && (state.refusal === "removed" || state.refusal === "unknown-seat");
      if (gone) outbox.abandon(NOT_SENT);
    };
    const connection = createConnection({
      open: needs.openLink,
      hello: (): Hello => ({
        protocol: PROTOCOL,
        token,
        since: feed.since(),
        ...(needs.as && { as: needs.as }),
      }),
      timers: needs.timers,
      isOnline: needs.isOnline,
      chance: needs.chance,
      on: {
        state: stateChanged,
        welcome: (welcome) => {
          clock.reset();
          clock.hear(welcome.serverNow);
          const { sessionId, title, code, you, names } = welcome;
          store.setState({ session: { sessionId, title, code }, you, names });
          feed.welcome(welcome.feed);
          outbox.connected();
        },
        frame: feed.frame,
        heartbeat: (heartbeat) => {
          clock.hear(heartbeat.serverNow);
          feed.heartbeat(heartbeat);
        },
        names: (names) => store.setState((live) => ({ names: { ...live.names, ...names } })),
        presence: (presence) => store.setState({ presence }),
        typing: (person) => {
          const until = needs.timers.now() + TYPING_MS;
          store.setState((live) => ({ typing: { ...live.typing, [person]: until } }));
          needs.timers.after(TYPING_MS, () =>
            store.setState((live) =>
              live.typing[person] === until ? { typing: without(live.typing, person) } : {},
            ),
          );
        },
      },
    });
    return { connection, outbox };
  };

  const close = () => {
    running?.connection.stop();
    running?.outbox.disconnected();
    running = null;
    store.setState(nobody, true);
  };
  const open = (token: string) => {
    close();
    running = run(token);
    store.setState({ token, pending: running.outbox.pending() });
    running.connection.start();
  };

  return {
    store,
    clock,
    open,
    close,
    issue: (command) => running?.outbox.issue(command) ?? Promise.resolve(NOT_SENT),
    types: () => {
      const now = needs.timers.now();
      if (now < saidTyping + TYPING_EVERY_MS) return;
      saidTyping = now;
      running?.connection.link()?.typing();
    },
    wake: () => running?.connection.wake(),
    useHere: () => running?.connection.start(),
    dismiss: (id) =>
      store.setState((live) => ({ refused: live.refused.filter((refused) => refused.id !== id) })),
  };
}
