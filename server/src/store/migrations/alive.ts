import type { Kysely } from "kysely";

/** When the server was last known to run, so that an outage can be given back. */
export const alive = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    await db.schema
      .createTable("alive")
      .addColumn("id", "integer", (column) => column.primaryKey())
      .addColumn("at", "bigint", (column) => column.notNull())
      .execute();
  },
};
