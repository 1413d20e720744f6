import type { Kysely } from "kysely";

/** Seats, links to seats, and names: beside the log, so that a person can be forgotten without breaking it. */
export const people = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    await db.schema
      .createTable("seats")
      .addColumn("hash", "text", (column) => column.primaryKey())
      .addColumn("session", "text", (column) => column.notNull().references("sessions.id"))
      .addColumn("person", "text", (column) => column.notNull())
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("revoked", "integer", (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema.createIndex("seats_by_person").on("seats").columns(["session", "person"]).execute();
    await db.schema
      .createTable("links")
      .addColumn("hash", "text", (column) => column.primaryKey())
      .addColumn("session", "text", (column) => column.notNull().references("sessions.id"))
      .addColumn("purpose", "text", (column) => column.notNull())
      .addColumn("used", "integer", (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema
      .createTable("names")
      .addColumn("session", "text", (column) => column.notNull().references("sessions.id"))
      .addColumn("person", "text", (column) => column.notNull())
      .addColumn("name", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("names_key", ["session", "person"])
      .execute();
  },
};
