// How much has come since a part of the talk was last open in this browser.
import { useEffect } from "react";
import { useTyped } from "../../state/useTyped.ts";

export function useNew(field: string, count: number, open: boolean): number {
  const [seen, setSeen] = useTyped(field);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only opening and what is new count.
  useEffect(() => {
    if (open) setSeen(String(count));
  }, [open, count]);
  return open ? 0 : Math.max(0, count - (Number(seen) || 0));
}
