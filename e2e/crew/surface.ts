// The server's public surface for a program of one's own: HTTP with a token, and a socket with a seat.
import { setTimeout as wait } from "node:timers/promises";
import { io } from "socket.io-client";
import { PROTOCOL } from "../support/protocol.ts";

export type Json = Readonly<Record<string, unknown>>;
export type Heard = { readonly type: string } & Json;
export type Ack = { readonly ok: boolean; readonly code?: string; readonly sentence?: string };
export type Seat = {
  readonly person: string;
  /** Sends a command and waits for the answer, which comes before the news of it. */
  readonly asks: (command: { readonly type: string } & Json) => Promise<Ack>;
  /** Everything its feed told it so far, oldest first. */
  readonly heard: () => readonly Heard[];
  /** Waits until its feed has told it something that it is looking for. */
  readonly hears: <T>(finds: (heard: readonly Heard[]) => T | undefined) => Promise<T>;
  readonly leaves: () => void;
};

const PATIENCE_MS = 20_000;

/** Asks the server over HTTP; a refusal is thrown with its sentence. */
export async function ask<T>(server: string, path: string, body: Json, token?: string): Promise<T> {
  const answer = await fetch(`${server}/api${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  const said: unknown = await answer.json();
  if (!answer.ok) throw new Error(`${path} was refused: ${JSON.stringify(said)}`);
  return said as T;
}

type Frame = { readonly items: readonly { readonly event: Heard }[] };
type Welcome = { readonly you: { readonly person: string } };
let count = 0;

/** Takes the seat of a token, and takes it again by itself when the server was away. */
export function sit(server: string, token: string): Promise<Seat> {
  const socket = io(server, {
    auth: { token, protocol: PROTOCOL, since: null },
    forceNew: true,
    transports: ["websocket"],
  });
  const heard: Heard[] = [];
  socket.on("frame", ({ items }: Frame) => {
    heard.push(...items.map(({ event }) => event));
  });
  const asks: Seat["asks"] = async (command) => {
    count += 1;
    const id = `screens-${process.pid}-${count}`;
    return (await socket.timeout(PATIENCE_MS).emitWithAck("command", { id, command })) as Ack;
  };
  const hears: Seat["hears"] = async (finds) => {
    const giveUpAt = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = finds(heard);
      if (found !== undefined) return found;
      if (Date.now() > giveUpAt) throw new Error("A feed did not tell what it should.");
      await wait(10);
    }
  };
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error("A seat was not answered.")), PATIENCE_MS);
    socket.on("refused", (why: string) => reject(new Error(`A seat was refused: ${why}`)));
    socket.on("welcome", ({ you }: Welcome) => {
      clearTimeout(patience);
      resolve({ person: you.person, asks, heard: () => heard, hears, leaves: () => socket.disconnect() });
    });
  });
}
