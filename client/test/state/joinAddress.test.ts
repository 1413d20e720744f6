import { beforeEach, describe, expect, test, vi } from "vitest";
import { asOrigin, isLocal } from "../../src/state/joinAddress.ts";

beforeEach(() => {
  vi.stubGlobal("location", { port: "3000" });
});

describe("the address that others open", () => {
  test("ADR1: a page opened as localhost knows that nobody else can open it", () => {
    expect(["localhost:3000", "127.0.0.1:3000", "[::1]:3000"].every(isLocal)).toBe(true);
    expect(["192.168.1.20:3000", "lan.test", "localhostess.example"].map(isLocal)).toEqual([
      false,
      false,
      false,
    ]);
  });

  test("ADR2: an address is taken as it is typed, with this server's port where none is given", () => {
    expect(asOrigin("192.168.1.20")).toBe("http://192.168.1.20:3000");
    expect(asOrigin(" http://192.168.1.20:4000/join ")).toBe("http://192.168.1.20:4000");
    expect(asOrigin("https://play.example")).toBe("https://play.example");
    expect(asOrigin("not an address")).toBeNull();
  });
});
