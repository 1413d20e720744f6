import { describe, expect, test } from "vitest";
import { createServerClock } from "../../src/sync/serverClock.ts";
import { heldTime } from "../support/heldTime.ts";

describe("the server's time", () => {
  test("CLC1: it is counted on from the stamp that was least delayed on its way", () => {
    const time = heldTime();
    const clock = createServerClock(time, () => 42);
    expect(clock.now()).toBe(42);
    time.pass(100);
    clock.hear(1_000_000);
    time.pass(5_000);
    clock.hear(1_004_200);
    expect(clock.now()).toBe(1_005_000);
    time.pass(250);
    expect(clock.now()).toBe(1_005_250);
  });

  test("CLC2: after a new welcome earlier stamps count no longer: the device may have slept", () => {
    const time = heldTime();
    const clock = createServerClock(time, () => 42);
    clock.hear(1_000_000);
    clock.reset();
    clock.hear(900_000);
    expect(clock.now()).toBe(900_000);
  });
});
