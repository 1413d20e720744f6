import { beforeEach, describe, expect, it, vi } from "vitest";

const kept = new Map<string, string>();
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => kept.set(key, text),
  removeItem: (key: string) => kept.delete(key),
};
/** As after a reload: everything anew but what the tab keeps. */
const page = async () => {
  vi.resetModules();
  const { currentLock } = await import("../src/state/consoleLock.ts");
  return { currentLock, ...(await import("../src/state/lockPhrase.ts")) };
};

describe("the lock of a console", () => {
  beforeEach(() => {
    kept.clear();
    vi.stubGlobal("sessionStorage", storage);
  });

  it("LOCK1: asks for a phrase first, then one key covers, and only the phrase uncovers", async () => {
    const { currentLock, lockNow, lockWith, tryPhrase } = await page();
    expect(lockNow()).toBe(false);
    lockWith("медный всадник");
    expect(currentLock()?.locked).toBe(true);
    expect([...kept.values()].join()).not.toContain("медный");
    expect(tryPhrase("brass rider", 0)).toEqual({ is: "wrong" });
    expect(tryPhrase(" медный всадник ", 0)).toEqual({ is: "open" });
    expect(currentLock()?.locked).toBe(false);
    expect(lockNow()).toBe(true);
    expect(currentLock()?.locked).toBe(true);
  });

  it("LOCK2: a reload uncovers nothing", async () => {
    (await page()).lockWith("harbour");
    const reloaded = await page();
    expect(reloaded.currentLock()?.locked).toBe(true);
    expect(reloaded.tryPhrase("harbour", 0)).toEqual({ is: "open" });
    expect((await page()).currentLock()?.locked).toBe(false);
  });

  it("LOCK3: after three wrong phrases each further one waits", async () => {
    const { lockWith, tryPhrase } = await page();
    lockWith("harbour");
    for (let n = 0; n < 3; n += 1) expect(tryPhrase("bay", 1_000)).toEqual({ is: "wrong" });
    expect(tryPhrase("harbour", 5_999)).toEqual({ is: "wait" });
    expect(tryPhrase("harbour", 6_000)).toEqual({ is: "open" });
  });
});
