import { expect, test } from "vitest";
import { after, empty, gameOf, HOST, type Play, person, SYSTEM } from "../support/play.ts";
import { bestRolls, given, lobbyOf } from "../support/rulebook.ts";
import { tiny } from "../support/scenarios.ts";

const arrive = (who: string, asked: string | null = null) =>
  [SYSTEM, { type: "Arrive", person: who, asked }] as const;
const seat = (who: string, team: string) =>
  [HOST, { type: "SeatPerson", person: who, seat: { at: "team", team } }] as const;
const placeOf = (play: Play, who: string) => gameOf(play).people[who];
const open = (seatsPerTeam = 2): Play => empty({ scenario: tiny, seed: bestRolls, seatsPerTeam });
const umpire = [
  SYSTEM,
  { type: "TakeSeat", person: "umpire", seat: { at: "control", role: "adjudicator" } },
] as const;
const UMPIRE = person("umpire");

test("SEAT1: whoever comes in by the code waits until seated", () => {
  const play = given(open())
    .when(...arrive("ann", "board"))
    .tells("PersonArrived");
  expect(placeOf(play, "ann")).toEqual({ at: "waiting", asked: "board" });
  const seated = given(play)
    .when(...seat("ann", "fleet"))
    .tells("PersonSeated");
  expect(placeOf(seated, "ann")).toEqual({ at: "team", team: "fleet", lead: true });
  given(play)
    .when(...arrive("ann"))
    .refused("already");
  given(play)
    .when(...seat("bob", "fleet"))
    .refused("unknown");
});

test("SEAT2: when every seat is taken, a newcomer observes", () => {
  const full = after(open(1), arrive("a"), arrive("b"), seat("a", "board"), seat("b", "fleet"));
  const play = given(full)
    .when(...arrive("c", "board"))
    .tells("PersonSeated");
  expect(placeOf(play, "c")).toEqual({ at: "observers" });
});

test("SEAT3: with open seating a newcomer gets the team asked for, or the smallest with room", () => {
  const opened = after(open(1), [HOST, { type: "ChangeSettings", openSeating: true }]);
  const play = after(opened, arrive("a", "fleet"), arrive("b", "fleet"));
  expect(placeOf(play, "a")).toMatchObject({ team: "fleet" });
  expect(placeOf(play, "b")).toMatchObject({ team: "board" });
  const undecided = after(
    after(open(2), [HOST, { type: "ChangeSettings", openSeating: true }]),
    arrive("x", "board"),
    arrive("y"),
  );
  expect(placeOf(undecided, "y")).toMatchObject({ team: "fleet" });
});

test("SEAT4: behind a locked door nobody new comes in, except by a link", () => {
  const locked = after(open(), [HOST, { type: "ChangeSettings", doorLocked: true }]);
  given(locked)
    .when(...arrive("ann"))
    .refused("door-locked");
  const link = { type: "TakeSeat", person: "ann", seat: { at: "team", team: "board" } } as const;
  given(locked).when(SYSTEM, link).tells("PersonSeated");
});

test("SEAT5: a team takes no more people than it has seats", () => {
  const full = after(open(1), arrive("a"), arrive("b"), seat("a", "board"));
  given(full)
    .when(...seat("b", "board"))
    .refused("team-full");
  const link = { type: "TakeSeat", person: "c", seat: { at: "team", team: "board" } } as const;
  given(full).when(SYSTEM, link).refused("team-full");
});

test("SEAT6: nobody moves or removes the hosting facilitator, and no link does", () => {
  const play = after(open(), umpire);
  for (const by of [HOST, UMPIRE]) {
    given(play).when(by, { type: "RemovePerson", person: "host" }).refused("not-allowed");
    given(play)
      .when(by, { type: "SeatPerson", person: "host", seat: { at: "observers" } })
      .refused("not-allowed");
  }
  given(play)
    .when(SYSTEM, { type: "TakeSeat", person: "host", seat: { at: "team", team: "board" } })
    .refused("not-allowed");
});

