// I11: a browser that does not read must not make the server keep what it does not read.
import type { Log } from "../ports.ts";
import type { Connection, Wire } from "./connections.ts";

const MOST_PACKETS = 256;
const MOST_CHARACTERS = 4_000_000;

type Waiting = { readonly writeBuffer: readonly { readonly data?: unknown }[] };

type Transport = { readonly transport: { readonly socket?: { readonly terminate?: () => void } } };

/** What the server still holds for this connection; the transport's own figures do not tell. */
function isBehind(wire: Wire): boolean {
  const { writeBuffer } = wire.conn as unknown as Waiting;
  if (writeBuffer.length > MOST_PACKETS) return true;
  let characters = 0;
  for (const { data } of writeBuffer) characters += typeof data === "string" ? data.length : 0;
  return characters > MOST_CHARACTERS;
}

/** Those who keep up. The others are cut off without ceremony; their page reconnects and resyncs. */
export function keepingUp(connections: readonly Connection[], log: Log): readonly Connection[] {
  return connections.filter(({ wire }) => {
    if (!isBehind(wire)) return true;
    log("slow-client-dropped", { connection: wire.id });
    const { transport } = wire.conn as unknown as Transport;
    wire.conn.close(true);
    // A polite goodbye would wait half a minute for somebody who does not read.
    transport.socket?.terminate?.();
    return false;
  });
}
