import type { OpenRecord } from "@whitecell/shared/record/recordFile.ts";
import { MonitorPlay } from "lucide-react";
import { useState } from "react";
import { led as words } from "../../messages/en/led.ts";
import { leadToken, mayFork } from "../../state/archive.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { ForkButton } from "./ForkButton.tsx";
import { LeadBar } from "./LeadBar.tsx";
import { LedBar } from "./LedBar.tsx";
import { Theatre } from "./Theatre.tsx";

type Props = { readonly sessionId: string; readonly record: OpenRecord };

/** A replay of the server's archive: whoever ran the session may lead the room through it and play on from it. */
export function ServedTheatre({ sessionId, record }: Props) {
  const [leading, setLeading] = useState(() => new URLSearchParams(location.search).has("lead"));
  const whole = record.scope === "everything";
  const token = whole && record.sessionId === sessionId ? leadToken(sessionId) : null;
  return (
    <Theatre
      record={record}
      home="server"
      tools={(_store, state) => (
        <>
          {token !== null && !leading && (
            <Button onClick={() => setLeading(true)} className="max-lg:px-2.5">
              <Icon of={MonitorPlay} /> <span className="max-lg:sr-only">{words.lead}</span>
            </Button>
          )}
          {whole && mayFork(sessionId) && <ForkButton id={sessionId} state={state} />}
        </>
      )}
      bar={(store, state) =>
        leading && token !== null ? (
          <LeadBar
            sessionId={sessionId}
            token={token}
            store={store}
            state={state}
            onStop={() => setLeading(false)}
          />
        ) : record.sessionId === sessionId ? (
          <LedBar sessionId={sessionId} store={store} state={state} />
        ) : null
      }
    />
  );
}
