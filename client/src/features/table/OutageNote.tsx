import type { View } from "@whitecell/shared/views/view.ts";
import { useEffect, useState } from "react";
import { table } from "../../messages/en/table.ts";
import { serverNow } from "../../state/session.ts";
import { Banner } from "../../ui/Banner.tsx";

const SHOWN_MS = 30_000;

/** For half a minute after the server was away: nobody need fear for their time. */
export function OutageNote({ outages }: Pick<View, "outages">) {
  const at = outages.at(-1)?.at ?? null;
  const [over, setOver] = useState<number | null>(null);
  const left = at === null || at === over ? 0 : at + SHOWN_MS - serverNow();
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setOver(at), left);
    return () => clearTimeout(timer);
  }, [at, left]);
  return left > 0 ? (
    <Banner tone="info" full>
      {table.outage}
    </Banner>
  ) : null;
}
