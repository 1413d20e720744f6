// A session's record as a file: the log as it was written, or what one side or a study may see of it.
import type { Actor } from "../engine/actor.ts";
import type { Audience, Event } from "../engine/events.ts";
import type { FlagId, IndicatorId, Millis, OutcomeId, PersonId, ResourceKey } from "../engine/ids.ts";
import type { FeedItem } from "../views/viewEvents.ts";

/** Raised whenever a record file changes its shape. Older ones can always be read. */
export const RECORD_VERSION = 2;

/** Whose feed: `public`, `control` or `team:<id>`. */
export type FeedKey = string;
export type Feeds = Readonly<Record<FeedKey, readonly FeedItem[]>>;

/** One entry of the log: what happened, who did it, who may know, and the seal over it and all before it. */
export type LogEntry = {
  /** 1, 2, 3 … without a gap. */
  readonly rev: number;
  readonly at: Millis;
  readonly actor: Actor;
  readonly audience: Audience;
  readonly event: Event;
  /** Id of the command that brought it; null for the server's own. */
  readonly command: string | null;
  readonly hash: string;
};

/** Where the session stood at its last entry. */
export type FinalState = {
  readonly phase: string;
  readonly turnIndex: number;
  readonly indicators: Readonly<Record<IndicatorId, number>>;
  readonly resources: Readonly<Record<ResourceKey, number>>;
  readonly flags: readonly FlagId[];
  readonly momentum: Readonly<Record<OutcomeId, number>>;
  readonly outcome: OutcomeId | null;
  readonly variant: string | null;
};

/** A text of a participant in which somebody's name was found and struck out. */
export type Held = { readonly feed: FeedKey; readonly seq: number; readonly field: string };

type Head = {
  readonly format: "whitecell-record";
  readonly sessionId: string;
  readonly title: string;
  readonly scenario: { readonly id: string; readonly title: string; readonly version: string };
  readonly exportedAt: Millis;
  /** Head of the session's hash chain when it was exported: the anchor of everything before it. */
  readonly chainHead: string;
  /** Person → name. Beside the log, so that a name can be erased and the chain still holds. */
  readonly names: Readonly<Record<PersonId, string>>;
};

/** Everything: the log itself. What each side knew is made from it. */
export type FullRecord = Head & {
  readonly version: 2;
  readonly scope: "everything";
  readonly log: readonly LogEntry[];
  readonly final: FinalState | null;
};

/** What some may know: feeds, each with a seal of its own. */
export type SidesRecord = Head & {
  readonly version: 2;
  readonly scope: "public" | "anonymous";
  readonly feeds: Feeds;
  readonly seals: Readonly<Record<FeedKey, string>>;
  readonly held: readonly Held[];
};

export type RecordFile = FullRecord | SidesRecord;
export type RecordScope = RecordFile["scope"];

/** A record that was read and found whole enough to be looked at. */
export type OpenRecord = Head & {
  readonly version: number;
  readonly scope: RecordScope;
  readonly feeds: Feeds;
  /** Null where the file holds feeds only. */
  readonly log: readonly LogEntry[] | null;
  readonly final: FinalState | null;
  /** Null in files of before they were sealed, and where the log stands for itself. */
  readonly seals: Readonly<Record<FeedKey, string>> | null;
  readonly held: readonly Held[];
};
