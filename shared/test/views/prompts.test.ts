import type { PersonCommand } from "@whitecell/shared/engine/commands.ts";
import type { Phase } from "@whitecell/shared/engine/phases.ts";
import type { PromptKind } from "@whitecell/shared/views/prompts/types.ts";
import { findPrompt } from "@whitecell/shared/views/prompts.ts";
import { affords, shortOf, totalCost } from "@whitecell/shared/views/purse.ts";
import { describe, expect, test } from "vitest";
import { HOST, person, SYSTEM } from "../support/play.ts";
import { longReach, tiny } from "../support/scenarios.ts";
import { gameAt, issue, openTable, promptsFor, type Table } from "../support/table.ts";

const FREE = { action: "Ring the bell", intent: "Wake the board", reasons: ["It is loud"], risks: "None" };

/** The tiny session: `ann` leads the board with `bo`, `flo` leads the fleet, `obs` watches, `wim` waits. */
function quay(scenario = tiny): Table {
  const table = openTable({ scenario });
  const [first, second] = scenario.teamOrder;
  const sit = (who: string, team: string | undefined) =>
    issue(table, SYSTEM, { type: "TakeSeat", person: who, seat: { at: "team", team: team ?? "" } });
  sit("ann", first);
  sit("bo", first);
  sit("flo", second);
  issue(table, SYSTEM, { type: "TakeSeat", person: "obs", seat: { at: "observers" } });
  issue(table, SYSTEM, { type: "TakeSeat", person: "adj", seat: { at: "control", role: "adjudicator" } });
  issue(table, SYSTEM, { type: "TakeSeat", person: "scr", seat: { at: "control", role: "scribe" } });
  issue(table, SYSTEM, { type: "Arrive", person: "wim", asked: second ?? null });
  return table;
}

const act = (table: Table, who: string, command: PersonCommand): void => {
  if (!issue(table, person(who), command)) throw new Error(table.refusals.at(-1));
};

function goTo(table: Table, phase: Phase): void {
  for (let step = 0; gameAt(table).phase !== phase; step += 1) {
    if (step > 40) throw new Error(`never reached ${phase}`);
    const { phase: from, turnIndex } = gameAt(table);
    if (from === "lobby") issue(table, HOST, { type: "StartSession" });
    else {
      issue(table, HOST, { type: "ResolveRest" });
      issue(table, HOST, { type: "AdvancePhase", from, turnIndex });
    }
  }
}

const kinds = (table: Table, who: string): readonly PromptKind[] =>
  promptsFor(table, who).map(({ kind }) => kind);

