// The host's secret: comes in the address's fragment, is taken out of it at once and kept in this tab only.
import { useEffect, useState } from "react";
import { tabKeep } from "../sync/keep.ts";

const KEY = "whitecell.hostKey";

/** As this tab has it; null when it has none. */
export const hostKey = (): string | null => tabKeep.read<string>(KEY);

/** The host key from `#key=…` or from before; it does not stay in the address bar. */
export function useHostKey(): string | null {
  const [fresh] = useState(() => inFragment("key"));
  useEffect(() => {
    if (fresh === null) return;
    tabKeep.write(KEY, fresh);
    clearFragment();
  }, [fresh]);
  return fresh ?? hostKey();
}

/** The secret of a seat link; it does not stay in the address bar. */
export function useFragment(name: string): string | null {
  const [value] = useState(() => inFragment(name));
  useEffect(() => {
    if (value !== null) clearFragment();
  }, [value]);
  return value;
}

const inFragment = (name: string): string | null => new URLSearchParams(location.hash.slice(1)).get(name);
const clearFragment = (): void =>
  history.replaceState(history.state, "", location.pathname + location.search);
