import type { Settled } from "@whitecell/shared/engine/game.ts";
import { explain } from "@whitecell/shared/engine/rejections.ts";
import { redact } from "@whitecell/shared/views/redact.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { viewerAt } from "@whitecell/shared/views/viewer.ts";
import { describe, expect, test } from "vitest";
import {
  allKinds,
  feedOf,
  kindsSince,
  learnedSince,
  room,
  team,
  teamView,
  viewersOf,
  whiteCell,
} from "../support/feeds.ts";
import { after, attempt, HOST, last, type Play, person, plan, SYSTEM, until } from "../support/play.ts";
import {
  BOARD,
  bothMove,
  CUT,
  FLEET,
  given,
  KEY,
  lobbyOf,
  nextTurn,
  OFFER,
  planning,
} from "../support/rulebook.ts";
import { longReach, tiny } from "../support/scenarios.ts";

const ROOM = { kind: "public" } as const;
const kinds = (before: Play, play: Play) => allKinds(before, play);
const all = (value: unknown): string => JSON.stringify(value);

test("SEC2: a team has its own brief, cards, stocks, drafts and talk, and nothing of another's", () => {
  const play = bothMove("consequences");
  const fleet = all(teamView(play, "fleet"));
  const own = ["Two boats cannot wait", "flt-cut-chain", "fleet.purse", "Fuel and ice", "Be heard"];
  const theirs = [
    "The west lock is older",
    "brd-offer-table",
    "board.standing",
    "What the town lets",
    "brd-o1",
  ];
  expect([...own, ...theirs].filter((word) => fleet.includes(word))).toEqual(own);
});

test("SEC3: the room learns what is public, and every team learns that too", () => {
  const play = bothMove("consequences");
  for (const fact of play.recorded) {
    if (redact(fact, ROOM) === null) continue;
    for (const id of tiny.teamOrder) expect(redact(fact, team(id))).not.toBeNull();
  }
  expect(room(play).team).toBeNull();
  expect(room(play).control).toBeNull();
});

test("SEC4: of another team's planning one learns that it is ready, or is no longer", () => {
  const before = planning();
  const saved = after(before, [
    FLEET,
    { type: "SaveDraft", team: "fleet", minor: "flt-cut-chain", rationale: "Dark." },
  ]);
  expect(kinds(before, saved)).toEqual([[], ["DraftSaved"], [], ["DraftSaved"]]);
  const ready = after(saved, [FLEET, { type: "CommitDraft", team: "fleet" }]);
  expect(learnedSince(saved, ready, team("board"))).toEqual([{ type: "TeamReady", team: "fleet" }]);
  const open = after(ready, [FLEET, { type: "ReopenDraft", team: "fleet" }]);
  expect(learnedSince(ready, open, ROOM)).toEqual([{ type: "TeamNotReady", team: "fleet" }]);
  expect(room(ready).ready).toEqual({ fleet: true });
  const locked = until(ready, "locked");
  expect(all(learnedSince(ready, locked, team("board")))).not.toContain("fleet");
});

test("SEC5: a card shows no exact odds, effects, interactions, pull or conditions of its results", () => {
  for (const scenario of [tiny, longReach]) {
    for (const id of scenario.teamOrder) {
      const cards = teamView(lobbyOf({ scenario }), id).team?.brief.cards ?? [];
      expect(cards.length).toBeGreaterThan(0);
      for (const card of cards)
        expect(Object.keys(card).sort()).toEqual(
          "article cost covert firstEight id instrument oddsRange oddsWord reaction requires rung size text title window".split(
            " ",
          ),
        );
    }
  }
});

/** The board's offer settled after a shift: what it was before, and what it is. */
function settledOffer({ openDice = true, ruled = "success" }: { openDice?: boolean; ruled?: Settled } = {}) {
  const set = after(planning(), [HOST, { type: "ChangeSettings", openDice }]);
  const before = until(plan(set, "board", OFFER), "adjudication");
  const play = after(
    before,
    [HOST, { type: "RollMove", key: "T1:board:major", shift: -20, reason: "Nobody came." }],
    [
      HOST,
      { type: "RuleMove", key: "T1:board:major", ruled, reason: ruled === "success" ? "" : "So be it." },
    ],
  );
  return { before, play };
}

