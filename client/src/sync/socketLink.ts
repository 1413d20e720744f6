// The line over Socket.IO. Reconnecting is ours (connection.ts), so the library's own is off.
import type { Refusal } from "@whitecell/shared/protocol/frames.ts";
import type { ClientToServer, ServerToClient } from "@whitecell/shared/protocol/socketEvents.ts";
import { io, type Socket } from "socket.io-client";
import type { OpenLink } from "./link.ts";

const REFUSALS: ReadonlySet<string> = new Set<Refusal>([
  "unknown-seat",
  "removed",
  "replaced",
  "stale-page",
  "closed",
  "too-fast",
]);

export const openSocketLink: OpenLink = (hello, handlers) => {
  const socket: Socket<ServerToClient, ClientToServer> = io({
    auth: hello,
    reconnection: false,
    forceNew: true,
    // A proxy that blocks WebSocket must not keep anyone out.
    transports: ["websocket", "polling"],
    tryAllTransports: true,
    timeout: 8000,
  });

  const close = () => {
    socket.off();
    socket.disconnect();
  };

  socket.on("welcome", handlers.welcome);
  socket.on("frame", handlers.frame);
  socket.on("heartbeat", handlers.heartbeat);
  socket.on("names", handlers.names);
  socket.on("presence", handlers.presence);
  socket.on("typing", ({ person }) => handlers.typing(person));
  socket.on("refused", (refusal) => {
    close();
    handlers.refused(refusal);
  });
  socket.on("disconnect", () => {
    close();
    handlers.lost();
  });
  socket.on("connect_error", (error) => {
    close();
    const refusal = refusalIn(error);
    if (refusal) handlers.refused(refusal);
    else handlers.lost();
  });

  return {
    command: (issued, answer) => socket.emit("command", issued, answer),
    resync: (since) => socket.emit("resync", since),
    // Worth nothing a moment later: never sent again.
    typing: () => socket.volatile.emit("typing"),
    close,
  };
};

/** A handshake turned down by the server names its refusal as the error's message. */
const refusalIn = (error: Error): Refusal | null =>
  REFUSALS.has(error.message) ? (error.message as Refusal) : null;
