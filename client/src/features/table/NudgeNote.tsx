import { useEffect, useState } from "react";
import { table } from "../../messages/en/table.ts";
import { serverNow, useLive } from "../../state/session.ts";
import { Banner } from "../../ui/Banner.tsx";

const SHOWN_MS = 30_000;

/** NUDGE1: for half a minute, on the screen of the one who was called. */
export function NudgeNote() {
  const at = useLive(({ view, you }) => (you ? (view?.team?.nudges[you.person] ?? null) : null));
  const [over, setOver] = useState<number | null>(null);
  const left = at === null || at === over ? 0 : at + SHOWN_MS - serverNow();
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setOver(at), left);
    return () => clearTimeout(timer);
  }, [at, left]);
  return left > 0 ? (
    <Banner tone="warn" full>
      {table.nudged}
    </Banner>
  ) : null;
}
