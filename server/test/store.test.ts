import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canonicalJson } from "@whitecell/shared/lib/canonicalJson.ts";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import type { ChainedTexts } from "../src/store/chain.ts";
import { makeMemoryDisk, makeMemoryStore } from "../src/store/memory.ts";
import { openFile } from "../src/store/openFile.ts";
import { openSqliteStore } from "../src/store/sqlite.ts";
import { storeContract, type Tampering } from "./storeContract.ts";

const tempFile = (): string => join(mkdtempSync(join(tmpdir(), "whitecell-store-")), "whitecell.db");

function tamperRows(rows: readonly ChainedTexts[], tampering: Tampering): readonly ChainedTexts[] {
  switch (tampering.do) {
    case "edit":
      return rows.map((row) =>
        row.rev === tampering.rev ? { ...row, body: row.body.replace(/"text":"\w/, '"text":"X') } : row,
      );
    case "delete":
      return rows.filter(({ rev }) => rev !== tampering.rev);
    case "insert": {
      const kept = rows.map((row) => (row.rev > tampering.after ? { ...row, rev: row.rev + 1 } : row));
      const copied = rows[tampering.after - 1];
      return copied ? [...kept, { ...copied, rev: tampering.after + 1 }].sort((a, b) => a.rev - b.rev) : kept;
    }
    case "swap": {
      const other = (rev: number) =>
        rev === tampering.rev ? tampering.with : rev === tampering.with ? tampering.rev : rev;
      return rows.map((row) => ({ ...row, rev: other(row.rev) })).sort((a, b) => a.rev - b.rev);
    }
  }
}

storeContract("memory", () => {
  const disk = makeMemoryDisk();
  return {
    open: async () => makeMemoryStore(disk),
    tamper: (session, tampering) => {
      disk.events.set(session, tamperRows(disk.events.get(session) ?? [], tampering));
    },
    raw: () =>
      JSON.stringify([
        [...disk.sessions],
        [...disk.events],
        [...disk.names].map(([s, names]) => [s, [...names]]),
      ]),
  };
});

storeContract("sqlite", () => {
  const file = tempFile();
  return {
    open: () => openSqliteStore(file),
    tamper: (session, tampering) => {
      const db = new Database(file);
      const rows = db
        .prepare(
          "select rev, at, actor, audience, body, command, hash from events where session = ? order by rev",
        )
        .all(session);
      const changed = tamperRows(rows as ChainedTexts[], tampering);
      db.prepare("delete from events where session = ?").run(session);
      const insert = db.prepare(
        "insert into events values (@session, @rev, @at, @actor, @audience, @body, @command, @hash)",
      );
      for (const row of changed) insert.run({ session, ...row });
      db.close();
    },
    raw: () => {
      const db = new Database(file);
      db.exec("VACUUM");
      db.close();
      return readFileSync(file, "latin1");
    },
  };
});

describe("sqlite file", () => {
  it("L10: the file is durable on every open, also of one that is there already", () => {
    const file = tempFile();
    for (let round = 0; round < 3; round += 1) {
      const db = openFile(file);
      const found = ["journal_mode", "synchronous", "foreign_keys", "locking_mode"].map((name) =>
        db.pragma(name, { simple: true }),
      );
      expect(found).toEqual(["wal", 2, 1, "exclusive"]);
      db.close();
    }
  });

  it("L10: a second server on the same data is refused in a sentence", async () => {
    const file = tempFile();
    const store = await openSqliteStore(file);
    await expect(openSqliteStore(file)).rejects.toThrow("Another Whitecell is using the data");
    await store.close();
  });

  it("L10: a file that is no database is refused in a sentence, and left as it is", async () => {
    const file = tempFile();
    writeFileSync(
      file,
      "these are not the sessions you are looking for, and long enough to be read as a header ".repeat(20),
    );
    await expect(openSqliteStore(file)).rejects.toThrow(/is damaged, or was not written by Whitecell\./);
    expect(readFileSync(file, "utf8")).toContain("not the sessions");
  });

  it("L10: a folder that cannot be used is told in a sentence that says how to choose another", async () => {
    const file = tempFile();
    writeFileSync(file, "no folder");
    await expect(openSqliteStore(join(file, "whitecell.db"))).rejects.toThrow(
      /cannot be read and written .*choose another with DATA_DIR\.$/,
    );
  });

  it("STORE8: equal values have equal canonical texts, whatever the order of their keys", () => {
    expect(canonicalJson({ b: 1, a: [undefined, { d: null, c: "x" }] })).toBe(
      '{"a":[null,{"c":"x","d":null}],"b":1}',
    );
    expect(canonicalJson({ a: 1, b: undefined })).toBe(canonicalJson({ a: 1 }));
  });
});