describe("prompts", () => {
  test("PRM1: everybody is asked something in every phase, and never something for another side", () => {
    const table = quay();
    const phases: readonly Phase[] = [
      "lobby",
      "situation",
      "talks",
      "planning",
      "locked",
      "reveal",
      "adjudication",
      "consequences",
    ];
    for (const phase of phases) {
      goTo(table, phase);
      for (const who of ["host", "adj", "scr", "ann", "bo", "flo", "obs", "wim"]) {
        expect(promptsFor(table, who).length, `${who} in ${phase}`).toBeGreaterThan(0);
      }
    }
  });

  test("PRM2: the waiting room waits for a seat, an observer follows, the removed are told so", () => {
    const table = quay();
    expect(promptsFor(table, "wim")).toEqual([{ kind: "wait-for-seat", asked: tiny.teamOrder[1] }]);
    expect(kinds(table, "obs")).toEqual(["nothing"]);
    act(table, "host", { type: "RemovePerson", person: "obs" });
    expect(kinds(table, "obs")).toEqual(["removed"]);
  });

  test("PRM3: planning lists every open card of the team by slot, with its cost and uses, and no closed one", () => {
    const table = quay(longReach);
    goTo(table, "planning");
    for (const [who, team] of [["ann", "washington"] as const, ["flo", "kyiv"] as const]) {
      const prompt = findPrompt(promptsFor(table, who), "plan-moves");
      const menu =
        [...table.seen.values()].find(({ view }) => view.team?.brief.team === team)?.view.team?.menu ?? [];
      const offered = [...(prompt?.open.major ?? []), ...(prompt?.open.minor ?? [])].map(({ move }) => move);
      expect(offered.length).toBeGreaterThan(0);
      expect([...offered].sort()).toEqual(
        menu
          .filter(({ slots }) => slots.includes("major") || slots.includes("minor"))
          .map(({ move }) => move)
          .sort(),
      );
      for (const { move, cost, usesLeft } of prompt?.open.major ?? []) {
        expect(cost).toEqual(longReach.moves.find((card) => card.id === move)?.cost);
        expect(usesLeft).toBeGreaterThan(0);
      }
    }
  });

  test("PRM3: a free-form move is offered only while the team can pay for it", () => {
    const table = quay();
    goTo(table, "planning");
    const plan = () => findPrompt(promptsFor(table, "flo"), "plan-moves");
    expect(plan()?.freeForm).toEqual({ cost: { purse: 1 } });
    const fleet = table.seen.get("team:fleet");
    if (!fleet?.view.team) throw new Error("no fleet");
    fleet.view = { ...fleet.view, team: { ...fleet.view.team, resources: { "fleet.purse": 0 } } };
    expect(plan()?.freeForm).toBeNull();
  });

  test("PRM4: what is chosen asks for a reason, and then for a commitment by the lead", () => {
    const table = quay();
    goTo(table, "planning");
    expect(kinds(table, "ann")).toEqual(["plan-moves", "write-theory"]);
    act(table, "bo", { type: "SaveDraft", team: "board", major: { kind: "free", text: FREE } });
    expect(kinds(table, "ann")[0]).toBe("add-rationale");
    act(table, "bo", { type: "SaveDraft", team: "board", rationale: "They do not listen." });
    expect(promptsFor(table, "ann")[0]).toEqual({ kind: "commit", mine: true, leads: ["ann"] });
    expect(promptsFor(table, "bo")[0]).toEqual({ kind: "commit", mine: false, leads: ["ann"] });
  });

  test("PRM4: a reason without a move may be committed too: the team holds", () => {
    const table = quay();
    goTo(table, "planning");
    act(table, "bo", { type: "SaveDraft", team: "board", rationale: "We wait." });
    expect(kinds(table, "ann")[0]).toBe("commit");
  });

  test("PRM5: a committed team waits for the others and is told for whom; reopening asks again", () => {
    const table = quay();
    goTo(table, "planning");
    act(table, "ann", { type: "SaveDraft", team: "board", rationale: "We wait." });
    act(table, "ann", { type: "CommitDraft", team: "board" });
    expect(promptsFor(table, "bo")).toEqual([{ kind: "ready-until-bell", waitingFor: ["fleet"] }]);
    expect(findPrompt(promptsFor(table, "host"), "advance")?.waitingFor).toEqual(["fleet"]);
    act(table, "ann", { type: "ReopenDraft", team: "board" });
    expect(kinds(table, "ann")[0]).toBe("commit");
  });

  test("PRM6: a text that was tabled asks the team that may answer, and nobody else", () => {
    const table = quay();
    goTo(table, "planning");
    act(table, "ann", {
      type: "SaveDraft",
      team: "board",
      major: { kind: "card", move: "brd-offer-table" },
      rationale: "r",
    });
    goTo(table, "adjudication");
    const key = gameAt(table).orders[0]?.key ?? "";
    act(table, "host", { type: "RollMove", key, shift: 0, reason: "" });
    act(table, "host", { type: "RuleMove", key, ruled: "success", reason: "It was good" });
    expect(promptsFor(table, "flo")).toEqual([
      {
        kind: "answer-text",
        moves: [{ move: "flt-turn-key", cost: { purse: 1 }, usesLeft: 1 }],
        mine: true,
        leads: ["flo"],
      },
    ]);
    expect(kinds(table, "ann")).toEqual(["watch-rulings"]);
    act(table, "flo", { type: "CommitReaction", team: "fleet", move: "flt-turn-key", rationale: "Yes." });
    expect(kinds(table, "flo")).toEqual(["watch-rulings"]);
    expect(findPrompt(promptsFor(table, "host"), "resolve-order")?.title).toBe(
      tiny.moves.find(({ id }) => id === "flt-turn-key")?.title,
    );
  });

  test("PRM7: the sentence is asked for in its turns, until one of the team has written it", () => {
    const table = quay();
    goTo(table, "talks");
    expect(kinds(table, "ann")).toEqual(["write-theory", "talk", "read-brief", "file-red-lines"]);
    act(table, "bo", { type: "WriteTheory", team: "board", text: "Fewer boats, calmer heads." });
    expect(kinds(table, "ann")).toEqual(["talk", "read-brief", "file-red-lines"]);
    expect(kinds(table, "flo")).toEqual(["write-theory", "talk", "read-brief", "file-red-lines"]);
    goTo(table, "consequences");
    goTo(table, "talks");
    expect(kinds(table, "flo")).toEqual(["talk"]);
  });

  test("PRM8: the white cell is asked for the next move only: assess what is free-form, roll, then rule", () => {
    const table = quay();
    goTo(table, "planning");
    act(table, "ann", {
      type: "SaveDraft",
      team: "board",
      major: { kind: "free", text: FREE },
      rationale: "r",
    });
    goTo(table, "adjudication");
    const key = "T1:board:major";
    expect(promptsFor(table, "host")).toEqual([{ kind: "assess-free-form", key, title: FREE.action }]);
    const [oddsPreset = "", pullPreset = ""] = [
      Object.keys(tiny.freeForm.oddsPresets)[0],
      Object.keys(tiny.freeForm.pullPresets)[0],
    ];
    const impacts = { tension: 2 };
    act(table, "host", {
      type: "AssessFreeForm",
      key,
      assessment: { oddsPreset, impacts, pullPreset, rung: 1, reason: "Loud but harmless" },
    });
    expect(promptsFor(table, "adj")).toEqual([
      { kind: "resolve-order", key, title: FREE.action, step: "roll" },
    ]);
    act(table, "host", { type: "RollMove", key, shift: 0, reason: "" });
    expect(promptsFor(table, "host")).toEqual([
      { kind: "resolve-order", key, title: FREE.action, step: "rule" },
    ]);
    issue(table, HOST, { type: "ResolveRest" });
    expect(kinds(table, "host")).toEqual(["advance"]);
  });

  test("PRM9: a stop rule that is met comes before everything else", () => {
    const table = quay();
    goTo(table, "consequences");
    const desk = [...table.seen.values()].find(({ viewer }) => viewer.kind === "control");
    if (!desk?.view.control) throw new Error("no desk");
    const verdict = { outcome: "rivalry", variant: "two-flags", rule: "stop-fight" };
    const stop = { rule: "stop-fight", text: "Boats against boats.", verdict, playOn: false };
    desk.view = { ...desk.view, control: { ...desk.view.control, stop } };
    expect(promptsFor(table, "host")).toEqual([
      { kind: "end-or-play-on", text: "Boats against boats.", playOn: false },
    ]);
  });

  test("PRM10: after the last planned turn the host is asked to end, then to open the hotwash, then to publish", () => {
    const table = quay();
    goTo(table, "consequences");
    expect(findPrompt(promptsFor(table, "host"), "advance")?.to).toBe("next turn");
    goTo(table, "situation");
    goTo(table, "consequences");
    expect(kinds(table, "host")).toEqual(["end"]);
    act(table, "host", { type: "EndSession" });
    expect(kinds(table, "host")).toEqual(["open-hotwash"]);
    expect(kinds(table, "ann")).toEqual(["read-outcome"]);
    act(table, "host", { type: "OpenHotwash" });
    expect(kinds(table, "host")).toEqual(["publish"]);
    expect(kinds(table, "obs")).toEqual(["talk-it-over"]);
    act(table, "host", { type: "PublishReplay", scope: "public" });
    expect(kinds(table, "host")).toEqual(["talk-it-over"]);
  });

  test("PRM11: a scribe is asked for nothing, and only the lead facilitator to end, open and publish", () => {
    const table = quay();
    goTo(table, "consequences");
    goTo(table, "situation");
    expect(kinds(table, "scr")).toEqual(["nothing"]);
    expect(kinds(table, "adj")).toEqual(["advance"]);
    goTo(table, "consequences");
    expect(kinds(table, "adj")).toEqual(["nothing"]);
  });

  test("PRM12: before the start the white cell is told who waits, which team is empty and which has no lead", () => {
    const table = openTable({ scenario: tiny });
    issue(table, SYSTEM, { type: "TakeSeat", person: "ann", seat: { at: "team", team: "board" } });
    issue(table, SYSTEM, { type: "Arrive", person: "wim", asked: null });
    expect(promptsFor(table, "host")).toEqual([
      { kind: "start", waiting: ["wim"], emptyTeams: ["fleet"], leaderless: [] },
    ]);
  });
});

describe("the purse", () => {
  test("PRM13: several moves are paid for together", () => {
    expect(totalCost([{ purse: 1 }, { purse: 1, crew: 2 }])).toEqual({ purse: 2, crew: 2 });
    const purse = { "fleet.purse": 1, "fleet.crew": 2, "board.purse": 9 };
    expect(shortOf("fleet", purse, [{ purse: 1 }, { purse: 1, crew: 2 }])).toEqual({ purse: 1 });
    expect(affords("fleet", purse, [{ crew: 2 }])).toBe(true);
  });
});
