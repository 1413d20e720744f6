import { expect, test } from "vitest";
import { allKinds, kindsSince, learnedSince, room, team, teamView, whiteCell } from "../support/feeds.ts";
import { after, gameOf, HOST, type Play, person, SYSTEM } from "../support/play.ts";
import { given, lobbyOf, planning } from "../support/rulebook.ts";

const crew = (play: Play): Play =>
  (["adjudicator", "scribe", "observer"] as const).reduce(
    (sofar, role) =>
      after(sofar, [SYSTEM, { type: "TakeSeat", person: role, seat: { at: "control", role } }]),
    play,
  );
const HELPER = person("adjudicator");
const handOver = (to: string) => ({ type: "HandOverLead", person: to }) as const;

test("CREW1: the lead goes to a co-facilitator and comes back only in the same way", () => {
  const play = crew(planning());
  const handed = given(play).when(HOST, handOver("adjudicator")).tells("LeadHandedOver");
  expect(gameOf(handed).people).toMatchObject({
    host: { at: "control", role: "adjudicator" },
    adjudicator: { at: "control", role: "lead" },
  });
  expect(room(handed).people).toEqual(gameOf(handed).people);
  for (const kinds of allKinds(play, handed)) expect(kinds).toEqual(["LeadHandedOver"]);
  given(handed).when(HOST, { type: "EndSession" }).refused("not-allowed");
  given(handed).when(HOST, handOver("host")).refused("not-allowed");
  given(handed).when(HOST, { type: "PauseClock", reason: "Tea." }).accepted();
  given(handed).when(HELPER, { type: "EndSession" }).accepted();
  expect(gameOf(after(handed, [HELPER, handOver("host")])).people.host).toMatchObject({ role: "lead" });
});

test("CREW1: nobody but a co-facilitator is handed the lead", () => {
  const play = crew(planning());
  for (const to of ["scribe", "observer", "board-1", "nobody", "host"])
    given(play).when(HOST, handOver(to)).refused("unknown");
});

test("CREW2: with the host key a co-facilitator takes the lead, and the record says how", () => {
  const play = crew(lobbyOf());
  const taken = given(play).when(SYSTEM, { type: "TakeLead", person: "adjudicator" }).tells("LeadHandedOver");
  expect(learnedSince(play, taken, team("board"))).toEqual([
    { type: "LeadHandedOver", from: "host", to: "adjudicator", by: "host key" },
  ]);
  given(play).when(HELPER, { type: "TakeLead", person: "adjudicator" }).refused("not-allowed");
  given(play).when(SYSTEM, { type: "TakeLead", person: "scribe" }).refused("unknown");
});

test("CREW3: an observer of the white cell sees what it sees and does nothing for it", () => {
  const play = crew(planning());
  const observer = person("observer");
  given(play).when(observer, { type: "PauseClock", reason: "Tea." }).refused("not-allowed");
  given(play).when(observer, { type: "WriteNote", text: "So.", about: null }).refused("not-allowed");
  given(play).when(observer, { type: "SeatEveryone" }).refused("not-allowed");
});

test("SEAT13: the white cell plays for somebody, everyone sees it, and the seat is given back", () => {
  const play = planning();
  const stand = (on: boolean) => ({ type: "StandIn", person: "board-1", on }) as const;
  const standing = given(play).when(HOST, stand(true)).tells("PersonSeated");
  const place = { at: "team", team: "board", lead: true, standIn: true };
  expect(gameOf(standing).people["board-1"]).toEqual(place);
  expect(room(standing).people["board-1"]).toEqual(place);
  expect(teamView(standing, "fleet").people["board-1"]).toEqual(place);
  given(standing).when(HOST, stand(true)).refused("already");
  given(play).when(HOST, stand(false)).refused("already");
  given(play).when(person("board-1"), stand(true)).refused("not-allowed");
  given(play).when(HOST, { type: "StandIn", person: "host", on: true }).refused("unknown");
  const back = given(standing).when(HOST, stand(false)).tells("PersonSeated");
  expect(gameOf(back).people).toEqual(gameOf(play).people);
});

test("SEAT14: whoever is moved is played for no longer, and the lead stays where it is", () => {
  const standing = after(planning(), [HOST, { type: "StandIn", person: "board-1", on: true }]);
  const seat = { at: "team", team: "fleet" } as const;
  const moved = after(standing, [HOST, { type: "SeatPerson", person: "board-1", seat }]);
  expect(gameOf(moved).people["board-1"]).toEqual({ at: "team", team: "fleet", lead: false });
  const second = after(standing, [
    SYSTEM,
    { type: "TakeSeat", person: "board-2", seat: { at: "team", team: "board" } },
  ]);
  const given2 = after(second, [HOST, { type: "AppointLead", team: "board", person: "board-2" }]);
  expect(gameOf(given2).people["board-1"]).toEqual({ at: "team", team: "board", lead: false, standIn: true });
});

test("NUDGE1: a call reaches the person's team and the white cell, and nobody else", () => {
  const play = planning();
  const called = given(play).when(HOST, { type: "NudgeSeat", person: "board-1" }).tells("SeatNudged");
  expect(teamView(called, "board").team?.nudges).toEqual({ "board-1": called.now });
  expect(whiteCell(called).control?.nudges).toEqual({ "board-1": called.now });
  expect(kindsSince(play, called, team("fleet"))).toEqual([]);
  given(play).when(HOST, { type: "NudgeSeat", person: "host" }).refused("unknown");
});

test("NUDGE2: one is called again after half a minute at the earliest", () => {
  const nudge = { type: "NudgeSeat", person: "board-1" } as const;
  const called = after(planning(), [HOST, nudge]);
  given(called).when(HOST, nudge).refused("bad-time");
  given({ ...called, now: called.now + 30_000 })
    .when(HOST, nudge)
    .accepted();
});
