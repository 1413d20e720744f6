import { canonicalJson } from "@whitecell/shared/lib/canonicalJson.ts";
import type { Ack } from "@whitecell/shared/protocol/frames.ts";
import { cleanName } from "@whitecell/shared/protocol/text.ts";
import { Kysely, SqliteDialect } from "kysely";
import type { Append, Appended, Beside, Store } from "../ports.ts";
import { chainOn, chainStart, textsOf } from "./chain.ts";
import { migrate } from "./migrate.ts";
import { openFile, withStatementsKept } from "./openFile.ts";
import { fromSummary, toLoaded, toPurpose, toSeat, toSession } from "./rows.ts";
import { sqliteShelf } from "./sqliteShelf.ts";
import type { Tables } from "./tables.ts";

/** All sessions in one SQLite file. Rejects with a sentence when the file cannot be trusted or is in use. */
export async function openSqliteStore(file: string): Promise<Store> {
  const database = openFile(file);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: withStatementsKept(database) }) });
  try {
    await migrate(db as Kysely<unknown>);
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    ...sqliteShelf(db),
    append: (append) => db.transaction().execute((work) => writeAppend(work, append)),
    load: async (session) => {
      const row = await db.selectFrom("sessions").selectAll().where("id", "=", session).executeTakeFirst();
      if (!row) return null;
      const rows = await db
        .selectFrom("events")
        .selectAll()
        .where("session", "=", session)
        .orderBy("rev")
        .execute();
      return toLoaded(toSession(row), rows);
    },
    sessions: async () =>
      (await db.selectFrom("sessions").selectAll().orderBy("created_at").execute()).map(toSession),
    sessionByCode: async (code) => {
      const row = await db.selectFrom("sessions").selectAll().where("code", "=", code).executeTakeFirst();
      return row ? toSession(row) : null;
    },
    receipt: async (session, person, command) => {
      const row = await db
        .selectFrom("receipts")
        .select("answer")
        .where("session", "=", session)
        .where("person", "=", person)
        .where("command", "=", command)
        .executeTakeFirst();
      return row ? (JSON.parse(row.answer) as Ack) : null;
    },
    seat: async (hash) => {
      const row = await db.selectFrom("seats").selectAll().where("hash", "=", hash).executeTakeFirst();
      return row ? toSeat(row) : null;
    },
    link: async (hash) => {
      const row = await db.selectFrom("links").selectAll().where("hash", "=", hash).executeTakeFirst();
      return row ? { session: row.session, purpose: toPurpose(row.purpose), used: row.used === 1 } : null;
    },
    names: async (session) => {
      const rows = await db.selectFrom("names").selectAll().where("session", "=", session).execute();
      return Object.fromEntries(rows.map(({ person, name }) => [person, name]));
    },
    writeBeside: (session, beside) =>
      db.transaction().execute(async (work) => {
        if (await usesSpentLink(work, beside)) return false;
        await writeAllBeside(work, session, beside);
        return true;
      }),
    lastAlive: async () => {
      const row = await db.selectFrom("alive").select("at").executeTakeFirst();
      return row ? Number(row.at) : null;
    },
    setAlive: async (at) => {
      await db
        .insertInto("alive")
        .values({ id: 1, at })
        .onConflict((conflict) => conflict.column("id").doUpdateSet({ at }))
        .execute();
    },
    close: () => db.destroy(),
  };
}

// Everything that can refuse is looked at before the first row is written: a refusal writes nothing.
async function writeAppend(work: Kysely<Tables>, append: Append): Promise<Appended> {
  const { session, expected, create, summary } = append;
  const row = await work
    .selectFrom("sessions")
    .select(["revision", "head"])
    .where("id", "=", session)
    .executeTakeFirst();
  if ((row?.revision ?? 0) !== expected || (create === null) !== (row !== undefined))
    return { ok: false, why: "revision" };
  if (await usesSpentLink(work, append.beside)) return { ok: false, why: "link-used" };
  const chained = chainOn(
    row?.head ?? chainStart(session),
    append.events.map((event, index) => textsOf(event, expected + index + 1)),
  );
  const revision = expected + chained.length;
  const head = chained.at(-1)?.hash ?? row?.head ?? chainStart(session);
  if (create !== null) {
    const taken = await work
      .selectFrom("sessions")
      .select("id")
      .where("code", "=", create.code)
      .executeTakeFirst();
    if (taken) return { ok: false, why: "code-taken" };
    if (!summary) throw new Error("a new session needs its summary");
    const first = {
      id: session,
      code: create.code,
      created_at: create.at,
      ...fromSummary(summary),
      revision,
      head,
    };
    await work.insertInto("sessions").values(first).execute();
  } else if (chained.length > 0) {
    const next = { revision, head, ...(summary ? fromSummary(summary) : {}) };
    await work.updateTable("sessions").set(next).where("id", "=", session).execute();
  }
  // One row a statement: SQLite bounds the parameters of one, and a command may bring many events.
  for (const texts of chained)
    await work
      .insertInto("events")
      .values({ session, ...texts })
      .execute();
  for (const { person, command, ack } of append.receipts)
    await work
      .insertInto("receipts")
      .values({ session, person, command, answer: canonicalJson(ack) })
      .execute();
  await writeAllBeside(work, session, append.beside);
  return { ok: true, revision };
}

async function usesSpentLink(work: Kysely<Tables>, beside: readonly Beside[]): Promise<boolean> {
  for (const item of beside) {
    if (item.write !== "use-link") continue;
    const link = await work
      .selectFrom("links")
      .select("used")
      .where("hash", "=", item.hash)
      .executeTakeFirst();
    if (link?.used !== 0) return true;
  }
  return false;
}

async function writeAllBeside(
  work: Kysely<Tables>,
  session: string,
  beside: readonly Beside[],
): Promise<void> {
  for (const item of beside) await writeOneBeside(work, session, item);
}

async function writeOneBeside(work: Kysely<Tables>, session: string, item: Beside): Promise<void> {
  switch (item.write) {
    case "seat": {
      const { hash, person, kind } = item;
      await work.insertInto("seats").values({ hash, session, person, kind }).execute();
      return;
    }
    case "revoke-seats": {
      const ofPerson = work.updateTable("seats").set({ revoked: 1 }).where("session", "=", session);
      await ofPerson.where("person", "=", item.person).execute();
      return;
    }
    case "link": {
      const purpose = canonicalJson(item.purpose);
      await work.insertInto("links").values({ hash: item.hash, session, purpose }).execute();
      return;
    }
    case "use-link":
      await work.updateTable("links").set({ used: 1 }).where("hash", "=", item.hash).execute();
      return;
    case "name": {
      const name = cleanName(item.name);
      await work
        .insertInto("names")
        .values({ session, person: item.person, name })
        .onConflict((conflict) => conflict.columns(["session", "person"]).doUpdateSet({ name }))
        .execute();
      return;
    }
    case "erase-name":
      await work
        .deleteFrom("names")
        .where("session", "=", session)
        .where("person", "=", item.person)
        .execute();
      return;
  }
}
