import { useEffect } from "react";
import { loadTheRest } from "../../state/lazily.ts";
import { FileReplay } from "./FileReplay.tsx";
import { ServedReplay } from "./ServedReplay.tsx";

/** A replay from the server's archive by its address, or from a record file on this device. */
export function Replay({ sessionId }: { readonly sessionId: string | null }) {
  // A record is often opened where the server will soon be gone.
  useEffect(() => loadTheRest(0), []);
  return sessionId === null ? <FileReplay /> : <ServedReplay key={sessionId} sessionId={sessionId} />;
}
