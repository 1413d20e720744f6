import { describe, expect, test } from "vitest";
import { createSeats, type SavedSeat } from "../../src/sync/seats.ts";
import { fakeKeep } from "../support/fakeKeep.ts";

const DAY = 24 * 3_600_000;
const seat = (token: string): SavedSeat => ({
  token,
  sessionId: "s1",
  session: "Long Reach",
  name: token,
  screen: "play",
  place: null,
  code: null,
  usedAt: 0,
});

describe("seats", () => {
  test("SEA1: five tabs of one browser hold five seats", () => {
    const browser = fakeKeep();
    const tabs = ["a", "b", "c", "d", "e"].map((token) => {
      const seats = createSeats({ tab: fakeKeep(), browser, now: () => 0 });
      seats.take(seat(token));
      return seats;
    });
    expect(tabs.map((tab) => tab.mine()?.token)).toEqual(["a", "b", "c", "d", "e"]);
  });

  test("SEA2: a seat whose tab was closed can be taken up again, the last used first", () => {
    const browser = fakeKeep();
    const first = createSeats({ tab: fakeKeep(), browser, now: () => 0 });
    first.take(seat("a"));
    first.take(seat("b"));
    first.take(seat("a"));
    const fresh = createSeats({ tab: fakeKeep(), browser, now: () => 0 });
    expect(fresh.mine()).toBeNull();
    expect(fresh.remembered().map(({ token }) => token)).toEqual(["a", "b"]);
  });

  test("SEA3: leaving empties the tab and keeps the memory; forgetting empties both", () => {
    const seats = createSeats({ tab: fakeKeep(), browser: fakeKeep(), now: () => 0 });
    seats.take(seat("a"));
    seats.leave();
    expect(seats.mine()).toBeNull();
    expect(seats.remembered()).toHaveLength(1);
    seats.take(seat("a"));
    seats.forget("a");
    expect(seats.mine()).toBeNull();
    expect(seats.remembered()).toEqual([]);
  });

  test("SEA4: what was not used for two weeks is forgotten, and the room's screen is nobody's seat", () => {
    const browser = fakeKeep();
    let now = 0;
    const seats = createSeats({ tab: fakeKeep(), browser, now: () => now });
    seats.take(seat("a"));
    seats.take({ ...seat("d"), screen: "display" });
    expect(seats.remembered().map(({ token }) => token)).toEqual(["a"]);
    now = 15 * DAY;
    expect(seats.remembered()).toEqual([]);
  });
});
