import { Suspense, useEffect } from "react";
import { lazily, loadTheRest } from "../../state/lazily.ts";
import { Loading } from "../../ui/Loading.tsx";
import { FileReplay } from "./FileReplay.tsx";
import { ServedReplay } from "./ServedReplay.tsx";

// By way of the replay: a phone's first load need not know that there are reports.
const Report = lazily(() => import("../report/Report.tsx").then((part) => part.Report));

type Props = { readonly sessionId: string | null; readonly report?: true };

/** A replay, or the report on it, from the server's archive by its address or from a record file on this device. */
export function Replay({ sessionId, report }: Props) {
  // A record is often opened where the server will soon be gone.
  useEffect(() => loadTheRest(0), []);
  if (report)
    return (
      <Suspense fallback={<Loading />}>
        <Report sessionId={sessionId} />
      </Suspense>
    );
  return sessionId === null ? <FileReplay /> : <ServedReplay key={sessionId} sessionId={sessionId} />;
}
