// What travels between the server and a browser. Frames are made from redacted events only.
import type { Place } from "../engine/actor.ts";
import type { Millis, PersonId, TeamId } from "../engine/ids.ts";
import type { View } from "../views/view.ts";
import type { FeedItem } from "../views/viewEvents.ts";

/** Through whose eyes a facilitator looks: the room's, a team's, or those of one person. */
export type Glance =
  | { readonly kind: "room" }
  | { readonly kind: "team"; readonly team: TeamId }
  | { readonly kind: "person"; readonly person: PersonId };

/** Sent by the browser in the socket's handshake. The token is the seat; the rest says what it already has. */
export type Hello = {
  readonly protocol: number;
  readonly token: string;
  /** Feed key and last number received, to get only what is missing. */
  readonly since: { readonly feed: string; readonly seq: number } | null;
  /** Asked by a page of the white cell that only looks (SEEN1). */
  readonly as?: Glance;
};

export type You = { readonly person: PersonId; readonly place: Place };

/** The answer to a hello, and sent again whenever a person's place changes. */
export type Welcome = {
  readonly sessionId: string;
  readonly title: string;
  /** The join code, for those who may show it: the white cell and the display. */
  readonly code: string | null;
  readonly you: You;
  readonly serverNow: Millis;
  readonly names: Names;
  /** Null in the waiting room. */
  readonly feed:
    | { readonly kind: "snapshot"; readonly key: string; readonly seq: number; readonly view: View }
    | { readonly kind: "missing"; readonly key: string; readonly items: readonly FeedItem[] }
    | null;
};

/** What one command brought one audience. `items` are consecutive. */
export type Frame = { readonly key: string; readonly items: readonly FeedItem[] };

/** Sent every few seconds, so that a lost last frame is noticed. */
export type Heartbeat = { readonly key: string | null; readonly seq: number; readonly serverNow: Millis };

/** Names by which people are shown; they live beside the log. */
export type Names = Readonly<Record<PersonId, string>>;

/** Who is at their screen now. */
export type Presence = Readonly<Record<PersonId, boolean>>;

/** Why a connection is not served. Each has a sentence in the client's messages. */
export type Refusal = "unknown-seat" | "removed" | "replaced" | "stale-page" | "closed" | "too-fast";

export type Ack =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: string; readonly sentence: string };
