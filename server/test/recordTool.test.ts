import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { playedFile } from "./playedFile.ts";

const tool = fileURLToPath(new URL("../src/tools/record.ts", import.meta.url));

describe("npm run record", () => {
  const folder = mkdtempSync(join(tmpdir(), "whitecell-record-"));
  const run = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], { encoding: "utf8" });
    return { status, said: `${stdout}${stderr}`.trim() };
  };
  const kept = (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
    return path;
  };

  it("REP9: verifies a real play, and ends with another number for each kind of trouble", async () => {
    const record = await playedFile();
    const good = kept("good.json", record);
    expect(run("verify", good)).toMatchObject({
      status: 0,
      said: expect.stringMatching(/^The record matches: \d+ entries run again/),
    });
    const sealed = run("verify", good).said.match(/end of play: (\w+)/)?.[1] ?? "";
    expect(run("verify", good, "--seal", sealed)).toMatchObject({
      status: 0,
      said: expect.stringContaining("carries the seal you gave"),
    });

    const [first, ...rest] = record.log;
    const edited = {
      ...record,
      log: [first, ...rest.map((entry) => (entry.rev === 9 ? { ...entry, at: entry.at + 1 } : entry))],
    };
    expect(run("verify", kept("edited.json", edited))).toEqual({
      status: 1,
      said: "The record does not match. Entry 9: it is not the entry that was sealed: it, or something before it, was changed.",
    });
    expect(run("verify", good, "--seal", "0".repeat(64)).status).toBe(1);
    expect(run("verify")).toMatchObject({ status: 2, said: expect.stringMatching(/^Usage:/) });
    expect(run("verify", good, "--odd").status).toBe(2);
    expect(run("verify", kept("text.json", "no record"))).toEqual({
      status: 3,
      said: "This file is no record: it could not be read as one.",
    });
    expect(run("verify", join(folder, "nothing")).status).toBe(3);
    rmSync(folder, { recursive: true });
  }, 60_000);
});
