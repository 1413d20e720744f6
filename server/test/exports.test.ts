import { must } from "@whitecell/shared/lib/assert.ts";
import { civilDay } from "@whitecell/shared/lib/civilDay.ts";
import { placedOf } from "@whitecell/shared/record/placed.ts";
import { openRecord } from "@whitecell/shared/record/readRecord.ts";
import type { FullRecord } from "@whitecell/shared/record/recordFile.ts";
import {
  bookmarksSection,
  questionsSection,
  redLinesSection,
} from "@whitecell/shared/record/report/besideSections.ts";
import { table } from "@whitecell/shared/record/report/document.ts";
import { figureLines } from "@whitecell/shared/record/report/figureText.ts";
import { markdownOf } from "@whitecell/shared/record/report/markdown.ts";
import { reportOf } from "@whitecell/shared/record/report/report.ts";
import { reportSource } from "@whitecell/shared/record/report/source.ts";
import { tablesOf } from "@whitecell/shared/record/tables.ts";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { beforeAll, describe, expect, it } from "vitest";
import { exportRecord } from "../src/exports/exportRecord.ts";
import { csvOf } from "../src/exports/tables.ts";
import { playedFile } from "./playedFile.ts";

let record: FullRecord;
beforeAll(async () => {
  record = await playedFile({ turns: 3 });
}, 60_000);

const MEANS = { page: null, people: "roles" } as const;
type Row = Readonly<Record<string, string>>;