describe("SEC6: of a settled move", () => {
  const odds = tiny.moves.find(({ id }) => id === "brd-offer-table")?.odds;

  test("SEC6: everybody who learns the result learns the card's own chances, never shifted odds or shifts", () => {
    const { before, play } = settledOffer();
    const [told] = learnedSince(before, play, ROOM);
    expect(told).toMatchObject({ type: "OrderSettled", grade: "success", oddsWord: "likely", odds });
    expect(Object.keys(told ?? {}).sort()).toEqual([
      "exposed",
      "grade",
      "odds",
      "oddsWord",
      "order",
      "roll",
      "type",
    ]);
    expect(learnedSince(before, play, team("board"))[0]).toEqual(told);
    expect(room(play).moves.at(-1)).toMatchObject({ odds, roll: 0 });
  });

  test("SEC6: with the dice behind the screen nobody but the white cell sees the roll", () => {
    const { play } = settledOffer({ openDice: false });
    expect(room(play).moves.at(-1)).toMatchObject({ odds, roll: null });
    expect(teamView(play, "board").moves.at(-1)).toMatchObject({ odds, roll: null });
    expect(whiteCell(play).moves.at(-1)).toMatchObject({ odds, roll: 0 });
  });

  test("SEC6: a cancelled move has no chances and no roll in anybody's eyes", () => {
    const { play } = settledOffer({ ruled: "cancelled" });
    for (const view of [room(play), teamView(play, "board"), whiteCell(play)])
      expect(view.moves.at(-1)).toMatchObject({ grade: "cancelled", odds: null, roll: null });
  });

  test("SEC6: dice that are opened later do not open what was settled before", () => {
    const { play } = settledOffer({ openDice: false });
    const opened = after(play, [HOST, { type: "ChangeSettings", openDice: true }]);
    expect(room(opened).moves.at(-1)?.roll).toBeNull();
  });

  test("SEC6: a covert move that stays in the dark tells its dice to its own team alone, an exposed one to all", () => {
    const dark = (roll: number) => {
      const seed = { kind: "script", rolls: { "roll:T1:fleet:minor": roll } } as const;
      const play = bothMove("consequences", { seed });
      const rollIn = (view: View) => view.moves.find(({ key }) => key === "T1:fleet:minor")?.roll;
      return [room(play), teamView(play, "board"), teamView(play, "fleet")].map(rollIn);
    };
    expect(dark(60)).toEqual([undefined, undefined, 60]);
    expect(dark(99)).toEqual([99, 99, 99]);
  });
});

test("SEC7: a refusal never tells what exists", () => {
  const play = planning();
  const say = (command: Parameters<typeof attempt>[2]) => {
    const result = attempt(play, BOARD, command);
    return result.ok ? "" : explain(result.error);
  };
  const choose = (move: string) => say({ type: "SaveDraft", team: "board", major: { kind: "card", move } });
  expect(choose("flt-turn-key")).toBe(choose("no-such-move"));
  const aimed = (id: string) => say({ type: "SendMessage", team: id, text: "hello" });
  expect(aimed("fleet")).toBe(aimed("no-such-team"));
  const named = (who: string) => say({ type: "AppointLead", team: "board", person: who });
  expect(named("fleet-1")).toBe(named("nobody"));
  expect(say({ type: "ReleaseInject", inject: "inj-gull" })).toBe(
    say({ type: "ReleaseInject", inject: "none" }),
  );
});

test("SEC8: what a covert move did to an open one, unseen, is no cause that anyone is told of", () => {
  const moves = tiny.moves.map((card) =>
    card.id === "brd-offer-table"
      ? {
          ...card,
          interactions: [
            { with: "flt-cut-chain", kind: "extra" as const, deltas: { traffic: 1 }, note: "hush" },
          ],
        }
      : card,
  );
  const causes = (roll: number) => {
    const seed = { kind: "script", rolls: { "roll:T1:fleet:minor": roll } } as const;
    const play = bothMove("consequences", { scenario: { ...tiny, moves }, seed });
    const report = teamView(play, "board").reports.at(-1);
    return report?.readings.find(({ indicator }) => indicator === "traffic")?.causes;
  };
  expect(causes(60)).toEqual([]);
  // A failed covert move is seen by all, and so is what it did.
  expect(causes(99)).toEqual(["Offer a shared tide table"]);
});

