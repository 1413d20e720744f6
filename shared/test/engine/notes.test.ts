import type { Command } from "@whitecell/shared/engine/commands.ts";
import { scoredForecasts } from "@whitecell/shared/views/forecasts.ts";
import { prompts } from "@whitecell/shared/views/prompts.ts";
import { expect, test } from "vitest";
import { allKinds, room, teamView, whiteCell } from "../support/feeds.ts";
import { after, gameOf, HOST, type Play, person, SYSTEM, until } from "../support/play.ts";
import { BOARD, FLEET, given, lobbyOf, planning } from "../support/rulebook.ts";

const SCRIBE = person("scr");
const OBSERVER = person("obs");
const bookmark = (text = "", tags: readonly string[] = []): Command => ({ type: "SetBookmark", text, tags });
const note = (about: string | null = null): Command => ({ type: "WriteNote", text: "They bluff.", about });
const insight = (text: string): Command => ({ type: "NoteInsight", text });
const forecast = (shared: number, rivalry: number, blockade: number): Command => ({
  type: "GiveForecast",
  shares: { shared, rivalry, blockade },
});
const withWatchers = (play: Play): Play =>
  after(
    play,
    [SYSTEM, { type: "TakeSeat", person: "scr", seat: { at: "control", role: "scribe" } }],
    [SYSTEM, { type: "TakeSeat", person: "obs", seat: { at: "observers" } }],
  );
const opened = (play: Play): Play =>
  after(play, [HOST, { type: "EndSession" }], [HOST, { type: "OpenHotwash" }]);
const onlyControl = (before: Play, play: Play): void => {
  const [toRoom, toControl, ...toTeams] = allKinds(before, play);
  expect([toRoom, ...toTeams].flat()).toEqual([]);
  expect(toControl?.length).toBeGreaterThan(0);
};

test("NOTE1: the white cell, the scribe too, marks a moment at any time, with words or without", () => {
  const lobby = withWatchers(lobbyOf());
  for (const play of [lobby, until(lobby, "planning"), opened(until(lobby, "planning"))])
    for (const who of [HOST, SCRIBE]) given(play).when(who, bookmark()).tells("BookmarkSet");
  for (const who of [BOARD, OBSERVER]) given(lobby).when(who, bookmark()).refused("not-allowed");
});

test("NOTE2: bookmarks and notes stay in the white cell; a note may be about a ruling", () => {
  const before = withWatchers(planning());
  const play = after(before, [SCRIBE, bookmark("Here it turned", ["turn"])], [HOST, note("T1:board:major")]);
  onlyControl(before, play);
  expect(whiteCell(play).control?.bookmarks).toMatchObject([
    { by: "scr", text: "Here it turned", tags: ["turn"] },
  ]);
  expect(whiteCell(play).control?.notes).toMatchObject([{ about: "T1:board:major", text: "They bluff." }]);
  given(play)
    .when(HOST, { ...note(), text: " " } as Command)
    .refused("nothing-left");
  expect(JSON.stringify([room(opened(play)), teamView(opened(play), "fleet")])).not.toContain("bluff");
});

test("NOTE3: an insight goes to the white cell, in the hotwash to all, and from then on at once", () => {
  const before = withWatchers(planning());
  const play = after(before, [BOARD, insight("Trust is slow.")], [OBSERVER, insight("So is fear.")]);
  onlyControl(before, play);
  given(play).when(BOARD, insight("  ")).refused("nothing-left");
  const over = opened(play);
  const texts = (at: Play) => room(at).ledger?.insights.map(({ by, text }) => [by, text]);
  expect(texts(over)).toEqual([
    ["board-1", "Trust is slow."],
    ["obs", "So is fear."],
  ]);
  const later = after(over, [FLEET, insight("We waited too long.")]);
  expect(texts(later)?.at(-1)).toEqual(["fleet-1", "We waited too long."]);
  expect(whiteCell(later).control?.insights).toEqual(room(later).ledger?.insights);
});

