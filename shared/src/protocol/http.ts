// The HTTP surface: shapes of requests and answers. Paths are under /api.

import type { Place } from "../engine/actor.ts";
import type { TeamId } from "../engine/ids.ts";
import type { Durations, TemplateId } from "../engine/phases.ts";
import type { Finding } from "../record/finding.ts";
import type { PlaySummary } from "../record/playSummary.ts";

/** GET /api/scenarios (with the host key) */
export type ScenarioListing = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly turns: number;
  readonly teams: readonly { readonly id: TeamId; readonly label: string }[];
  readonly options: readonly { readonly id: string; readonly default: boolean; readonly text: string }[];
};

/** POST /api/sessions with header `authorization: Bearer <host key>` */
export type CreateSessionRequest = {
  readonly scenario: string;
  readonly title: string;
  readonly name: string;
  readonly template: TemplateId;
  readonly custom: { readonly turns: number; readonly durations: Durations } | null;
  readonly options: readonly string[];
  readonly seatsPerTeam: number;
};
/** `token` is the lead facilitator's seat. */
export type CreateSessionAnswer = {
  readonly sessionId: string;
  readonly code: string;
  readonly token: string;
};

/** POST /api/join */
export type JoinRequest = { readonly code: string; readonly name: string; readonly asked: TeamId | null };
export type JoinAnswer = { readonly sessionId: string; readonly title: string; readonly token: string };

/** GET /api/door/:code — what a newcomer sees before giving a name. */
export type DoorAnswer = {
  readonly title: string;
  readonly teams: readonly { readonly id: TeamId; readonly label: string }[];
};

/** POST /api/seat-links with a facilitator's token: a single-use link to a seat, or to a person's own seat again. */
export type SeatLinkRequest =
  | {
      readonly for: "seat";
      readonly seat:
        | { readonly at: "team"; readonly team: TeamId }
        | { readonly at: "observers" }
        | { readonly at: "control"; readonly role: "adjudicator" | "scribe" | "observer" };
    }
  | { readonly for: "person"; readonly person: string };
/** Path to open, secret in the fragment: `/join#seat=…`. */
export type SeatLinkAnswer = { readonly path: string };

/** POST /api/seat-links/redeem */
export type RedeemRequest = { readonly secret: string; readonly name: string };

/** POST /api/display-links with a facilitator's token → a link for the room's screen: `/display#token=…`. */
export type DisplayLinkAnswer = { readonly path: string };

/** POST /api/sessions/:sessionId/lead with a co-facilitator's token: takes the lead where the lead is gone. */
export type TakeLeadRequest = { readonly key: string };

/** POST /api/sessions/:sessionId/lead-seat with the host key → a JoinAnswer: the lead's own seat, on another device. */

/** GET /api/sessions/:sessionId/preflight with the lead's token: what to look at before people come. */
export type PreflightAnswer = {
  readonly disk: {
    /** Null where it cannot be told. */
    readonly freeBytes: number | null;
    /** How long a durable write took; null where it failed. */
    readonly writeMs: number | null;
  };
  readonly serverNow: number;
  /** Where other devices may find this server. */
  readonly addresses: readonly string[];
  /** A link to open on another device; it turns green when one did. */
  readonly probe: { readonly path: string; readonly openedAt: number | null };
  /** Screens of the room that are connected. */
  readonly displays: number;
  /** Since the server started. */
  readonly recordSaved: boolean;
};

/** GET /api/sessions (host key): past and running plays. */
export type SessionListing = {
  readonly sessionId: string;
  readonly title: string;
  readonly scenario: string;
  readonly createdAt: number;
  readonly state: "lobby" | "running" | "ended" | "read-only";
  readonly outcome: string | null;
};

/** GET /api/plays (host key): finished plays, of this server and brought in as files. */
export type PlayListing = PlaySummary & {
  readonly id: string;
  readonly from: "here" | "file";
  /** What checking it found, the last time it was read whole. */
  readonly finding: Finding["is"];
};

/** A record file that is larger is not taken: twenty times a long session. */
export const LARGEST_IMPORT_BYTES = 20_000_000;

/** POST /api/plays (host key) with a record file as the body. `said` is what checking it found, in a sentence. */
export type ImportAnswer = { readonly play: PlayListing; readonly said: string };

/** POST /api/plays/:id/forks with the host key or the token of its lead: a new session that goes on from a moment of it. */
export type ForkRequest = {
  /** The moment, as the record tells its time. */
  readonly at: number;
  readonly title: string;
};
/** `token` is the lead facilitator's seat; everybody else opens the link of theirs. */
export type ForkAnswer = CreateSessionAnswer & {
  readonly title: string;
  readonly name: string;
  readonly links: readonly {
    readonly person: string;
    readonly name: string;
    readonly place: Place;
    readonly path: string;
  }[];
};

/**
 * Where the facilitator leads the room in a replay. POST /api/replays/:session/led with the lead's token or the host key;
 * GET the same path, an event stream, for whoever may see the published replay.
 */
export type LedPosition = {
  /** A moment, as the record tells its time. */
  readonly at: number;
  /** The side that is looked at, and the one beside it. */
  readonly side: string;
  readonly against: string | null;
};
export type LedRequest = { readonly position: LedPosition | null };
/** How many screens are being led. */
export type LedAnswer = { readonly watching: number };

/** GET /api/sessions/:session/seal with a seat of that session, once it has ended. */
export type SealAnswer = { readonly seal: string };

/** Every refusal over HTTP. */
export type HttpRefusal = { readonly error: { readonly code: string; readonly sentence: string } };
