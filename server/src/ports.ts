// What the server needs from the world, and nothing about how it is done.
import type { Actor } from "@whitecell/shared/engine/actor.ts";
import type { Audience, Event } from "@whitecell/shared/engine/events.ts";
import type { Millis, PersonId } from "@whitecell/shared/engine/ids.ts";
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import type { Ack, Names } from "@whitecell/shared/protocol/frames.ts";
import type {
  PlayListing,
  ScenarioListing,
  SeatLinkRequest,
  SessionListing,
} from "@whitecell/shared/protocol/http.ts";

/** Milliseconds since the epoch that never run backwards while the process lives. */
export type Clock = { readonly now: () => Millis };
export type Random = { readonly bytes: (count: number) => Uint8Array };

/** The computer that the server runs on. */
export type Machine = {
  /** Room on the disk that holds the data; null where it cannot be told. */
  readonly freeBytes: () => Promise<number | null>;
  /** Where other devices of the network may find a server on this port. */
  readonly addresses: (port: number) => readonly string[];
  /** Whether a connection from this address comes from this computer itself. */
  readonly isOwn: (address: string) => boolean;
};

/** Small structured lines, without texts, names or tokens. */
export type Log = (what: string, facts?: Readonly<Record<string, string | number | boolean | null>>) => void;

export type Scenarios = {
  readonly list: () => Promise<readonly ScenarioListing[]>;
  readonly get: (id: string) => Promise<Scenario | null>;
};

/** What a list of sessions shows without opening them; derived from the log, kept beside it. */
export type Summary = {
  readonly title: string;
  readonly scenario: string;
  readonly state: Exclude<SessionListing["state"], "read-only">;
  readonly outcome: string | null;
  readonly clockRunning: boolean;
};

export type SessionRow = Summary & {
  readonly id: string;
  readonly code: string;
  readonly createdAt: Millis;
  /** Number of events, and the last link of their chain. Neither ever leaves the server during play (L4). */
  readonly revision: number;
  readonly head: string;
};

export type NewEvent = {
  readonly at: Millis;
  readonly actor: Actor;
  readonly audience: Audience;
  readonly event: Event;
  /** The id of the command that brought it; null for the server's own. */
  readonly command: string | null;
};
export type StoredEvent = NewEvent & { readonly revision: number; readonly hash: string };

export type Receipt = { readonly person: PersonId; readonly command: string; readonly ack: Ack };

export type SeatRow = {
  readonly session: string;
  readonly person: PersonId;
  readonly kind: "person" | "display";
  readonly revoked: boolean;
};
/** What a link is for, and who of the white cell made it; links from before this was kept do not say. */
export type LinkPurpose = SeatLinkRequest & { readonly by?: PersonId };
export type LinkRow = { readonly session: string; readonly purpose: LinkPurpose; readonly used: boolean };

/** What is kept beside the log, written in the same transaction as the events it belongs to. */
export type Beside =
  | {
      readonly write: "seat";
      readonly hash: string;
      readonly person: PersonId;
      readonly kind: SeatRow["kind"];
    }
  | { readonly write: "revoke-seats"; readonly person: PersonId }
  | { readonly write: "link"; readonly hash: string; readonly purpose: LinkPurpose }
  /** Fails the whole transaction when the link is used already. */
  | { readonly write: "use-link"; readonly hash: string }
  | { readonly write: "name"; readonly person: PersonId; readonly name: string }
  | { readonly write: "erase-name"; readonly person: PersonId };

export type Append = {
  readonly session: string;
  /** The number of events that the writer believes are there. */
  readonly expected: number;
  readonly events: readonly NewEvent[];
  /** Answers to the commands that brought the events, and to those that were refused. */
  readonly receipts: readonly Receipt[];
  readonly beside: readonly Beside[];
  readonly summary: Summary | null;
  /** With the first events of a session: its join code. */
  readonly create: { readonly code: string; readonly at: Millis } | null;
};
export type Appended =
  | { readonly ok: true; readonly revision: number }
  | { readonly ok: false; readonly why: "revision" | "link-used" | "code-taken" };

/** `brokenAt` is the first revision that does not fit the chain; the events are those before it. */
export type Loaded = {
  readonly row: SessionRow;
  readonly events: readonly StoredEvent[];
  readonly brokenAt: number | null;
};

/** A record that was brought in as a file. `seal` tells it from every other. */
export type KeptPlay = { readonly at: Millis; readonly seal: string; readonly listing: PlayListing };

/** The library beside the sessions. */
export type Shelf = {
  readonly keep: (play: KeptPlay, file: string) => Promise<void>;
  readonly kept: () => Promise<readonly KeptPlay[]>;
  readonly keptFile: (id: string) => Promise<string | null>;
  /** Takes away a session with all that belongs to it, or a record that was brought in. */
  readonly erase: (id: string) => Promise<void>;
};

/** Resolves when durable; rejects when it cannot say so (L10). */
export type Store = Shelf & {
  readonly append: (append: Append) => Promise<Appended>;
  readonly load: (session: string) => Promise<Loaded | null>;
  readonly sessions: () => Promise<readonly SessionRow[]>;
  readonly sessionByCode: (code: string) => Promise<SessionRow | null>;
  readonly receipt: (session: string, person: PersonId, command: string) => Promise<Ack | null>;
  readonly seat: (hash: string) => Promise<SeatRow | null>;
  readonly link: (hash: string) => Promise<LinkRow | null>;
  readonly names: (session: string) => Promise<Names>;
  /** False when a link was used already; then nothing is written. */
  readonly writeBeside: (session: string, beside: readonly Beside[]) => Promise<boolean>;
  readonly lastAlive: () => Promise<Millis | null>;
  readonly setAlive: (at: Millis) => Promise<void>;
  readonly close: () => Promise<void>;
};
