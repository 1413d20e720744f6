// What can be made of a record to take along: files that open without a server.
import { anonymousRecord } from "@whitecell/shared/record/anonymousRecord.ts";
import { publicRecord, type RecordHead } from "@whitecell/shared/record/makeRecord.ts";
import { openRecord } from "@whitecell/shared/record/readRecord.ts";
import type { FullRecord, OpenRecord, RecordFile, SidesRecord } from "@whitecell/shared/record/recordFile.ts";
import type { PeopleShown } from "@whitecell/shared/record/report/document.ts";
import { markdownOf } from "@whitecell/shared/record/report/markdown.ts";
import { reportOf } from "@whitecell/shared/record/report/report.ts";
import { sha256 } from "../auth/secrets.ts";
import { pageOf } from "./page.ts";
import { zippedTables } from "./tables.ts";
import { wordOf } from "./word.ts";

export type ExportFile = { readonly name: string; readonly type: string; readonly body: string | Uint8Array };

const JSON_TYPE = "application/json";

const headOf = ({ sessionId, title, scenario, exportedAt, chainHead, names }: FullRecord): RecordHead => ({
  sessionId,
  title,
  scenario,
  exportedAt,
  chainHead,
  names,
});

function opened(record: FullRecord): OpenRecord {
  const read = openRecord(record);
  if (!read.ok) throw new Error(`the record does not open: ${read.error.kind}`);
  return read.value;
}

const roomOf = (record: FullRecord): SidesRecord =>
  publicRecord(headOf(record), opened(record).feeds.public ?? [], sha256);

/** `page` is the built replay page, null where there is none; `people` is how they appear in a report. */
type Means = { readonly page: string | null; readonly people: PeopleShown };
type Made = ExportFile | null;
type Maker = (record: FullRecord, means: Means) => Made | Promise<Made>;

const onePage = (record: RecordFile, { page }: Means, name: string): ExportFile | null =>
  page === null ? null : { name, type: "text/html; charset=utf-8", body: pageOf(page, record) };

/** Kind of export → the file, without the name of the session; null where it cannot be made here. */
const makers = {
  record: (record) => ({ name: ".whitecell.json", type: JSON_TYPE, body: JSON.stringify(record) }),
  room: (record) => ({ name: ".room.whitecell.json", type: JSON_TYPE, body: JSON.stringify(roomOf(record)) }),
  study: (record) => ({
    name: ".study.whitecell.json",
    type: JSON_TYPE,
    body: JSON.stringify(anonymousRecord(headOf(record), record.log, sha256)),
  }),
  page: (record, means) => onePage(record, means, ".replay.html"),
  "room-page": (record, means) => onePage(roomOf(record), means, ".room.replay.html"),
  tables: (record) => ({ name: ".tables.zip", type: "application/zip", body: zippedTables(opened(record)) }),
  report: async (record, { people }) => ({
    name: ".report.docx",
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    body: await wordOf(reportOf(opened(record), people)),
  }),
  "report-text": (record, { people }) => ({
    name: ".report.md",
    type: "text/markdown; charset=utf-8",
    body: markdownOf(reportOf(opened(record), people)),
  }),
} as const satisfies Readonly<Record<string, Maker>>;

export type ExportKind = keyof typeof makers;
export const EXPORT_KINDS = Object.keys(makers) as readonly ExportKind[];
export const isExportKind = (kind: string): kind is ExportKind => Object.hasOwn(makers, kind);

/** A name that every file system takes. */
const fileName = (title: string): string =>
  title
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 80) || "record";

export async function exportRecord(record: FullRecord, kind: ExportKind, means: Means): Promise<Made> {
  const make: Maker = makers[kind];
  const file = await make(record, means);
  if (!file) return null;
  const stem = kind === "study" ? "study" : fileName(record.title);
  return { ...file, name: `${stem}${file.name.replace(/^\.study/, "")}` };
}
