import { afterEach, describe, expect, it, vi } from "vitest";
import { deskOf } from "../src/features/control/deskModel.ts";
import { screensToSee, seenName, seenPath } from "../src/features/control/secrecy/seenModel.ts";
import { glanceIn } from "../src/sync/glance.ts";
import { tinyOpened } from "./support/tinyRecord.ts";

const desk = () => {
  const session = tinyOpened();
  for (const [person, seat] of [
    ["eve", { at: "observers" }],
    ["pat", { at: "control", role: "scribe" }],
  ] as const)
    session.issue({ kind: "system" }, { type: "TakeSeat", person, seat });
  const opened = deskOf(session.view("control"));
  if (!opened) throw new Error("no desk");
  return opened;
};

describe("as seen by", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("SEEN1: every screen outside the white cell can be chosen, and its address says whose it is", () => {
    const screens = screensToSee(desk(), { eve: "Ева" });
    expect(screens.map(({ id }) => id)).toEqual([
      "room",
      "team:board",
      "person:board",
      "team:fleet",
      "person:fleet",
      "person:eve",
    ]);
    for (const { as } of screens)
      expect(glanceIn(new URL(seenPath(as), "http://lan.test").search)).toEqual(as);
    expect(seenName(desk(), { kind: "person", person: "eve" }, { eve: "Ева" })).toContain("Ева");
    for (const search of ["", "?as=", "?as=team:", "?as=control", "?as=person"])
      expect(glanceIn(search)).toBeNull();
  });

  it("SEEN4: a page that only looks reads the seat it looks from and nothing else, and keeps nothing", async () => {
    const stored = new Map([["whitecell.seat", JSON.stringify({ token: "t" })]]);
    const storage = {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, text: string) => stored.set(key, text),
      removeItem: (key: string) => stored.delete(key),
    };
    vi.stubGlobal("location", { search: "?as=person:anna" });
    vi.stubGlobal("sessionStorage", storage);
    vi.stubGlobal("localStorage", storage);
    vi.resetModules();
    const { browserKeep, tabKeep } = await import("../src/sync/keep.ts");
    expect(tabKeep.read("whitecell.seat")).toEqual({ token: "t" });
    expect(browserKeep.read("whitecell.seat")).toBeNull();
    for (const keep of [tabKeep, browserKeep]) {
      keep.write("whitecell.typed", "half");
      keep.drop("whitecell.seat");
      expect(keep.keys()).toEqual([]);
    }
    expect([...stored.keys()]).toEqual(["whitecell.seat"]);
  });
});
