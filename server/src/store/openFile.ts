// L10: what SQLite was asked to be, it must be; a file that answers otherwise is refused.
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import type { SqliteDatabase } from "kysely";

type Pragma = { readonly name: string; readonly set: string; readonly is: string | number };

// The order matters: a lock that is exclusive before the journal is opened keeps a second server out.
const PRAGMAS: readonly Pragma[] = [
  { name: "locking_mode", set: "EXCLUSIVE", is: "exclusive" },
  { name: "journal_mode", set: "WAL", is: "wal" },
  { name: "synchronous", set: "FULL", is: 2 },
  { name: "foreign_keys", set: "ON", is: 1 },
];

/** Opens the file of all sessions, durable and for this process alone. Throws with a sentence otherwise. */
export function openFile(file: string): Database.Database {
  let database: Database.Database | null = null;
  try {
    mkdirSync(dirname(file), { recursive: true });
    database = new Database(file, { timeout: 2_000 });
    for (const pragma of PRAGMAS) {
      database.pragma(`${pragma.name} = ${pragma.set}`);
      assertPragma(database, pragma);
    }
    // Takes the lock now and not at the first move.
    database.exec("BEGIN IMMEDIATE; COMMIT;");
    return database;
  } catch (error) {
    database?.close();
    throw said(error, file);
  }
}

/** The error with a sentence for whoever starts the server. */
function said(error: unknown, file: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const sentence = sentenceFor(code, file);
  return sentence === null ? error : new Error(sentence, { cause: error });
}

function sentenceFor(code: string, file: string): string | null {
  const folder = dirname(file);
  if (code === "") return null;
  if (code.startsWith("SQLITE_BUSY")) return `Another Whitecell is using the data in ${folder}.`;
  if (code === "SQLITE_FULL" || code === "ENOSPC")
    return `The disk has no room for the data in ${folder}. Make room and start again.`;
  if (code === "SQLITE_NOTADB" || code.startsWith("SQLITE_CORRUPT"))
    return `The file ${file} is damaged, or was not written by Whitecell. Nothing in it was changed; put it aside or bring back a copy of it.`;
  return `The data in ${folder} cannot be read and written (${code}). See to the folder, or choose another with DATA_DIR.`;
}

function assertPragma(database: Database.Database, { name, is }: Pragma): void {
  const found: unknown = database.pragma(name, { simple: true });
  if (found === is) return;
  throw new Error(`The data file would not be safe: ${name} is ${String(found)}, must be ${is}.`);
}

/** The server says the same few things all day: each statement is compiled once. */
export function withStatementsKept(database: Database.Database): SqliteDatabase {
  const kept = new Map<string, ReturnType<SqliteDatabase["prepare"]>>();
  return {
    close: () => {
      database.close();
    },
    prepare: (sql) => {
      const known = kept.get(sql);
      if (known) return known;
      const statement = database.prepare(sql) as unknown as ReturnType<SqliteDatabase["prepare"]>;
      // Tables change only while they are migrated, at start.
      if (/^(select|insert|update)/.test(sql)) kept.set(sql, statement);
      return statement;
    },
  };
}
