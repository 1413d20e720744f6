// What the server says of itself before people come, asked again as long as somebody looks.
import type { PreflightAnswer } from "@whitecell/shared/protocol/http.ts";
import { useEffect, useState } from "react";
import { ask, bearer } from "../sync/api.ts";
import { live } from "./session.ts";

const AGAIN_MS = 3_000;

export type Looked = PreflightAnswer & {
  /** This device's clock minus the server's, in ms. */
  readonly clockOff: number;
};

/** Null until the first answer, and where this seat may not ask. An answer that fails leaves the last one. */
export function usePreflight(sessionId: string | null): Looked | null {
  const [looked, setLooked] = useState<Looked | null>(null);
  useEffect(() => {
    if (sessionId === null) return;
    let gone = false;
    const look = async (): Promise<void> => {
      const { token } = live.store.getState();
      if (token === null || document.visibilityState === "hidden") return;
      const before = Date.now();
      const path = `/sessions/${encodeURIComponent(sessionId)}/preflight`;
      const answer = await ask<PreflightAnswer>(path, { headers: bearer(token) });
      if (gone || !answer.ok) return;
      const middle = (before + Date.now()) / 2;
      setLooked({ ...answer.value, clockOff: middle - answer.value.serverNow });
    };
    void look();
    const timer = setInterval(() => void look(), AGAIN_MS);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [sessionId]);
  return looked;
}
