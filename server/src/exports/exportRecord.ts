// What can be made of a record to take along: files that open without a server.
import { anonymousRecord } from "@whitecell/shared/record/anonymousRecord.ts";
import { publicRecord, type RecordHead } from "@whitecell/shared/record/makeRecord.ts";
import { openRecord } from "@whitecell/shared/record/readRecord.ts";
import type { FullRecord, OpenRecord } from "@whitecell/shared/record/recordFile.ts";
import { sha256 } from "../auth/secrets.ts";
import { zippedTables } from "./tables.ts";

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

/** Kind of export → the file, without the name of the session. */
const makers = {
  record: (record) => ({ name: ".whitecell.json", type: JSON_TYPE, body: JSON.stringify(record) }),
  room: (record) => ({
    name: ".room.whitecell.json",
    type: JSON_TYPE,
    body: JSON.stringify(publicRecord(headOf(record), opened(record).feeds.public ?? [], sha256)),
  }),
  study: (record) => ({
    name: ".study.whitecell.json",
    type: JSON_TYPE,
    body: JSON.stringify(anonymousRecord(headOf(record), record.log, sha256)),
  }),
  tables: (record) => ({ name: ".tables.zip", type: "application/zip", body: zippedTables(opened(record)) }),
} as const satisfies Readonly<Record<string, (record: FullRecord) => ExportFile | Promise<ExportFile>>>;

export type ExportKind = keyof typeof makers;
export const EXPORT_KINDS = Object.keys(makers) as readonly ExportKind[];
export const isExportKind = (kind: string): kind is ExportKind => Object.hasOwn(makers, kind);

/** A name that every file system takes. */
const fileName = (title: string): string =>
  title
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 80) || "record";

export async function exportRecord(record: FullRecord, kind: ExportKind): Promise<ExportFile> {
  const file = await makers[kind](record);
  const stem = kind === "study" ? "study" : fileName(record.title);
  return { ...file, name: `${stem}${file.name.replace(/^\.study/, "")}` };
}
