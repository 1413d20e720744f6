// What is said about the line to the server, and about a seat that cannot be used.
import type { Refusal } from "@whitecell/shared/protocol/frames.ts";

type RefusalText = { readonly title: string; readonly text: string };

const refusals: Readonly<Record<Refusal, RefusalText>> = {
  "unknown-seat": {
    title: "This seat is not known here",
    text: "The session may have been deleted, or this link belongs to another server. Ask the facilitator for the code or for a new link.",
  },
  removed: {
    title: "You have been taken out of this session",
    text: "The facilitator ended your seat. If that was a mistake, ask for a new seat link, or join again with the code.",
  },
  replaced: {
    title: "This seat is open in another tab or on another device",
    text: "Only one screen at a time can use a seat. What you typed here is kept.",
  },
  "stale-page": {
    title: "Whitecell was updated while this page was open",
    text: "Reload the page to go on. What you typed is kept.",
  },
  closed: {
    title: "This session is closed",
    text: "It is no longer running on this server. Its replay may still be open to you.",
  },
  "too-fast": {
    title: "Too many attempts",
    text: "This page will try again in a few seconds.",
  },
};

export const connection = {
  refusals,
  useItHere: "Use it here",
  reload: "Reload",
  tryNow: "Try now",
  startPage: (product: string): string => `${product}, start page`,
  joinAgain: "Join with a code",
  connecting: "Connecting to the session …",
  line: {
    live: "Connected",
    quiet: "No word from the server for a few seconds. Still connected.",
    waiting:
      "Reconnecting. This device has a network, but the server does not answer. What you type is kept.",
    offline: "Offline. This device has no network. What you type is kept and sent later.",
  },
  sending: (count: number): string =>
    count === 1 ? "1 change is not sent yet." : `${count} changes are not sent yet.`,
  away: {
    title: "The server does not answer",
    text: "Check that this device is on the same network as the facilitator. This page keeps trying by itself.",
  },
  offlineAway: {
    title: "This device is offline",
    text: "Switch Wi-Fi on. This page goes on by itself as soon as there is a network.",
  },
  noSeat: {
    title: "This tab has no seat yet",
    text: "Take up a seat that this browser already held, or join with a code.",
    empty: "Join with the code that the facilitator shows you.",
  },
  continueAs: (name: string, place: string | null, session: string): string =>
    place ? `Continue as ${name}, ${place}` : `Continue as ${name} in ${session}`,
  forget: (name: string): string => `Forget the seat of ${name}`,
  refusedLater: "Something you did was not accepted:",
  dismiss: "Dismiss",
  pageFailed: {
    title: "This page ran into an error",
    text: "What you typed is kept in this browser. Reload to go on from where you were.",
  },
  notFound: { title: "There is no such page", text: "The address may be mistyped." },
  /** For a request over HTTP that the server did not explain. */
  unexplained: "The server could not do that. Try again in a moment.",
  unreachable: "The server does not answer. Check the network, then try again.",
} as const;
