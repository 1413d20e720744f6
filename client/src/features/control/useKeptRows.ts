import { useTyped } from "../../state/useTyped.ts";
import { type DeltaRow, NO_DELTA } from "./deltas.ts";

/** Rows that survive closing the dialog, a reload and a dropped line. Null clears them. */
export function useKeptRows(
  field: string,
): readonly [rows: readonly DeltaRow[], keep: (rows: readonly DeltaRow[] | null) => void] {
  const [text, type] = useTyped(field);
  const rows = text === "" ? [NO_DELTA] : (JSON.parse(text) as readonly DeltaRow[]);
  return [rows, (next) => type(next === null ? "" : JSON.stringify(next))];
}
