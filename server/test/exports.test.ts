import { must } from "@whitecell/shared/lib/assert.ts";
import { openRecord } from "@whitecell/shared/record/readRecord.ts";
import type { FullRecord } from "@whitecell/shared/record/recordFile.ts";
import { tablesOf } from "@whitecell/shared/record/tables.ts";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { exportRecord } from "../src/exports/exportRecord.ts";
import { csvOf } from "../src/exports/tables.ts";
import { playedFile } from "./playedFile.ts";

let record: FullRecord;
beforeAll(async () => {
  record = await playedFile({ turns: 3 });
}, 60_000);

type Row = Readonly<Record<string, string>>;

describe("REP14: the tables of a record", () => {
  it("are read by another program: every row, every column, every letter", () => {
    const { name, body } = must(exportRecord(record, "tables", { page: null }), "no tables");
    expect(name).toBe("Tuesday-s-table.tables.zip");
    const files = unzipSync(body as Uint8Array);
    const opened = openRecord(record);
    const made = tablesOf(must(opened.ok ? opened.value : null, "it does not open"));
    expect(Object.keys(files)).toEqual(made.map((table) => `${table.name}.csv`));
    for (const { name: table, columns, rows } of made) {
      const read: readonly Row[] = parse(strFromU8(must(files[`${table}.csv`], table)), { columns: true });
      expect(read).toHaveLength(rows.length);
      if (rows.length > 0) expect(Object.keys(read[0] ?? {})).toEqual(columns.map((column) => column.name));
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
    const read = (table: string): readonly Row[] =>
      parse(strFromU8(must(files[`${table}.csv`], table)), { columns: true });
    const rolls = record.log.flatMap(({ event }) => (event.type === "MoveRolled" ? [event.key] : []));
    expect(
      read("moves")
        .filter(({ roll }) => roll !== "")
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...rolls].sort());
    expect(read("events")).toHaveLength(record.log.length);
    expect(new Set(read("indicators").map(({ turn }) => turn))).toEqual(new Set(["0", "1", "2", "3"]));
    const text = "=What do we want? Ask Quillon.";
    expect(read("messages")[0]).toMatchObject({ person: "Quillon of washington", text: `'${text}` });
    for (const { name: table, columns } of made.slice(0, -1))
      for (const { name: column } of columns)
        expect(read("columns")).toContainEqual({ table, column, meaning: expect.stringMatching(/\w/) });
  });

  it("hold no cell that a spreadsheet would run", () => {
    const naughty = ["=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "＝1", '=HYPERLINK("x")'];
    const table = {
      name: "t",
      columns: [{ name: "text", meaning: "words" }],
      rows: naughty.map((text) => [text]),
    };
    const cells: readonly Row[] = parse(csvOf(table), { columns: true });
    expect(cells.map(({ text }) => text)).toEqual(naughty.map((text) => `'${text}`));
    // A number is a number, also below zero.
    expect(csvOf({ ...table, rows: [[-4], [null], [true]] })).toBe("text\n-4\n\nyes\n");
  });
});

describe("REP15: the replay as one page", () => {
  it("holds the record in a way that no text in it can end, and is not made without a page", () => {
    const naughty = { ...record, title: "</script><script>alert(1)</script><!--" };
    const page = '<html><script type="application/json">%RECORD%</script></html>';
    const made = must(exportRecord(naughty, "page", { page }), "no page").body as string;
    expect(made.match(/<\/?script|<!--/g)).toEqual(["<script", "</script"]);
    const inside = made.slice(page.indexOf("%RECORD%"), made.lastIndexOf("</script>"));
    expect(JSON.parse(inside)).toEqual(naughty);
    expect(exportRecord(record, "page", { page: null })).toBeNull();
    const room = must(exportRecord(record, "room-page", { page }), "no page").body as string;
    expect(room).not.toContain("Quillon");
  });
});
