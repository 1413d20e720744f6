// The shape of a table of a record, and what its rows are made from.
import type { View } from "../views/view.ts";
import type { Placed } from "./placed.ts";
import type { OpenRecord } from "./recordFile.ts";

export type Cell = string | number | boolean | null;
export type Column = { readonly name: string; readonly meaning: string };
export type RecordTable = {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
};
export type Source = {
  readonly record: OpenRecord;
  readonly items: readonly Placed[];
  readonly end: View;
  readonly person: (id: string) => string;
};