test("SEC9: what a team says and writes goes to that team and the white cell", () => {
  const before = planning();
  const play = after(
    before,
    [FLEET, { type: "SendMessage", team: "fleet", text: "psst" }],
    [FLEET, { type: "WriteTheory", team: "fleet", text: "they blink" }],
  );
  const both = ["MessageSent", "TheoryWritten"];
  expect(kinds(before, play)).toEqual([[], both, [], both]);
  given(before).when(FLEET, { type: "SendMessage", team: "fleet", text: "  " }).refused("nothing-left");
});

test("SEC10: options, flags, pending effects, proposals, reasons and assessments stay with the white cell", () => {
  const seed = { kind: "script", rolls: { "roll:T1:fleet:minor": 60 } } as const;
  const play = bothMove("consequences", { options: ["early-storm"], seed });
  const hidden = [
    "early-storm",
    "offer_made",
    "chain_cut",
    "dl-pilots",
    "T1:board:major>",
    "proposal",
    "settledWhy",
  ];
  for (const viewer of viewersOf(tiny)) {
    const feed = all(feedOf(play.recorded, viewer));
    const met = hidden.filter((word) => feed.includes(word));
    expect(met).toEqual(viewer.kind === "control" ? hidden : []);
  }
  expect(whiteCell(play).control?.options).toEqual(["early-storm"]);
});

describe("people", () => {
  test("SEC11: who waits is known to the white cell alone, and who sits where to all", () => {
    const before = lobbyOf();
    const waiting = after(
      before,
      [SYSTEM, { type: "Arrive", person: "ann", asked: "fleet" }],
      [person("ann"), { type: "AskForTeam", team: null }],
    );
    expect(kinds(before, waiting)).toEqual([[], ["PersonArrived", "TeamAsked"], [], []]);
    const gone = after(waiting, [HOST, { type: "RemovePerson", person: "ann" }]);
    expect(kinds(waiting, gone)).toEqual([[], ["PersonRemoved"], [], []]);
    const seated = after(waiting, [
      HOST,
      { type: "SeatPerson", person: "ann", seat: { at: "team", team: "fleet" } },
    ]);
    expect(kinds(waiting, seated)).toEqual([1, 2, 3, 4].map(() => ["PersonSeated"]));
    const out = after(seated, [HOST, { type: "RemovePerson", person: "ann" }]);
    expect(kindsSince(seated, out, ROOM)).toEqual(["PersonRemoved"]);
  });

  test("SEC12: whoever waits or was removed is shown nothing", () => {
    expect(viewerAt({ at: "waiting", asked: "fleet" })).toBeNull();
    expect(viewerAt({ at: "removed" })).toBeNull();
    expect(viewerAt({ at: "observers" })).toEqual(ROOM);
    expect(viewerAt({ at: "team", team: "fleet", lead: false })).toEqual(team("fleet"));
    expect(viewerAt({ at: "control", role: "scribe" })).toEqual({ kind: "control" });
  });
});

test("SEC13: why the clock stands and why play goes on is said to the room", () => {
  const before = planning();
  const paused = after(before, [HOST, { type: "PauseClock", reason: "Fire alarm." }]);
  expect(room(paused).clock).toMatchObject({ state: "paused", reason: "Fire alarm." });
  const trusting = {
    ...tiny,
    indicators: tiny.indicators.map((each) => ({ ...each, initial: each.id === "trust" ? 60 : 20 })),
  };
  const second = nextTurn(
    until(plan(planning({ scenario: trusting }), "board", OFFER), "consequences"),
    "planning",
  );
  const open = until(plan(second, "fleet", { ...KEY, ...CUT }), "consequences");
  const on = after(open, [HOST, { type: "PlayOn", reason: "Who keeps to it?" }]);
  expect(learnedSince(open, on, ROOM)).toMatchObject([{ type: "PlayedOn", reason: "Who keeps to it?" }]);
  expect(last(on, "PlayedOn").extraTurn).toBe(2);
});