describe("REP14: the tables of a record", () => {
  it("are read by another program: every row, every column, every letter", async () => {
    const { name, body } = must(await exportRecord(record, "tables", MEANS), "no tables");
    expect(name).toBe("Tuesday-s-table.tables.zip");
    const files = unzipSync(body as Uint8Array);
    const opened = openRecord(record);
    const made = tablesOf(must(opened.ok ? opened.value : null, "it does not open"));
    expect(Object.keys(files)).toEqual(made.map((table) => `${table.name}.csv`));
    for (const { name: table, columns, rows } of made) {
      const read: readonly Row[] = parse(strFromU8(must(files[`${table}.csv`], table)), {
        columns: true,
        bom: true,
      });
      expect(read).toHaveLength(rows.length);
      if (rows.length > 0) expect(Object.keys(read[0] ?? {})).toEqual(columns.map((column) => column.name));
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
    const read = (table: string): readonly Row[] =>
      parse(strFromU8(must(files[`${table}.csv`], table)), { columns: true, bom: true });
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

  it("say at their start that they are UTF-8, so that Київ stays Київ in a spreadsheet", () => {
    const table = { name: "t", columns: [{ name: "text", meaning: "words" }], rows: [["Київ"]] };
    expect([...new TextEncoder().encode(csvOf(table)).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(parse(csvOf(table), { columns: true, bom: true })).toEqual([{ text: "Київ" }]);
  });

  it("hold no cell that a spreadsheet would run", () => {
    const naughty = ["=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "＝1", '=HYPERLINK("x")'];
    const table = {
      name: "t",
      columns: [{ name: "text", meaning: "words" }],
      rows: naughty.map((text) => [text]),
    };
    const cells: readonly Row[] = parse(csvOf(table), { columns: true, bom: true });
    expect(cells.map(({ text }) => text)).toEqual(naughty.map((text) => `'${text}`));
    // A number is a number, also below zero.
    expect(csvOf({ ...table, rows: [[-4], [null], [true]] })).toBe("\uFEFFtext\n-4\n\nyes\n");
  });
});

describe("REP15: the replay as one page", () => {
  it("holds the record in a way that no text in it can end, and is not made without a page", async () => {
    const naughty = { ...record, title: "</script><script>alert(1)</script><!--" };
    const page = '<html><script type="application/json">%RECORD%</script></html>';
    const made = must(await exportRecord(naughty, "page", { ...MEANS, page }), "no page").body as string;
    expect(made.match(/<\/?script|<!--/g)).toEqual(["<script", "</script"]);
    const inside = made.slice(page.indexOf("%RECORD%"), made.lastIndexOf("</script>"));
    expect(JSON.parse(inside)).toEqual(naughty);
    expect(await exportRecord(record, "page", MEANS)).toBeNull();
    const room = must(await exportRecord(record, "room-page", { ...MEANS, page }), "no page").body as string;
    expect(room).not.toContain("Quillon");
  });
});

describe("REP19: the report", () => {
  const opened = () => {
    const read = openRecord(record);
    return must(read.ok ? read.value : null, "it does not open");
  };

  it("is opened by another reader of Word files: every section, every table, every word", async () => {
    const { name, body } = must(await exportRecord(record, "report", MEANS), "no report");
    expect(name).toBe("Tuesday-s-table.report.docx");
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(body as Uint8Array) });
    const squeezed = value.replaceAll(/\s+/g, " ");
    for (const { title, blocks } of reportOf(opened(), "roles").sections) {
      expect(squeezed).toContain(title);
      for (const block of blocks) {
        if (block.kind === "text") expect(squeezed).toContain(block.text);
        if (block.kind === "table")
          for (const cell of block.rows.flat())
            expect(squeezed).toContain(cell.replaceAll(/\s+/g, " ").trim());
      }
    }
  });

  it("draws its charts in Word, with the numbers that the record holds and in words for who cannot see them", async () => {
    const { body } = must(await exportRecord(record, "report", MEANS), "no report");
    const files = unzipSync(body as Uint8Array);
    const figures = reportOf(opened(), "roles").sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "chart" && block.figure ? [block.figure] : [])),
    );
    expect(figures.map(({ kind }) => kind).sort()).toEqual(["ladder", "shares", "tracks"]);
    const charts = Object.keys(files)
      .filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name))
      .map((name) => strFromU8(must(files[name], name)));
    const lines = figures.flatMap((figure) => (figure.kind === "shares" ? [] : figure.lines));
    expect(charts).toHaveLength(1 + lines.length);
    const { path, scenario } = must(placedOf(opened()).end.control, "no white cell");
    for (const { id, label, initial } of scenario.indicators)
      expect(lines.find((each) => each.label === label)?.values).toEqual([
        initial,
        ...path.map(({ indicators }) => indicators[id]),
      ]);
    expect(lines.find(({ label }) => label === "rung")?.values.slice(1)).toEqual(
      path.map(({ rung }) => rung),
    );
    for (const { label, values } of lines) {
      const drawn = charts.filter((xml) => xml.includes(`>${label}<`)).join();
      for (const value of values) expect(drawn).toContain(`<c:v>${Math.round(value)}</c:v>`);
    }
    const said = strFromU8(must(files["word/document.xml"], "no document"));
    const described = [...said.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g)].map(([, words]) => words);
    expect(described).toHaveLength(charts.length);
  });

  it("draws its charts in letters in Markdown: full bars, one rung for each turn", async () => {
    const text = must(await exportRecord(record, "report-text", MEANS), "no report").body as string;
    const { control, scene } = placedOf(opened()).end;
    const { path } = must(control, "no white cell");
    const [ending] = must(scene, "no scene").outcomes;
    const bars = [...text.matchAll(/^ {4}Turn \d+ +([█▓░]+)$/gm)].map(([, bar]) => must(bar, "no bar"));
    expect(bars).toHaveLength(path.length);
    for (const [at, bar] of bars.entries()) {
      expect(bar).toHaveLength(40);
      const share = must(path[at], "no turn").triangle[must(ending, "no ending").id] ?? 0;
      expect(Math.abs(bar.split("█").length - 1 - 40 * share)).toBeLessThan(1);
    }
    const rungs = [...text.matchAll(/^ {4} ?(\d+) .*? {2,}([█·].*)$/gm)];
    for (const [at, { rung }] of path.entries()) {
      const stood = rungs.filter(([, , fields]) => fields?.split(/ +/)[at + 1] === "█");
      expect(stood.map(([, n]) => Number(n))).toEqual([rung]);
    }
  });

  it("draws every bar full, and each part of it as long as its share, however shares round", () => {
    const shares = fc
      .array(fc.integer({ min: 0, max: 1_000 }), { minLength: 3, maxLength: 3 })
      .filter((parts) => parts.some((part) => part > 0))
      .map((parts) => parts.map((part) => part / parts.reduce((sum, each) => sum + each)));
    fc.assert(
      fc.property(shares, (parts) => {
        const rows = [{ label: "Turn 1", shares: parts }];
        const drawn = figureLines({ kind: "shares", caption: "", parts: ["a", "b", "c"], rows }).at(-1) ?? "";
        const bar = drawn.replace("Turn 1  ", "");
        expect(bar).toMatch(/^█*▓*░*$/);
        expect(bar).toHaveLength(40);
        for (const [at, glyph] of [..."█▓░"].entries())
          expect(Math.abs(bar.split(glyph).length - 1 - 40 * (parts[at] ?? 0))).toBeLessThanOrEqual(1.001);
      }),
    );
  });

  it("says the day on which it was played, as the calendar has it", () => {
    const written = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
    const upTo2200 = fc.integer({ min: 0, max: 7_258_118_400_000 });
    fc.assert(
      fc.property(upTo2200, (at) => {
        expect(civilDay(at)).toBe(written.format(at));
      }),
    );
    for (const leap of ["2000-02-29", "2024-02-29", "2100-03-01", "2026-01-01", "2025-12-31"])
      expect(civilDay(Date.parse(leap))).toBe(written.format(Date.parse(leap)));
    expect(reportOf(opened(), "roles").subtitle).toMatch(/played on \d+ \w+ \d{4} \(UTC\)$/);
  });

  it("leaves out a column in which no row says anything, and gives a team's reason once", () => {
    const empty = table(
      "Rulings",
      ["turn", "why"],
      [
        ["1", ""],
        ["2", " "],
      ],
    );
    expect(empty).toMatchObject({ head: ["turn"], rows: [["1"], ["2"]] });
    const decisions = reportOf(opened(), "roles").sections.find(({ id }) => id === "decisions");
    const tables = must(decisions, "no decisions").blocks.flatMap((block) =>
      block.kind === "table" && block.head.includes("reason given") ? [block.rows] : [],
    );
    expect(tables.length).toBeGreaterThan(0);
    for (const rows of tables) {
      const given = rows.map(([team, , reason]) => `${team} ${reason}`);
      expect(new Set(given).size).toBe(given.length);
    }
  });

  it("names nobody unless it is asked to, says what one play can show, and how it was checked", async () => {
    const made = async (people: "names" | "aliases" | "roles"): Promise<string> =>
      must(await exportRecord(record, "report-text", { page: null, people }), "no report").body as string;
    const [named, numbered, offices] = [await made("names"), await made("aliases"), await made("roles")];
    expect(named).toContain("Quillon of kyiv");
    expect(numbered).toContain("Kyiv 1");
    for (const text of [numbered, offices]) expect(text).not.toContain("Quillon of");
    expect(offices).toContain("One play of one scenario shows");
    expect(offices).toContain("The record matches");
    for (const { event } of record.log)
      if (event.type === "MoveRuled") expect(offices).toContain(event.order.title);
  });

  it("of the room's record tells nothing that the room did not know", async () => {
    const room = must(await exportRecord(record, "room", MEANS), "no record").body as string;
    const read = openRecord(JSON.parse(room));
    const text = markdownOf(reportOf(must(read.ok ? read.value : null, "it does not open"), "names"));
    expect(text).not.toContain("Quillon");
    expect(text).not.toContain("## Rulings");
    expect(text).not.toMatch(/true indicators/i);
    for (const { event } of record.log)
      if (event.type === "MoveRuled" && event.order.covert && !event.exposed)
        expect(room.includes(event.order.key)).toBe(false);
  });

  it("holds the red lines that were crossed, what was asked, and what was marked", () => {
    const source = reportSource(opened(), "roles");
    const said = JSON.stringify(redLinesSection(source).blocks);
    for (const { event } of record.log)
      if (event.type === "RedLineCrossed") expect(said).toContain(JSON.stringify(event.text).slice(1, -1));
    const moment = { at: 1, turnIndex: 1, phase: "talks" } as const;
    const rfi = { id: "kyiv:1", team: "kyiv", by: "p", text: "How far?", owner: null } as const;
    const control = {
      ...must(source.end.control, "no white cell"),
      bookmarks: [{ by: "p", moment, text: "Here it turned", tags: ["turn"] }],
      rfis: [{ ...rfi, state: "released", answer: "900 km", to: [], at: 1, turnIndex: 1 }] as const,
    };
    const made = { ...source, end: { ...source.end, control } };
    expect(bookmarksSection(made).blocks).toEqual([
      { kind: "list", items: ["Turn 2: Here it turned (turn)"] },
    ]);
    expect(questionsSection(made).blocks).toMatchObject([
      { rows: [["2", "Kyiv", "How far?", "900 km", "the team that asked"]] },
    ]);
  });

  it("keeps what people wrote as text, whatever Markdown would make of it", () => {
    const odd = "# <b>*loud*</b> | [x](y)";
    const sections = [{ id: "a", title: odd, blocks: [{ kind: "list", items: [odd] } as const] }];
    expect(markdownOf({ title: odd, subtitle: "", sections })).not.toMatch(/(^|[^\\])[*<[|]/m);
  });
});
