import { describe, expect, it } from "vitest";
import { setOpened, toggleOpened } from "../src/features/control/board/boardFolds.ts";
import { forcedNow, waitingOn } from "../src/features/control/board/waitingModel.ts";
import { deskOf } from "../src/features/control/deskModel.ts";
import { tinyOpened } from "./support/tinyRecord.ts";

type Session = ReturnType<typeof tinyOpened>;

const deskAt = (session: Session) => {
  const desk = deskOf(session.view("control"));
  if (!desk) throw new Error("no desk");
  return desk;
};
const toPlanning = (session: Session): Session => {
  session.host({ type: "StartSession" });
  for (const from of ["situation", "talks"] as const)
    session.host({ type: "AdvancePhase", from, turnIndex: 0 });
  return session;
};
const by = (session: Session, person: string, command: Parameters<Session["issue"]>[1]): void =>
  session.issue({ kind: "person", person }, command);

describe("the waiting board", () => {
  it("WAIT1: says of each team who is connected, whose hand is up and how far it is", () => {
    const session = toPlanning(tinyOpened());
    const [team] = session.scenario.teamOrder;
    if (team === undefined) throw new Error("no team");
    by(session, team, { type: "RaiseHand", team });
    by(session, team, { type: "SaveDraft", team, rationale: "We need time." });
    const names = { [team]: "Святослав" };
    const [first, second] = waitingOn(deskAt(session), { names, presence: { [team]: true } });
    expect(first).toMatchObject({ id: team, state: "drafted", here: 1, hands: 1 });
    expect(first?.seats[0]).toMatchObject({ name: "Святослав", lead: true, here: true, hand: true });
    expect(first?.seats[0]?.last?.act).toBe("draft");
    expect(first?.since).toBe(deskAt(session).control.activity.stepAt[team]);
    expect(second).toMatchObject({ state: "empty", here: 0, hands: 0 });
    expect(second?.since).toBe(deskAt(session).control.activity.phaseAt);
  });

  it("WAIT1: says who has read the brief, and for whom the white cell plays", () => {
    const session = tinyOpened();
    const [team] = session.scenario.teamOrder;
    if (team === undefined) throw new Error("no team");
    by(session, team, { type: "ReadBrief", team });
    session.host({ type: "StartSession" });
    session.host({ type: "StandIn", person: team, on: true });
    const [row] = waitingOn(deskAt(session), { names: {}, presence: {} });
    expect(row?.seats[0]).toMatchObject({ briefRead: true, standIn: true });
  });

  it("WAIT1: puts the lead first and leaves the others where they are", () => {
    const session = toPlanning(tinyOpened());
    const [team] = session.scenario.teamOrder;
    if (team === undefined) throw new Error("no team");
    for (const person of ["second", "third"])
      session.issue({ kind: "system" }, { type: "TakeSeat", person, seat: { at: "team", team } });
    session.host({ type: "AppointLead", team, person: "third" });
    const [row] = waitingOn(deskAt(session), { names: {}, presence: {} });
    expect(row?.seats.map(({ person }) => person)).toEqual(["third", team, "second"]);
  });

  it("WAIT1: a team stays unfolded until it is folded", () => {
    setOpened([]);
    const opened = toggleOpened("kyiv");
    expect([...opened]).toEqual(["kyiv"]);
    expect([...toggleOpened("moscow")]).toEqual(["kyiv", "moscow"]);
    expect([...toggleOpened("kyiv")]).toEqual(["moscow"]);
  });

  it("WAIT2: names what becomes of each team: a move is committed, a reason alone holds", () => {
    const session = toPlanning(tinyOpened());
    const [board, fleet] = session.scenario.teamOrder;
    if (board === undefined || fleet === undefined) throw new Error("no teams");
    by(session, board, { type: "SaveDraft", team: board, rationale: "Let them come to us." });
    by(session, fleet, { type: "SaveDraft", team: fleet, minor: "flt-cut-chain" });
    expect(forcedNow(deskAt(session)).map(({ how }) => how)).toEqual(["holds", "commits"]);
    by(session, board, { type: "CommitDraft", team: board });
    expect(forcedNow(deskAt(session))[0]?.how).toBe("ready");
    session.host({ type: "AdvancePhase", from: "planning", turnIndex: 0 });
    expect(deskAt(session).control).toMatchObject({ holds: [board], byBell: [fleet] });
  });
});
