import { describe, expect, test } from "vitest";
import { asCode, isCode } from "../../src/state/joinCode.ts";

describe("the join code", () => {
  test("JCD1: it is upper case and only its characters count, however it is typed or pasted", () => {
    expect(asCode(" abcd-efgh ")).toBe("ABCDEFGH");
    expect(asCode("abcd efgh jklm")).toBe("ABCDEFGH");
    expect(asCode("äb")).toBe("B");
  });

  test("JCD2: only eight characters of the alphabet are a code", () => {
    expect(isCode("ABCDEFGH")).toBe(true);
    expect(isCode("ABCDEFG")).toBe(false);
    for (const letter of "0O1IL") expect(isCode(`ABCDEFG${letter}`)).toBe(false);
  });
});
