import type { Kysely } from "kysely";

/** Records that were brought in as files, each with what a list shows of it. */
export const plays = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    await db.schema
      .createTable("plays")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addColumn("seal", "text", (column) => column.notNull())
      .addColumn("listing", "text", (column) => column.notNull())
      .addColumn("file", "text", (column) => column.notNull())
      .execute();
  },
};
