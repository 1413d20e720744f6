// Everything that reaches one browser: each frame of its sockets and the body of each answer.
import type { Page } from "@playwright/test";

export type Heard = {
  readonly name: string;
  readonly payload: unknown;
};
export type FeedItem = {
  readonly seq: number;
  readonly event: { readonly type: string; readonly [field: string]: unknown };
};
export type Wire = {
  /** Messages of the server in their order: `welcome`, `frame`, `heartbeat`, … */
  readonly heard: () => readonly Heard[];
  /** Entries of the feed that came as they happened. */
  readonly items: () => readonly FeedItem[];
  /** Frames of this kind so far. */
  readonly count: (name: string) => number;
  /** Every text that came in, as it came. */
  readonly texts: () => Promise<readonly string[]>;
};

// Engine.IO 4 and Socket.IO 2: "4" a message, "2" an event, "3" an answer to a command.
const EVENT = /^42(\[.*\])$/s;
const ANSWER = /^43\d+(\[.*\])$/s;

export function recordWire(page: Page): Wire {
  const frames: string[] = [];
  const heard: Heard[] = [];
  const bodies: Promise<string>[] = [];
  const hear = (text: string) => {
    frames.push(text);
    const event = EVENT.exec(text)?.[1];
    const answer = ANSWER.exec(text)?.[1];
    if (event) {
      const [name, payload] = JSON.parse(event) as [string, unknown];
      heard.push({ name, payload });
    } else if (answer) heard.push({ name: "answer", payload: JSON.parse(answer) });
  };
  page.on("websocket", (socket) => {
    socket.on("framereceived", ({ payload }) => hear(payload.toString()));
  });
  page.on("response", (response) => {
    if (/\.(png|svg|ico|woff2)$/.test(new URL(response.url()).pathname)) return;
    bodies.push(response.text().catch(() => ""));
  });
  return {
    heard: () => heard,
    items: () =>
      heard
        .filter(({ name }) => name === "frame")
        .flatMap(({ payload }) => (payload as { readonly items: readonly FeedItem[] }).items),
    count: (wanted) => heard.filter(({ name }) => name === wanted).length,
    texts: async () => [...frames, ...(await Promise.all(bodies))],
  };
}

/** Every string in a value, keys included. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.entries(value).flat();
  return parts.flatMap(stringsIn);
}
