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
