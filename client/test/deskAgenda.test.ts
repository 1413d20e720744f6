import { agendaOf } from "@whitecell/shared/views/agendaView.ts";
import { hereOf } from "@whitecell/shared/views/replanView.ts";
import { expect, it } from "vitest";
import { momentOf, sheetOf, wholeMinutes } from "../src/features/control/clock/agendaModel.ts";
import { lengthText } from "../src/features/control/clock/lengthText.ts";
import { askedFirst } from "../src/features/control/now/advance.ts";
import { tinyOpened } from "./support/tinyRecord.ts";

it("AGD1: the sheet tells what is over, what runs, what is left out and what is merged", () => {
  const session = tinyOpened();
  session.host({ type: "StartSession" });
  session.host({ type: "AdvancePhase", from: "situation", turnIndex: 0 });
  session.host({ type: "ReplanAgenda", how: { kind: "merge-reveal", turns: "one" } });
  const view = session.view("control");
  const agenda = view && agendaOf(view, 10_000_000);
  const here = view && hereOf(view);
  if (!agenda || !here) throw new Error("no agenda");
  const [first] = sheetOf(agenda, here);
  expect(first?.rows.map(({ phase, state }) => `${phase} ${state}`)).toEqual([
    "situation done",
    "talks here",
    "planning to-come",
    "locked to-come",
    "reveal merged",
    "adjudication to-come",
    "consequences to-come",
  ]);
});

it("AGD1: minutes are whole, and lengths are said shortly", () => {
  expect([29_000, 31_000, -31_000, -10_000].map(wholeMinutes)).toEqual([0, 1, -1, 0]);
  expect([480_000, 150_000, 5_000].map(lengthText)).toEqual(["8 min", "2:30 min", "0:05 min"]);
});

it("AGD3: a time of day that is over today is meant for tomorrow", () => {
  const noon = new Date(2026, 5, 1, 12, 0).getTime();
  expect(momentOf("12:30", noon)).toBe(noon + 30 * 60_000);
  expect(momentOf("11:30", noon)).toBe(noon + (23 * 60 + 30) * 60_000);
  expect(momentOf("noon", noon)).toBeNull();
});

it("TURN4, TURN10: what a default would decide is asked about first", () => {
  const session = tinyOpened();
  const asked = () => {
    const view = session.view("control");
    return view && askedFirst(view);
  };
  session.host({ type: "StartSession" });
  session.host({ type: "AdvancePhase", from: "situation", turnIndex: 0 });
  expect(asked()).toBeNull();
  session.host({ type: "AdvancePhase", from: "talks", turnIndex: 0 });
  expect(asked()).toBe("force");
  session.host({ type: "AdvancePhase", from: "planning", turnIndex: 0 });
  session.host({ type: "AdvancePhase", from: "locked", turnIndex: 0 });
  expect(asked()).toBeNull();
});
