import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { makeMemoryStore } from "../src/store/memory.ts";
import { door, KEY } from "./door.ts";

describe("over HTTP", () => {
  it("NET17: every answer carries the security headers, and none that would break a plain-http network", async () => {
    const { ask } = await door();
    for (const path of ["/livez", "/readyz", "/api/door/x", "/nowhere"]) {
      const { headers } = await ask(path);
      expect(headers.get("content-security-policy")).toContain("default-src 'self'; script-src 'self'");
      expect(headers.get("content-security-policy")).toContain("font-src 'self'");
      expect(headers.get("content-security-policy")).not.toContain("upgrade-insecure-requests");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("strict-transport-security")).toBeNull();
      expect(headers.get("cross-origin-opener-policy")).toBeNull();
    }
  });

  it("L10: /readyz says in a sentence why the server is not ready; /livez only that it lives", async () => {
    const { ask } = await door({ whyNotReady: () => "The disk is full." });
    expect(await ask("/readyz")).toMatchObject({ status: 503, text: "The disk is full." });
    expect(await ask("/livez")).toMatchObject({ status: 200 });
    expect((await (await door()).ask("/readyz")).status).toBe(200);
  });

  it("L10: where the disk fails the answer says so, and quotes nothing", async () => {
    const failing = (code?: string) => ({
      ...makeMemoryStore(),
      kept: () => Promise.reject(Object.assign(new Error("a secret"), code && { code })),
    });
    const full = await door({ store: failing("SQLITE_FULL") });
    const answer = await full.ask("/api/plays", { bearer: KEY });
    expect(answer).toMatchObject({
      status: 503,
      text: expect.stringContaining("could not write to its disk"),
    });
    const other = await door({ store: failing() });
    expect((await other.ask("/api/plays", { bearer: KEY })).status).toBe(500);
    expect(answer.text).not.toContain("secret");
  });

  it("NET18: bodies that are garbage, too long or have unknown keys are refused in a sentence", async () => {
    const { ask, code } = await door();
    const bodies = [
      "",
      "{",
      "null",
      "[]",
      { code },
      { code, name: "A", asked: null, admin: true },
      { code: { $ne: 1 }, name: "A", asked: null },
      "x".repeat(20_000),
    ];
    for (const body of bodies) {
      const answer = await ask("/api/join", { body });
      expect(answer.status).toBe(400);
      expect(answer.json().error.sentence).toMatch(/\.$/);
    }
    expect((await ask("/api/nothing")).status).toBe(404);
  });

  it("NET19: pages of other sites may not ask", async () => {
    const { ask } = await door({ origins: ["https://games.example.org"] });
    const asked = async (origin: string) => (await ask("/livez", { headers: { origin } })).status;
    expect(await asked("https://evil.example")).toBe(403);
    expect(await asked("http://whitecell.test")).toBe(200);
    expect(await asked("https://games.example.org")).toBe(200);
  });

  it("NET20: hashed assets are kept for ever and served compressed, pages are fresh, every other path is the page", async () => {
    const folder = mkdtempSync(join(tmpdir(), "whitecell-pages-"));
    mkdirSync(join(folder, "assets"));
    writeFileSync(join(folder, "index.html"), "<!doctype html><title>page</title>");
    writeFileSync(join(folder, "assets", "app-1a2b.js"), "let x");
    writeFileSync(join(folder, "assets", "app-1a2b.js.gz"), gzipSync("let x"));
    const { ask } = await door({ pages: folder });
    const asset = await ask("/assets/app-1a2b.js", { headers: { "accept-encoding": "gzip" } });
    expect(asset.headers.get("cache-control")).toContain("immutable");
    expect(asset.headers.get("content-encoding")).toBe("gzip");
    expect(asset.headers.get("content-type")).toContain("javascript");
    for (const path of ["/", "/join", "/replay/abc"]) {
      const page = await ask(path);
      expect(page).toMatchObject({ status: 200, text: expect.stringContaining("<title>page") });
      expect(page.headers.get("cache-control")).toBe("no-cache");
    }
    expect((await ask("/assets/gone.js")).status).toBe(404);
    expect((await ask("/api/gone")).status).toBe(404);
    expect((await ask("/../../package.json")).text).not.toContain("workspaces");
    expect((await ask("/%2e%2e/%2e%2e/package.json")).text).not.toContain("workspaces");
  });
});
