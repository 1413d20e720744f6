import { useRef } from "react";

/** The key that was added last; after a reload, the last of the list. The list need not grow at its end. */
export function useNewest(keys: readonly string[]): string | null {
  const seen = useRef<{ readonly keys: readonly string[]; readonly newest: string | null }>({
    keys: [],
    newest: null,
  });
  const added = keys.filter((key) => !seen.current.keys.includes(key));
  const kept =
    seen.current.newest !== null && keys.includes(seen.current.newest) ? seen.current.newest : null;
  const newest = added.at(-1) ?? kept ?? keys.at(-1) ?? null;
  seen.current = { keys, newest };
  return newest;
}