test("SEAT7: the first in a team leads it, and when the lead leaves the next one does", () => {
  const two = after(open(3), arrive("a"), arrive("b"), seat("a", "board"), seat("b", "board"));
  expect([placeOf(two, "a"), placeOf(two, "b")]).toMatchObject([{ lead: true }, { lead: false }]);
  const removed = given(two)
    .when(HOST, { type: "RemovePerson", person: "a" })
    .tells("PersonRemoved", "LeadAppointed");
  expect(placeOf(removed, "b")).toMatchObject({ lead: true });
  const moved = given(two)
    .when(...seat("a", "fleet"))
    .tells("PersonSeated", "LeadAppointed");
  expect([placeOf(moved, "a"), placeOf(moved, "b")]).toMatchObject([
    { team: "fleet", lead: true },
    { team: "board", lead: true },
  ]);
  const link = { type: "TakeSeat", person: "a", seat: { at: "team", team: "board" } } as const;
  given(two).when(SYSTEM, link).refused("already");
});

test("SEAT8: the lead, or the white cell, hands the lead to another of the team", () => {
  const two = after(open(3), arrive("a"), arrive("b"), seat("a", "board"), seat("b", "board"));
  const hand = { type: "AppointLead", team: "board", person: "b" } as const;
  for (const by of [person("a"), HOST]) {
    const play = given(two).when(by, hand).tells("LeadAppointed");
    expect([placeOf(play, "a"), placeOf(play, "b")]).toMatchObject([{ lead: false }, { lead: true }]);
  }
  given(two).when(person("b"), hand).refused("not-allowed");
  given(two)
    .when(HOST, { ...hand, person: "a" })
    .refused("already");
  given(two)
    .when(HOST, { ...hand, person: "host" })
    .refused("unknown");
});

test("SEAT9: only the lead facilitator gives or takes places in the white cell", () => {
  const play = after(open(), umpire, arrive("a"));
  const give = { type: "SeatPerson", person: "a", seat: { at: "control", role: "scribe" } } as const;
  given(play).when(UMPIRE, give).refused("not-allowed");
  const two = given(play).when(HOST, give).tells("PersonSeated");
  given(two).when(UMPIRE, { type: "RemovePerson", person: "a" }).refused("not-allowed");
  given(two).when(HOST, { type: "RemovePerson", person: "a" }).tells("PersonRemoved");
});

test("SEAT10: who was removed may do nothing, and comes back only through a link", () => {
  const out = after(lobbyOf(), [HOST, { type: "RemovePerson", person: "board-1" }]);
  const talk = { type: "SendMessage", team: "board", text: "hello?" } as const;
  given(out).when(person("board-1"), talk).refused("not-allowed");
  given(out).when(HOST, { type: "RemovePerson", person: "board-1" }).refused("unknown");
  given(out)
    .when(...seat("board-1", "board"))
    .refused("unknown");
  given(out)
    .when(...arrive("board-1"))
    .refused("already");
  const link = { type: "TakeSeat", person: "board-1", seat: { at: "team", team: "board" } } as const;
  given(out).when(SYSTEM, link).tells("PersonSeated");
});

test("SEAT11: everyone who waits is seated at once, as asked while there is room", () => {
  const waiting = after(open(1), arrive("a", "fleet"), arrive("b", "fleet"), arrive("c"));
  const play = given(waiting)
    .when(HOST, { type: "SeatEveryone" })
    .tells("PersonSeated", "PersonSeated", "PersonSeated");
  expect(["a", "b", "c"].map((who) => placeOf(play, who))).toMatchObject([
    { team: "fleet" },
    { team: "board" },
    { at: "observers" },
  ]);
  given(play).when(HOST, { type: "SeatEveryone" }).refused("nothing-left");
});

test("SEAT12: in the waiting room one may ask for another team, or for none", () => {
  const waiting = after(open(), arrive("a", "fleet"));
  const ask = (team: string | null) => given(waiting).when(person("a"), { type: "AskForTeam", team });
  expect(placeOf(ask("board").tells("TeamAsked"), "a")).toEqual({ at: "waiting", asked: "board" });
  expect(placeOf(ask(null).accepted(), "a")).toEqual({ at: "waiting", asked: null });
  expect(placeOf(ask("no such team").accepted(), "a")).toEqual({ at: "waiting", asked: null });
  const opened = after(waiting, [HOST, { type: "ChangeSettings", openSeating: true }]);
  given(opened).when(person("a"), { type: "AskForTeam", team: "board" }).tells("TeamAsked", "PersonSeated");
});
