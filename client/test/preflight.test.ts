import { expect, it } from "vitest";
import { checksOf, probeUrl } from "../src/features/control/now/preflightModel.ts";

const fine = {
  disk: { freeBytes: 80_000_000_000, writeMs: 3 },
  serverNow: 1_000_000,
  addresses: ["http://192.168.1.20:3000"],
  probe: { path: "/hello/abc", openedAt: 1_000_000 },
  displays: 1,
  recordSaved: false,
  clockOff: 120,
};
const statesOf = (found: typeof fine | object, saved = true) =>
  Object.fromEntries(checksOf({ ...fine, ...found }, { saved }).map(({ id, state }) => [id, state]));

it("PRE3: what is right is said shortly and without advice", () => {
  expect(statesOf({})).toEqual({ reach: "ok", display: "ok", disk: "ok", clock: "ok", save: "ok" });
  expect(checksOf(fine, { saved: true }).every(({ advice }) => advice === null)).toBe(true);
});

it("PRE3: what nobody has tried is open, what is wrong comes with advice", () => {
  const probe = { path: "/hello/abc", openedAt: null };
  expect(statesOf({ probe, displays: 0 }, false)).toMatchObject({
    reach: "open",
    display: "open",
    save: "open",
  });
  for (const disk of [
    { freeBytes: 80_000_000_000, writeMs: null },
    { freeBytes: 100_000_000, writeMs: 3 },
    { freeBytes: null, writeMs: 900 },
  ])
    expect(statesOf({ disk }).disk).toBe("wrong");
  expect(statesOf({ clockOff: -240_000 }).clock).toBe("wrong");
  const [off] = checksOf({ ...fine, clockOff: -240_000 }, { saved: true }).filter(({ id }) => id === "clock");
  expect(off?.text).toContain("4 minutes behind");
  expect(off?.advice).toBeTruthy();
});

it("PRE3: the test page is found where people will find the session", () => {
  expect(probeUrl(fine, { origin: "https://game.example", localOnly: false })).toBe(
    "https://game.example/hello/abc",
  );
  expect(probeUrl(fine, { origin: "http://localhost:3000", localOnly: true })).toBe(
    "http://192.168.1.20:3000/hello/abc",
  );
  expect(
    probeUrl({ ...fine, addresses: [] }, { origin: "http://localhost:3000", localOnly: true }),
  ).toBeNull();
});
