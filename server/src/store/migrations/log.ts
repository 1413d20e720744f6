import type { Kysely } from "kysely";

/** Sessions, their events, and the answers given to commands. */
export const log = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    await db.schema
      .createTable("sessions")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("code", "text", (column) => column.notNull().unique())
      .addColumn("created_at", "bigint", (column) => column.notNull())
      .addColumn("title", "text", (column) => column.notNull())
      .addColumn("scenario", "text", (column) => column.notNull())
      .addColumn("state", "text", (column) => column.notNull())
      .addColumn("outcome", "text")
      .addColumn("clock_running", "integer", (column) => column.notNull())
      .addColumn("revision", "integer", (column) => column.notNull())
      .addColumn("head", "text", (column) => column.notNull())
      .execute();
    await db.schema
      .createTable("events")
      .addColumn("session", "text", (column) => column.notNull().references("sessions.id"))
      .addColumn("rev", "integer", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addColumn("actor", "text", (column) => column.notNull())
      .addColumn("audience", "text", (column) => column.notNull())
      .addColumn("body", "text", (column) => column.notNull())
      .addColumn("command", "text")
      .addColumn("hash", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("events_key", ["session", "rev"])
      .execute();
    await db.schema
      .createTable("receipts")
      .addColumn("session", "text", (column) => column.notNull().references("sessions.id"))
      .addColumn("person", "text", (column) => column.notNull())
      .addColumn("command", "text", (column) => column.notNull())
      .addColumn("answer", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("receipts_key", ["session", "person", "command"])
      .execute();
  },
};
