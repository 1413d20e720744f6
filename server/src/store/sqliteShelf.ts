// The library in the SQLite file: records that were brought in, and what is taken away for good.
import type { PlayListing } from "@whitecell/shared/protocol/http.ts";
import type { Kysely } from "kysely";
import type { Shelf } from "../ports.ts";
import type { Tables } from "./tables.ts";

export const sqliteShelf = (db: Kysely<Tables>): Shelf => ({
  keep: async ({ at, seal, listing }, file) => {
    const row = { id: listing.id, at, seal, listing: JSON.stringify(listing), file };
    await db.insertInto("plays").values(row).execute();
  },
  kept: async () => {
    const rows = await db.selectFrom("plays").select(["at", "seal", "listing"]).orderBy("at").execute();
    return rows.map(({ at, seal, listing }) => ({
      at: Number(at),
      seal,
      listing: JSON.parse(listing) as PlayListing,
    }));
  },
  keptFile: async (id) => {
    const row = await db.selectFrom("plays").select("file").where("id", "=", id).executeTakeFirst();
    return row?.file ?? null;
  },
  erase: (id) =>
    db.transaction().execute(async (work) => {
      // The session itself last: everything else refers to it.
      for (const table of ["events", "receipts", "seats", "links", "names"] as const)
        await work.deleteFrom(table).where("session", "=", id).execute();
      await work.deleteFrom("sessions").where("id", "=", id).execute();
      await work.deleteFrom("plays").where("id", "=", id).execute();
    }),
});
