import type { Kysely } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { alive } from "./migrations/alive.ts";
import { log } from "./migrations/log.ts";
import { people } from "./migrations/people.ts";
import { plays } from "./migrations/plays.ts";

// Released migrations are never edited; a change is a new one at the end.
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "001-log": log,
  "002-people": people,
  "003-alive": alive,
  "004-plays": plays,
};

/** Brings the tables up to date. Throws with a sentence when the file is newer than this program, or damaged. */
export async function migrate(db: Kysely<unknown>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const why = error instanceof Error ? error.message : String(error);
  throw new Error(`The data file cannot be used by this version of Whitecell: ${why}`);
}
