// A live session in memory: commands in; the game, the stored events, every view and the log of commands out.
import type { Actor } from "@whitecell/shared/engine/actor.ts";
import type { Command, Envelope } from "@whitecell/shared/engine/commands.ts";
import { decide } from "@whitecell/shared/engine/decide.ts";
import type { Recorded } from "@whitecell/shared/engine/events.ts";
import { evolve } from "@whitecell/shared/engine/evolve.ts";
import type { Game } from "@whitecell/shared/engine/game.ts";
import { explain } from "@whitecell/shared/engine/rejections.ts";
import { must } from "@whitecell/shared/lib/assert.ts";
import { emptyView, evolveView } from "@whitecell/shared/views/evolveView.ts";
import type { Prompt } from "@whitecell/shared/views/prompts/types.ts";
import { prompts } from "@whitecell/shared/views/prompts.ts";
import { redact } from "@whitecell/shared/views/redact.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import type { FeedItem } from "@whitecell/shared/views/viewEvents.ts";
import { type Viewer, viewerAt, viewerKey } from "@whitecell/shared/views/viewer.ts";
import { viewersOf } from "./feeds.ts";
import { type SessionSpec, START, SYSTEM, sessionCommand } from "./play.ts";

export type Seen = { readonly viewer: Viewer; readonly items: FeedItem[]; view: View };

export type Table = {
  game: Game | null;
  now: number;
  readonly recorded: Recorded[];
  /** Every command that was accepted, as the server would have stamped it. */
  readonly accepted: Envelope[];
  readonly refusals: string[];
  readonly seen: ReadonlyMap<string, Seen>;
};

export const gameAt = (table: Table): Game => must(table.game, "no game yet");

/** Carries out the command one second later, or when `at` says. False where it is refused. */
export function issue(table: Table, actor: Actor, command: Command, at = table.now + 1000): boolean {
  const envelope = { actor, at, command };
  table.now = at;
  const decided = decide(table.game, envelope);
  if (!decided.ok) {
    table.refusals.push(`${command.type}: ${explain(decided.error)}`);
    return false;
  }
  table.accepted.push(envelope);
  for (const disclosure of decided.value) {
    const fact = { ...disclosure, at };
    table.recorded.push(fact);
    table.game = evolve(table.game, fact.event);
    for (const seen of table.seen.values()) show(seen, fact);
  }
  return true;
}

function show(seen: Seen, fact: Recorded): void {
  const event = redact(fact, seen.viewer);
  if (!event) return;
  const item = { seq: seen.items.length + 1, at: fact.at, event };
  seen.items.push(item);
  seen.view = evolveView(seen.view, item);
}

/** A table at which nothing has happened yet. */
export const emptyTable = (viewers: readonly Viewer[]): Table => ({
  game: null,
  now: START,
  recorded: [],
  accepted: [],
  refusals: [],
  seen: new Map(viewers.map((viewer) => [viewerKey(viewer), { viewer, items: [], view: emptyView(viewer) }])),
});

/** A table in its lobby, with nobody in it but the host. */
export function openTable(spec: SessionSpec): Table {
  const table = emptyTable(viewersOf(spec.scenario));
  issue(table, SYSTEM, sessionCommand(spec));
  return table;
}

export const seenBy = (table: Table, viewer: Viewer): Seen =>
  must(table.seen.get(viewerKey(viewer)), `nobody is ${viewerKey(viewer)}`);

/** What this person is asked to do now. */
export function promptsFor(table: Table, person: string): readonly Prompt[] {
  const place = gameAt(table).people[person];
  if (!place) return [];
  const viewer = viewerAt(place);
  return prompts(viewer ? seenBy(table, viewer).view : emptyView({ kind: "public" }), place);
}

/** The table after a JSON round trip of its stored events, folded anew. */
export const stored = (table: Table): readonly Recorded[] => JSON.parse(JSON.stringify(table.recorded));
