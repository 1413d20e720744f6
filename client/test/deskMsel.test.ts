import { describe, expect, it } from "vitest";
import { deskOf } from "../src/features/control/deskModel.ts";
import { asScripted, editedOf, moreOf, NO_MORE } from "../src/features/control/injects/injectDraft.ts";
import { receiptsOf, timelineOf } from "../src/features/control/injects/mselModel.ts";
import { tinyOpened } from "./support/tinyRecord.ts";

function started() {
  const session = tinyOpened();
  session.host({ type: "StartSession" });
  const desk = () => {
    const made = deskOf(session.view("control"));
    if (!made) throw new Error("The white cell has no desk.");
    return made;
  };
  return { session, desk };
}

describe("the timeline of injects", () => {
  it("MSL1: each stands once: out in its turn, due in a later one, armed, or in hand", () => {
    const { session, desk } = started();
    const [first, second] = timelineOf(desk()).turns;
    expect(first).toMatchObject({ when: "now", coming: [] });
    expect(first?.out.map(({ item, out }) => [item.title, out.by])).toEqual([["New tolls", "schedule"]]);
    expect(second?.coming.map(({ inject, state }) => [inject.id, state])).toEqual([["inj-storm", "due"]]);
    session.host({ type: "HoldInject", inject: "inj-storm" });
    session.host({ type: "SkipInject", inject: "inj-gull" });
    session.host({
      type: "ReleaseAdHoc",
      title: "A flare",
      text: "",
      kind: "news",
      audience: ["all"],
      deltas: {},
    });
    const { turns, armed, hand } = timelineOf(desk());
    expect(turns[1]?.coming[0]?.state).toBe("held");
    expect(turns[0]?.out.at(-1)).toMatchObject({ inject: null, out: { by: "white cell", owner: "host" } });
    expect(hand.map(({ inject, state }) => [inject.id, state])).toContainEqual(["inj-gull", "skipped"]);
    const script = [...armed, ...hand, ...turns.flatMap(({ coming }) => coming)].map(
      ({ inject }) => inject.id,
    );
    const out = turns.flatMap((turn) => turn.out.flatMap(({ inject }) => (inject ? [inject.id] : [])));
    const all = desk().control.scenario.injects.map(({ id }) => id);
    expect([...script, ...out].sort()).toEqual([...all].sort());
  });

  it("MSL2: counts who has opened it, of those who sit where it went", () => {
    const { session, desk } = started();
    const [line] = timelineOf(desk()).turns[0]?.out ?? [];
    if (!line) throw new Error("Nothing is out.");
    const teams = desk().scene.teams.map(({ id }) => id);
    const reader = Object.entries(desk().view.people).find(
      ([, place]) => place.at === "team" && place.team === teams[0],
    )?.[0];
    session.issue({ kind: "person", person: reader ?? "" }, { type: "ReadNews", news: "n1" });
    expect(receiptsOf(desk(), line.out)).toEqual({
      read: 1,
      of: teams.length,
      teams: teams.map((team, at) => ({ team, read: at === 0 ? 1 : 0, of: 1 })),
    });
    expect(receiptsOf(desk(), { ...line.out, to: teams.slice(1) })).toMatchObject({ read: 0 });
  });

  it("MSL4: says only what differs from the script", () => {
    const inject = started()
      .desk()
      .control.scenario.injects.find(({ id }) => id === "inj-storm");
    if (!inject) throw new Error("There is no storm.");
    const script = asScripted(inject);
    expect(editedOf(inject, script)).toBeNull();
    expect(editedOf(inject, { ...script, title: ` ${script.title} ` })).toBeNull();
    expect(editedOf(inject, { ...script, audience: "all" })).toEqual({ audience: ["all"] });
    expect(editedOf(inject, { ...script, text: "A breeze." })).toEqual({ text: "A breeze." });
  });

  it("MSL3: what was left empty has its default and is not said", () => {
    expect(moreOf(NO_MORE)).toEqual({ kind: "news" });
    const grade = { source: "B", information: 2 } as const;
    expect(moreOf({ ...NO_MORE, grade, source: " Desk ", veracity: "false", hurts: ["kyiv"] })).toEqual({
      kind: "news",
      source: "Desk",
      veracity: "false",
      hurts: ["kyiv"],
    });
  });
});