test("NOTE4: what is written is linked to its moment", () => {
  const play = after(planning(), [BOARD, insight("Trust is slow.")], [HOST, bookmark()]);
  const { insights = [], bookmarks = [] } = whiteCell(play).control ?? {};
  expect(insights[0]?.moment).toEqual({ at: play.now - 1000, turnIndex: 0, phase: "planning" });
  expect(bookmarks[0]?.moment).toEqual({ at: play.now, turnIndex: 0, phase: "planning" });
});

test("NOTE5: a bookmark gets its words and tags later, and keeps its moment", () => {
  const play = after(withWatchers(planning()), [HOST, bookmark()]);
  const label = (of: string, set: number): Command => ({
    type: "LabelBookmark",
    of,
    set,
    text: "Here it turned",
    tags: ["turn"],
  });
  const named = after(play, [SCRIBE, label("host", play.now)]);
  onlyControl(play, named);
  expect(whiteCell(named).control?.bookmarks).toEqual([
    {
      by: "host",
      moment: { at: play.now, turnIndex: 0, phase: "planning" },
      text: "Here it turned",
      tags: ["turn"],
    },
  ]);
  given(play).when(SCRIBE, label("scr", play.now)).refused("unknown");
  given(play).when(BOARD, label("host", play.now)).refused("not-allowed");
});

test("FOR1: players and observers forecast in every turn, in shares that add up to 100; the last one stands", () => {
  const play = withWatchers(planning());
  const twice = after(play, [BOARD, forecast(50, 30, 20)], [BOARD, forecast(60, 20, 20)]);
  expect(gameOf(after(twice, [OBSERVER, forecast(0, 0, 100)])).forecasts).toEqual([
    { by: "board-1", team: "board", turnIndex: 0, shares: { shared: 60, rivalry: 20, blockade: 20 } },
    { by: "obs", team: null, turnIndex: 0, shares: { shared: 0, rivalry: 0, blockade: 100 } },
  ]);
  given(play)
    .when(BOARD, forecast(50, 30, 30))
    .refused("bad-forecast");
  given(play)
    .when(BOARD, { type: "GiveForecast", shares: { shared: 100 } })
    .refused("bad-forecast");
  for (const who of [HOST, SCRIBE])
    given(play)
      .when(who, forecast(50, 30, 20))
      .refused("not-allowed");
  given(withWatchers(lobbyOf()))
    .when(BOARD, forecast(50, 30, 20))
    .refused("wrong-phase");
});

test("FOR2: a forecast is the white cell's until the hotwash, also that there is one", () => {
  const before = withWatchers(planning());
  const play = after(before, [BOARD, forecast(50, 30, 20)], [OBSERVER, forecast(10, 10, 80)]);
  onlyControl(before, play);
  expect(whiteCell(play).control?.forecasts).toHaveLength(2);
  expect(room(opened(play)).ledger?.forecasts).toEqual(gameOf(play).forecasts);
});

test("FOR3: forecasts are scored once the play has ended, and not before", () => {
  const play = after(planning(), [BOARD, forecast(100, 0, 0)], [FLEET, forecast(0, 50, 50)]);
  expect(scoredForecasts(whiteCell(play))).toEqual([]);
  const over = opened(play);
  const outcome = room(over).ending?.verdict.outcome;
  const scores = scoredForecasts(room(over)).map((each) => each.brier);
  expect(scores).toEqual(outcome === "shared" ? [0, 1.5] : [2, 0.5]);
  expect(scoredForecasts(whiteCell(over))).toEqual(scoredForecasts(room(over)));
});

test("PRM16: with the consequences everyone outside the white cell is asked how it will end", () => {
  const play = until(planning(), "consequences");
  const asked = {
    kind: "forecast",
    outcomes: expect.arrayContaining([{ id: "shared", label: expect.any(String) }]),
  };
  const place = { at: "team", team: "board", lead: false } as const;
  expect(prompts(teamView(play, "board"), place)).toEqual([{ kind: "read-consequences" }, asked]);
  expect(prompts(room(play), { at: "observers" })).toEqual([asked]);
});
