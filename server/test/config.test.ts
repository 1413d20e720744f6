import { describe, expect, it } from "vitest";
import { CODE_ALPHABET, CODE_LENGTH, makeCode, readCode, sameSecret } from "../src/auth/secrets.ts";
import { readConfig } from "../src/config.ts";
import { nodeProblem } from "../src/nodeVersion.ts";
import { countingRandom } from "./bench.ts";

describe("configuration", () => {
  it("NET21: without any setting the server runs on 3000 with its data in ./data", () => {
    expect(readConfig({})).toEqual({
      ok: true,
      value: { port: 3000, dataDir: "./data", hostKey: null, origins: [] },
    });
  });

  it("NET21: a bad value is refused in a sentence that repeats it", () => {
    expect(readConfig({ PORT: "abc" })).toEqual({
      ok: false,
      error: "PORT must be a number between 1 and 65535; it is “abc”.",
    });
    for (const wrong of [
      { PORT: "0" },
      { PORT: "70000" },
      { PORT: "3.5" },
      { DATA_DIR: " " },
      { WHITECELL_HOST_KEY: "short" },
      { WHITECELL_ORIGINS: "https://a.example/path" },
    ])
      expect(readConfig(wrong)).toMatchObject({ ok: false, error: expect.stringMatching(/\.$/) });
    expect(readConfig({ WHITECELL_ORIGINS: "https://a.example, http://b.example:8080" })).toMatchObject({
      ok: true,
      value: { origins: ["https://a.example", "http://b.example:8080"] },
    });
  });

  it("NET22: a Node that is too old is refused before anything native is loaded", () => {
    expect(nodeProblem("20.20.2")).toContain("22.14");
    expect(nodeProblem("22.13.9")).toContain("22.13.9");
    for (const good of ["22.14.0", "23.0.0", "24.21.0"]) expect(nodeProblem(good)).toBeNull();
  });
});

describe("codes and secrets", () => {
  it("AUTH15: a join code is 8 of 31 letters that nobody misreads, and is read in any case with spaces or dashes", () => {
    expect(CODE_ALPHABET).toHaveLength(31);
    expect(CODE_ALPHABET).not.toMatch(/[01OIL]/);
    const random = countingRandom(3);
    const codes = Array.from({ length: 2_000 }, () => makeCode(random));
    for (const code of codes)
      expect(readCode(` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `)).toBe(code);
    expect(new Set(codes.flatMap((code) => [...code])).size).toBe(31);
    for (const wrong of ["", "ABC", "ABCDEFG0", "ABCDEFGHJ", "x".repeat(CODE_LENGTH * 1_000)])
      expect(readCode(wrong)).toBeNull();
  });

  it("AUTH16: secrets of different lengths are compared without a fault", () => {
    expect(sameSecret("abc", "abc")).toBe(true);
    expect(sameSecret("abc", "abcd")).toBe(false);
    expect(sameSecret("", "x")).toBe(false);
  });
});
