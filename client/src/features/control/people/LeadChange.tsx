import { useState } from "react";
import { lead as words } from "../../../messages/en/lead.ts";
import { shared } from "../../../messages/en/shared.ts";
import { useLive } from "../../../state/session.ts";
import { Banner } from "../../../ui/Banner.tsx";
import { Button } from "../../../ui/Button.tsx";
import type { Desk } from "../deskModel.ts";

/** CREW2: whoever led until then is told who leads now. */
export function LeadChange({ desk }: { readonly desk: Desk }) {
  const me = useLive((live) => live.you?.person);
  const names = useLive((live) => live.names);
  const [seen, setSeen] = useState(0);
  const last = desk.control.run.findLast(({ act }) => act.kind === "lead");
  if (last?.act.kind !== "lead" || last.act.from !== me || last.at <= seen) return null;
  const { to, by } = last.act;
  return (
    <Banner
      tone="info"
      full
      action={
        <Button size="small" onClick={() => setSeen(last.at)}>
          {words.understood}
        </Button>
      }
    >
      {words.lost(names[to] ?? to, by === "host key", shared.time(last.at))}
    </Banner>
  );
}
