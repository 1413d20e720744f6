import { must } from "@whitecell/shared/lib/assert.ts";
import { describe, expect, it } from "vitest";
import { newsWithTalk } from "../src/features/talk/newsWithTalk.ts";
import {
  emptyWording,
  missingIn,
  readWording,
  withMore,
  withoutTerm,
  withParties,
  withTerm,
} from "../src/features/talk/wording.ts";
import { tinyOpened } from "./support/tinyRecord.ts";

describe("what the room reads", () => {
  const session = tinyOpened();
  const [first = "", second = ""] = session.scenario.teamOrder;
  const says = (team: string, to: readonly string[], text: string) =>
    session.issue(
      { kind: "person", person: team },
      { type: "SendCable", team, to, office: "Harbour office", text },
    );

  it("TALK6: a statement stands among the news with its office, a cable to some does not", () => {
    session.host({ type: "StartSession" });
    says(first, [second], "For you alone.");
    says(first, ["all"], "We have stopped. Others should stop as well.");
    const room = session.view("public");
    const label = must(room.scene?.teams[0]?.label, "no team");
    expect(newsWithTalk(room).filter(({ id }) => id.startsWith("t"))).toMatchObject([
      {
        title: `${label}: We have stopped.`,
        text: "Others should stop as well.",
        source: "Harbour office",
        toAll: true,
        turnIndex: 0,
      },
    ]);
    expect(newsWithTalk(room)).toHaveLength(room.news.length + 1);
  });

  it("TALK6: an agreement stands there only once it is in force, and only a public one", () => {
    const terms = [{ who: first, what: "No boats", due: null }];
    const text = { title: "A truce", terms, parties: [second] };
    const draft = (open: boolean) =>
      session.issue(
        { kind: "person", person: first },
        { type: "DraftAgreement", team: first, open, ...text },
      );
    const signs = (n: number) => {
      const agreement = `agr:${first}+${second}:${n}`;
      session.issue(
        { kind: "person", person: first },
        { type: "SponsorAgreement", team: first, agreement, version: 1, signBy: 0 },
      );
      session.issue(
        { kind: "person", person: second },
        { type: "AnswerAgreement", team: second, agreement, signs: true, reason: "" },
      );
    };
    const agreed = () =>
      newsWithTalk(session.view("public")).filter(({ title }) => title.includes("A truce"));
    draft(false);
    signs(1);
    draft(true);
    expect(agreed()).toEqual([]);
    signs(2);
    expect(agreed()).toMatchObject([{ text: expect.stringContaining("No boats") }]);
  });
});

describe("the text of an agreement", () => {
  const empty = emptyWording("kyiv");

  it("AGR1: says what is still missing before it is shown to anybody", () => {
    expect(missingIn(empty)).toMatch(/other team/);
    const two = withParties(empty, ["kyiv", "moscow"]);
    expect(missingIn(two)).toMatch(/title/);
    const titled = { ...two, title: "A pause" };
    expect(missingIn(titled)).toMatch(/each party/);
    expect(missingIn(withTerm(titled, 0, { what: "No strikes" }))).toBeNull();
  });

  it("AGR1: a term of a team that is no party any more becomes the first party's", () => {
    const three = withMore(withParties(empty, ["kyiv", "moscow"]));
    expect(three.terms.map(({ who }) => who)).toEqual(["kyiv", "moscow"]);
    expect(withParties(three, ["kyiv", "nato"]).terms.map(({ who }) => who)).toEqual(["kyiv", "kyiv"]);
    expect(withoutTerm(three, 0).terms).toHaveLength(1);
  });

  it("TYP3: a half-written text is there again, and a broken one does no harm", () => {
    const half = withTerm(empty, 0, { what: "No str" });
    expect(readWording(JSON.stringify(half), empty)).toEqual(half);
    expect(readWording("", empty)).toBe(empty);
    expect(readWording("{half", empty)).toBe(empty);
  });
});
