import { type DeltaRow, NO_DELTA } from "./adjudication/deltas.ts";
import { useKept } from "./useKept.ts";

/** Rows that survive closing the dialog, a reload and a dropped line. Null clears them. */
export const useKeptRows = (
  field: string,
): readonly [rows: readonly DeltaRow[], keep: (rows: readonly DeltaRow[] | null) => void] =>
  useKept<readonly DeltaRow[]>(field, [NO_DELTA]);
