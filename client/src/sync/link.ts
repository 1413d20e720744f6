// One attempt at a line to the server. A lost line is never revived: the next attempt opens a new one.
import type { PersonId } from "@whitecell/shared/engine/ids.ts";
import type {
  Ack,
  Frame,
  Heartbeat,
  Hello,
  Names,
  Presence,
  Refusal,
  Welcome,
} from "@whitecell/shared/protocol/frames.ts";
import type { Issued } from "@whitecell/shared/protocol/socketEvents.ts";

export type Since = Hello["since"];

/** What a line reports. After `lost` or `refused` it reports nothing more. */
export type LinkHandlers = {
  readonly welcome: (welcome: Welcome) => void;
  readonly frame: (frame: Frame) => void;
  readonly heartbeat: (heartbeat: Heartbeat) => void;
  readonly names: (names: Names) => void;
  readonly presence: (presence: Presence) => void;
  readonly typing: (person: PersonId) => void;
  readonly refused: (refusal: Refusal) => void;
  readonly lost: () => void;
};

export type Link = {
  readonly command: (issued: Issued, answer: (ack: Ack) => void) => void;
  readonly resync: (since: Since) => void;
  readonly typing: () => void;
  readonly close: () => void;
};

export type OpenLink = (hello: Hello, handlers: LinkHandlers) => Link;
