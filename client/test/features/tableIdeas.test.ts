import type { IdeaWithVotes, Vote } from "@whitecell/shared/engine/council.ts";
import { NO_DRAFT } from "@whitecell/shared/engine/draft.ts";
import { NO_COUNCIL } from "@whitecell/shared/engine/evolvers/council.ts";
import type { TeamDesk } from "@whitecell/shared/views/teamDesk.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { expect, test } from "vitest";
import { ideasOf, passedOver, toDraft, waitForVote } from "../../src/features/table/council/ideasOf.ts";

const idea = (n: number, move: string, votes: Readonly<Record<string, Vote>>): IdeaWithVotes => ({
  id: `T1:kyiv:idea:${n}`,
  team: "kyiv",
  by: "a",
  turnIndex: n === 9 ? 0 : 1,
  slot: n === 3 ? "minor" : "major",
  choice: { kind: "card", move },
  title: move.toUpperCase(),
  why: "",
  votes,
});
const ideas = [
  idea(1, "one", { a: "for", b: "against" }),
  idea(2, "two", { a: "for", b: "for" }),
  idea(3, "three", { a: "for" }),
  idea(9, "old", { a: "for", b: "for", c: "for" }),
];
const desk = { council: { ...NO_COUNCIL, ideas } } as unknown as TeamDesk;
const turn = { turn: { index: 1 } } as unknown as Pick<View, "turn">;

test("TBL10: what most are for stands first, and nothing of another turn", () => {
  expect(ideasOf(desk, turn).map(({ title }) => title)).toEqual(["TWO", "THREE", "ONE"]);
});

test("TBL15: a person is told how many proposals wait for their vote, until the team has committed", () => {
  const asked = (me: string, phase: View["phase"], ready = false) =>
    waitForVote({ desk, view: { ...turn, phase }, me, draft: { ready } });
  expect(asked("a", "planning")).toBe(0);
  expect(asked("b", "planning")).toBe(1);
  expect(asked("c", "talks")).toBe(3);
  expect(asked("c", "planning", true)).toBe(0);
  expect(asked("c", "locked")).toBe(0);
});

test("TBL10: the record begins with what was proposed and is not in the draft", () => {
  const draft = { ...NO_DRAFT, major: { kind: "card", move: "two" } as const };
  expect(passedOver(desk, draft, turn)).toEqual(["THREE", "ONE"]);
  expect(ideas[2] && toDraft("kyiv", ideas[2])).toEqual({ type: "SaveDraft", team: "kyiv", minor: "three" });
});
