import type { Result } from "@whitecell/shared/lib/result.ts";
import { useEffect, useState } from "react";
import type { Answer, ApiError } from "../sync/api.ts";

export type Asked<T> =
  | { readonly state: "waiting" }
  | { readonly state: "answered"; readonly value: T }
  | { readonly state: "failed"; readonly error: ApiError };

/** Asks once per `key`; null asks nothing. A late answer to an earlier question is dropped. */
export function useAnswer<T>(key: string | null, ask: (key: string) => Answer<T>): Asked<T> {
  const [asked, setAsked] = useState<{ readonly key: string; readonly result: Result<T, ApiError> } | null>(
    null,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is told apart by its key alone.
  useEffect(() => {
    if (key === null) return;
    let stale = false;
    void ask(key).then((result) => {
      if (!stale) setAsked({ key, result });
    });
    return () => {
      stale = true;
    };
  }, [key]);
  if (asked === null || asked.key !== key) return { state: "waiting" };
  return asked.result.ok
    ? { state: "answered", value: asked.result.value }
    : { state: "failed", error: asked.result.error };
}
