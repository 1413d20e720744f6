import type { Result } from "@whitecell/shared/lib/result.ts";
import { useEffect, useState } from "react";
import type { Answer, ApiError } from "../sync/api.ts";

export type Asked<T> =
  | { readonly state: "waiting" }
  | { readonly state: "answered"; readonly value: T }
  | { readonly state: "failed"; readonly error: ApiError; readonly again: () => void };

/** Asks once per `key`, and again when told to; null asks nothing. A late answer to an earlier question is dropped. */
export function useAnswer<T>(key: string | null, ask: (key: string) => Answer<T>): Asked<T> {
  const [asked, setAsked] = useState<{ readonly key: string; readonly result: Result<T, ApiError> } | null>(
    null,
  );
  const [times, setTimes] = useState(1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is told apart by its key and its count.
  useEffect(() => {
    if (key === null) return;
    let stale = false;
    void ask(key).then((result) => {
      if (!stale) setAsked({ key, result });
    });
    return () => {
      stale = true;
    };
  }, [key, times]);
  if (asked === null || asked.key !== key) return { state: "waiting" };
  if (asked.result.ok) return { state: "answered", value: asked.result.value };
  const again = (): void => {
    setAsked(null);
    setTimes((so) => so + 1);
  };
  return { state: "failed", error: asked.result.error, again };
}
