import { FileReplay } from "./FileReplay.tsx";
import { ServedReplay } from "./ServedReplay.tsx";

/** A replay from the server's archive by its address, or from a record file on this device. */
export function Replay({ sessionId }: { readonly sessionId: string | null }) {
  return sessionId === null ? <FileReplay /> : <ServedReplay key={sessionId} sessionId={sessionId} />;
}
