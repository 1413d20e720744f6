// The address that other devices open. A page opened as localhost does not know its own name on the network.
import { useState } from "react";
import { browserKeep } from "../sync/keep.ts";

const KEY = "whitecell.address";
const LOCAL = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/;

export const isLocal = (host: string): boolean => LOCAL.test(host);

/** An origin out of what somebody typed; null when it is none. */
export function asOrigin(typed: string): string | null {
  const text = /^https?:\/\//.test(typed.trim()) ? typed.trim() : `http://${typed.trim()}`;
  if (!URL.canParse(text)) return null;
  const { origin, hostname, port, protocol } = new URL(text);
  if (hostname === "") return null;
  return port === "" && location.port !== "" && protocol === "http:" ? `${origin}:${location.port}` : origin;
}

export type JoinAddress = {
  readonly origin: string;
  /** Nobody but this computer can open it. */
  readonly localOnly: boolean;
  readonly typed: string;
  readonly type: (typed: string) => void;
};

export function useJoinAddress(): JoinAddress {
  const [typed, setTyped] = useState(() => browserKeep.read<string>(KEY) ?? "");
  const own = isLocal(location.host) && typed !== "" ? asOrigin(typed) : null;
  const origin = own ?? location.origin;
  return {
    origin,
    localOnly: isLocal(new URL(origin).host),
    typed,
    type: (next) => {
      setTyped(next);
      browserKeep.write(KEY, next);
    },
  };
}
