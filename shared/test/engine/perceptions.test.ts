import type { Command } from "@whitecell/shared/engine/commands.ts";
import type { Signal } from "@whitecell/shared/model/perception.ts";
import { gapsSeen } from "@whitecell/shared/views/gaps.ts";
import { findPrompt, prompts } from "@whitecell/shared/views/prompts.ts";
import { expect, test } from "vitest";
import { allKinds, room, teamView, whiteCell } from "../support/feeds.ts";
import { after, attempt, HOST, type Play, plan, until } from "../support/play.ts";
import { BOARD, CUT, FLEET, given, OFFER, planning } from "../support/rulebook.ts";

const OPEN = "T1:board:major";
const COVERT = "T1:fleet:minor";
const means = (signals: Readonly<Record<string, Signal>>, intendedRung: number | null = 2): Command => ({
  type: "SaveDraft",
  team: "board",
  signals,
  intendedRung,
});
const read = (key: string, signal: Signal, rung: number | null = 3): Command => ({
  type: "MarkReading",
  team: "fleet",
  key,
  signal,
  rung,
});

/** The board means to reassure the fleet; the fleet acts in the dark. */
function meant(phase: "locked" | "reveal" | "adjudication" | "consequences"): Play {
  const drafted = after(planning(), [BOARD, means({ fleet: "reassure" })]);
  return until(plan(plan(drafted, "board", OFFER), "fleet", CUT), phase);
}
const shown = (): Play => after(meant("reveal"), [HOST, { type: "RevealNext" }]);
const asked = (play: Play, id: string) =>
  findPrompt(prompts(teamView(play, id), { at: "team", team: id, lead: true }), "read-signals");

test("SIG1: a draft says what it means for others, in words and rungs that exist", () => {
  given(planning())
    .when(BOARD, means({ fleet: "deter" }))
    .tells("DraftSaved");
  given(planning())
    .when(BOARD, means({ board: "deter" }))
    .refused("unknown");
  given(planning())
    .when(BOARD, means({ atlantis: "deter" }))
    .refused("unknown");
  given(planning()).when(BOARD, means({}, 99)).refused("unknown");
});

test("SIG2: what a team means stays with it and the white cell until the hotwash", () => {
  const play = meant("consequences");
  const intent = { turnIndex: 0, team: "board", signals: { fleet: "reassure" }, rung: 2 };
  expect(teamView(play, "board").team?.intents).toEqual([intent]);
  expect(whiteCell(play).control?.intents).toEqual([intent]);
  expect(teamView(play, "fleet").team?.intents).toEqual([]);
  for (const view of [teamView(play, "fleet"), room(play)])
    expect(JSON.stringify(view)).not.toContain("reassure");
  const over = after(play, [HOST, { type: "EndSession" }], [HOST, { type: "OpenHotwash" }]);
  for (const view of [teamView(over, "fleet"), room(over)]) expect(view.ledger?.intents).toEqual([intent]);
});

test("SIG3: others mark how they read a shown move, until it is settled", () => {
  given(meant("reveal")).when(FLEET, read(OPEN, "compel")).refused("unknown");
  given(meant("locked")).when(FLEET, read(OPEN, "compel")).refused("wrong-phase");
  const play = given(shown()).when(FLEET, read(OPEN, "compel")).tells("SignalRead");
  given(play)
    .when(FLEET, read(OPEN, "stall", null))
    .tells("SignalRead");
  given(shown())
    .when(FLEET, read(OPEN, "stall", 99))
    .refused("unknown");
  const own: Command = { type: "MarkReading", team: "board", key: OPEN, signal: "probe", rung: null };
  given(shown()).when(BOARD, own).refused("unknown");
  given(after(meant("adjudication"), [HOST, { type: "ResolveRest" }]))
    .when(FLEET, read(OPEN, "compel"))
    .refused("already");
});

test("SIG3: a covert move cannot be marked, and the answer is the one for no move at all", () => {
  const mark = (key: string): Command => ({
    type: "MarkReading",
    team: "board",
    key,
    signal: "probe",
    rung: null,
  });
  const answers = [COVERT, "T1:fleet:major"].map((key) => attempt(meant("adjudication"), BOARD, mark(key)));
  expect(answers[0]).toEqual(answers[1]);
});

test("SIG4: a mark is the team's and the white cell's, who sees the gap at once; the hotwash opens it", () => {
  const before = shown();
  const play = after(before, [FLEET, read(OPEN, "compel")]);
  const [toRoom, toControl, toBoard, toFleet] = allKinds(before, play);
  expect([toRoom, toControl, toBoard, toFleet]).toEqual([[], ["SignalRead"], [], ["SignalRead"]]);
  const gap = { sender: "board", reader: "fleet", meant: "reassure", signal: "compel", rungs: 1 };
  expect(gapsSeen(whiteCell(play))).toMatchObject([gap]);
  for (const view of [room(play), teamView(play, "fleet"), teamView(play, "board")])
    expect(gapsSeen(view)).toEqual([]);
  const over = after(play, [HOST, { type: "EndSession" }], [HOST, { type: "OpenHotwash" }]);
  expect(gapsSeen(room(over))).toMatchObject([gap]);
});

test("PRM15: a team is asked how it reads what was shown, until it has said so or it is settled", () => {
  expect(asked(meant("reveal"), "fleet")).toBeNull();
  expect(asked(shown(), "fleet")?.moves.map(({ key }) => key)).toEqual([OPEN]);
  expect(asked(shown(), "board")).toBeNull();
  expect(asked(meant("adjudication"), "fleet")).not.toBeNull();
  expect(asked(after(shown(), [FLEET, read(OPEN, "deter")]), "fleet")).toBeNull();
  expect(asked(after(meant("adjudication"), [HOST, { type: "ResolveRest" }]), "fleet")).toBeNull();
});
