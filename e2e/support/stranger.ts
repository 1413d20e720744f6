// Somebody with a program of their own instead of a page.
import { io } from "socket.io-client";
import { PROTOCOL } from "./protocol.ts";

type Ack = { readonly ok: boolean; readonly code?: string };
export type Reception = {
  /** Everything the server said before it hung up or fell silent, by name. */
  readonly heard: readonly string[];
  readonly refusal: string | null;
  readonly ack: Ack | null;
};
type Visit = {
  readonly token: string;
  readonly protocol?: number;
  readonly origin?: string;
  /** Sent when welcomed. */
  readonly command?: Readonly<Record<string, unknown>>;
};

const PATIENCE_MS = 10_000;

/** Knocks once and reports what came of it. */
export function knock(server: string, visit: Visit): Promise<Reception> {
  const { token, protocol = PROTOCOL, origin, command } = visit;
  const socket = io(server, {
    auth: { token, protocol, since: null },
    reconnection: false,
    forceNew: true,
    transports: ["websocket"],
    ...(origin ? { extraHeaders: { origin } } : {}),
  });
  return new Promise((resolve) => {
    const heard: string[] = [];
    let refusal: string | null = null;
    const leave = (ack: Ack | null) => {
      clearTimeout(patience);
      resolve({ heard, refusal, ack });
      socket.disconnect();
    };
    const patience = setTimeout(() => leave(null), PATIENCE_MS);
    socket.onAny((name: string) => heard.push(name));
    socket.on("refused", (why: string) => {
      refusal = why;
    });
    socket.on("welcome", () => {
      if (command) socket.emit("command", { id: "knock-knock-1", command }, leave);
      else leave(null);
    });
    socket.on("connect_error", (error) => {
      refusal = error.message;
      leave(null);
    });
    socket.on("disconnect", () => leave(null));
  });
}
