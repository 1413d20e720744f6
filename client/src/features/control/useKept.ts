import { useTyped } from "../../state/useTyped.ts";

/** What was typed, also when it was cleared, until it is sent: null goes back to what was there. */
export function useKept<T>(field: string, before: T): readonly [now: T, keep: (next: T | null) => void] {
  const [text, type] = useTyped(field);
  const now = text === "" ? before : (JSON.parse(text) as T);
  return [now, (next) => type(next === null ? "" : JSON.stringify(next))];
}
