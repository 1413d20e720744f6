// What each viewer is sent, and what it comes to believe: the tests' stand-in for the server's audiences.
import type { Recorded } from "@whitecell/shared/engine/events.ts";
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import { emptyView, evolveView } from "@whitecell/shared/views/evolveView.ts";
import { redact } from "@whitecell/shared/views/redact.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import type { FeedItem } from "@whitecell/shared/views/viewEvents.ts";
import { allViewers, CONTROL, PUBLIC, type Viewer } from "@whitecell/shared/views/viewer.ts";
import { gameOf, type Play } from "./play.ts";

export const team = (id: string): Viewer => ({ kind: "team", team: id });
export const viewersOf = (scenario: Scenario): readonly Viewer[] => allViewers(scenario.teamOrder);

/** A viewer's feed: numbered by what it alone learns. */
export function feedOf(recorded: readonly Recorded[], viewer: Viewer): readonly FeedItem[] {
  const items: FeedItem[] = [];
  for (const fact of recorded) {
    const event = redact(fact, viewer);
    if (event) items.push({ seq: items.length + 1, at: fact.at, event });
  }
  return items;
}

const viewAfter = (items: readonly FeedItem[], viewer: Viewer): View =>
  items.reduce(evolveView, emptyView(viewer));

export const viewOf = (play: Play, viewer: Viewer): View => viewAfter(feedOf(play.recorded, viewer), viewer);
export const room = (play: Play): View => viewOf(play, PUBLIC);
export const whiteCell = (play: Play): View => viewOf(play, CONTROL);
export const teamView = (play: Play, id: string): View => viewOf(play, team(id));

/** What this viewer learned since `before`, without the marks that open steps. */
export const learnedSince = (before: Play, play: Play, viewer: Viewer): readonly FeedItem["event"][] =>
  feedOf(play.recorded.slice(before.recorded.length), viewer)
    .map(({ event }) => event)
    .filter(({ type }) => type !== "StepOpened" && type !== "StepMarked");

/** The kinds of things that each viewer learned since `before`, by viewer. */
export const kindsSince = (before: Play, play: Play, viewer: Viewer): readonly string[] =>
  learnedSince(before, play, viewer).map(({ type }) => type);

const scenarioOf = (play: Play): Scenario => gameOf(play).scenario;

/** The same for every viewer of the session. */
export const allKinds = (before: Play, play: Play): readonly (readonly string[])[] =>
  viewersOf(scenarioOf(play)).map((viewer) => kindsSince(before, play, viewer));
