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
  mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file, { timeout: 2_000 });
  try {
    for (const pragma of PRAGMAS) {
      database.pragma(`${pragma.name} = ${pragma.set}`);
      assertPragma(database, pragma);
    }
    // Takes the lock now and not at the first move.
    database.exec("BEGIN IMMEDIATE; COMMIT;");
    return database;
  } catch (error) {
    database.close();
    throw isBusy(error)
      ? new Error(`Another Whitecell is using the data in ${dirname(file)}.`, { cause: error })
      : error;
  }
}

function assertPragma(database: Database.Database, { name, is }: Pragma): void {
  const found: unknown = database.pragma(name, { simple: true });
  if (found === is) return;
  throw new Error(`The data file would not be safe: ${name} is ${String(found)}, must be ${is}.`);
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");

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
