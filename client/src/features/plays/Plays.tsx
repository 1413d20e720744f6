import { useState } from "react";
import { home } from "../../messages/en/home.ts";
import { plays as words } from "../../messages/en/plays.ts";
import { ui } from "../../messages/en/ui.ts";
import { server } from "../../state/server.ts";
import { useAnswer } from "../../state/useAnswer.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorState } from "../../ui/ErrorState.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { sayError } from "../connection/sayError.ts";
import { BringIn } from "./BringIn.tsx";
import { Library } from "./Library.tsx";
import { Unfinished } from "./Unfinished.tsx";

/** What this server holds for whoever has the host key: sessions that go on, and the library of finished plays. */
export function Plays({ hostKey }: { readonly hostKey: string }) {
  const [brought, setBrought] = useState(0);
  const sessions = useAnswer(hostKey, server.sessions);
  if (sessions.state === "waiting") return <Loading rows={3}>{words.loading}</Loading>;
  if (sessions.state === "failed")
    return (
      <ErrorState title={words.failed} action={<Button onClick={sessions.again}>{ui.tryAgain}</Button>}>
        {sayError(sessions.error)}
      </ErrorState>
    );
  const unfinished = sessions.value.filter(({ state }) => state !== "ended");
  return (
    <div className="flex flex-col gap-10">
      {unfinished.length > 0 && (
        <section aria-label={home.plays.title}>
          <h2 className="mb-3 border-t-2 border-ink pt-3 text-20">{home.plays.title}</h2>
          <Unfinished sessions={unfinished} />
        </section>
      )}
      <section aria-label={words.title}>
        <h2 className="mb-3 border-t-2 border-ink pt-3 text-20">{words.title}</h2>
        <Library key={brought} hostKey={hostKey} />
        <BringIn hostKey={hostKey} onBrought={() => setBrought(brought + 1)} />
      </section>
    </div>
  );
}
