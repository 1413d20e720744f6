import { useEffect, useState } from "react";
import { serverNow } from "./session.ts";

/** Whether this moment is less than so long ago; null never is. */
export function useRecent(at: number | null, ms: number): boolean {
  const [over, setOver] = useState<number | null>(null);
  const left = at === null || at === over ? 0 : at + ms - serverNow();
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setOver(at), left);
    return () => clearTimeout(timer);
  }, [at, left]);
  return left > 0;
}
