// The tables of a record as CSV files in one zip, safe to open in a spreadsheet.

import type { OpenRecord } from "@whitecell/shared/record/recordFile.ts";
import type { Cell, RecordTable } from "@whitecell/shared/record/table.ts";
import { tablesOf } from "@whitecell/shared/record/tables.ts";
import { stringify } from "csv-stringify/sync";
import { strToU8, zipSync } from "fflate";

const told = (cell: Cell): string | number =>
  typeof cell === "boolean" ? (cell ? "yes" : "no") : (cell ?? "");

/** REP14: a text that begins like a formula stays a text, and a spreadsheet sees from the mark at the start that it is UTF-8. */
export const csvOf = ({ columns, rows }: RecordTable): string =>
  stringify([columns.map(({ name }) => name), ...rows.map((row) => row.map(told))], {
    bom: true,
    escape_formulas: true,
  });

/** A zip of one CSV file for each table. */
export function zippedTables(record: OpenRecord): Uint8Array {
  const files = tablesOf(record).map((table) => [`${table.name}.csv`, strToU8(csvOf(table))]);
  // The same record gives the same bytes.
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date("1980-01-02T00:00:00Z") });
}
