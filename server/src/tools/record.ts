// npm run record -- verify FILE [--seal SEAL] | export FILE --as KIND [--to FOLDER]
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { sayFinding } from "@whitecell/shared/record/finding.ts";
import { LARGEST_BYTES, readRecord } from "@whitecell/shared/record/readRecord.ts";
import type { OpenRecord } from "@whitecell/shared/record/recordFile.ts";
import { PEOPLE_SHOWN, type PeopleShown } from "@whitecell/shared/record/report/document.ts";
import { sayRecordProblem } from "@whitecell/shared/record/sayRecordProblem.ts";
import { sealAtEnd, verifyRecord } from "@whitecell/shared/record/verify.ts";
import { sha256 } from "../auth/secrets.ts";
import { EXPORT_KINDS, exportRecord, isExportKind } from "../exports/exportRecord.ts";
import { readReplayPage } from "../exports/page.ts";
import { runAgain } from "./runAgain.ts";

const usage = `Usage:
  npm run record -- verify FILE [--seal SEAL]   run a record again: does it match what was written at the table?
  npm run record -- export FILE --as KIND [--to FOLDER] [--people names|aliases|roles]
                                                make something of a record of everything to take along:
                                                ${EXPORT_KINDS.join(", ")}

Ends with 0 when the record matches, 1 when it does not, 2 when it was asked wrongly, 3 when the file is no record.`;

const [MATCHES, DIFFERS, ASKED_WRONGLY, NO_RECORD] = [0, 1, 2, 3] as const;

// npm runs scripts from the root of the workspace; paths are meant from where somebody typed them.
const typedIn = process.env.INIT_CWD ?? process.cwd();

function opened(argument: string): OpenRecord | number {
  const path = resolve(typedIn, argument);
  const wrong = (sentence: string): number => {
    console.error(sentence);
    return NO_RECORD;
  };
  if (!existsSync(path) || !statSync(path).isFile()) return wrong(`There is no file ${argument}.`);
  const { size } = statSync(path);
  if (size > LARGEST_BYTES)
    return wrong(sayRecordProblem({ kind: "too-large", megabytes: Math.round(size / 1e6) }));
  const read = readRecord(readFileSync(path, "utf8"));
  return read.ok ? read.value : wrong(sayRecordProblem(read.error));
}

function verify(file: string, seal: string | null): number {
  const record = opened(file);
  if (typeof record === "number") return record;
  const anchor = seal === null ? null : seal.replaceAll(/\s/g, "").toLowerCase();
  const found = verifyRecord(record, { sha256, anchor });
  // The command line holds the rules of the whole game, which a browser does not: it folds the truth too.
  const finding = found.is === "matches" ? (runAgain(record) ?? found) : found;
  console.log(sayFinding(finding));
  if (finding.is !== "matches") return finding.is === "sealed" ? MATCHES : DIFFERS;
  const end = record.log && sealAtEnd(record.log);
  if (end) console.log(`Seal at the end of play: ${end}`);
  console.log(`Seal of this export:     ${record.chainHead}`);
  return MATCHES;
}

type Wanted = { readonly kind: string; readonly folder: string; readonly people: PeopleShown };

async function exportAs(file: string, { kind, folder, people }: Wanted): Promise<number> {
  const record = opened(file);
  if (typeof record === "number") return record;
  if (!isExportKind(kind)) {
    console.error(usage);
    return ASKED_WRONGLY;
  }
  const { log } = record;
  if (log === null) {
    console.error("Only a record of everything holds what an export is made of.");
    return NO_RECORD;
  }
  const { feeds: _, seals: __, held: ___, ...full } = record;
  const page = readReplayPage(fileURLToPath(new URL("../../../client/dist", import.meta.url)));
  const made = await exportRecord({ ...full, version: 2, scope: "everything", log }, kind, { page, people });
  if (!made) {
    console.error("The replay page has not been built here. Run npm run build.");
    return NO_RECORD;
  }
  const { name, body } = made;
  const path = resolve(typedIn, folder, name);
  writeFileSync(path, body);
  console.log(`Wrote ${path}.`);
  return MATCHES;
}

async function run(argv: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      seal: { type: "string" },
      as: { type: "string" },
      to: { type: "string" },
      people: { type: "string" },
    },
  });
  const [command, file] = positionals;
  if (command === "verify" && file !== undefined) return verify(file, values.seal ?? null);
  if (command === "export" && file !== undefined)
    return exportAs(file, {
      kind: values.as ?? "",
      folder: values.to ?? ".",
      people: PEOPLE_SHOWN.find((each) => each === values.people) ?? "roles",
    });
  console.error(usage);
  return ASKED_WRONGLY;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = ASKED_WRONGLY;
}
