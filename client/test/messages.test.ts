import { describe, expect, it } from "vitest";
import { en } from "../src/messages/en.ts";

const texts = (value: unknown, path: string): readonly (readonly [path: string, text: string])[] => {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, path === "" ? key : `${path}.${key}`));
};
const all = texts(en, "");

describe("messages", () => {
  it("has no empty text and none with a space at its ends", () => {
    expect(all.filter(([, text]) => text.trim() === "" || text !== text.trim())).toEqual([]);
  });

  it("says inject, move and roll: one word for one thing", () => {
    const banned = /\b(event|events|dice roll|moderator|game master|log ?in)\b/i;
    expect(all.filter(([, text]) => banned.test(text))).toEqual([]);
  });

  it("writes points of omission and quotes as a printer would", () => {
    expect(all.filter(([, text]) => text.includes("...") || text.includes('"'))).toEqual([]);
  });
});
