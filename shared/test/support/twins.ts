// Twin sessions: the same schedule played twice, different only in what one viewer must not notice.

import { placeOf } from "@whitecell/shared/engine/authority.ts";
import type { CommandType, Envelope } from "@whitecell/shared/engine/commands.ts";
import type { Recorded } from "@whitecell/shared/engine/events.ts";
import type { CommandOf } from "@whitecell/shared/engine/handlers/handler.ts";
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import type { FeedItem } from "@whitecell/shared/views/viewEvents.ts";
import { type Viewer, viewerAt, viewerKey } from "@whitecell/shared/views/viewer.ts";
import { viewersOf } from "./feeds.ts";
import { emptyTable, issue, seenBy, type Table } from "./table.ts";

/** What is carried out in the other session instead of a command; null to leave it as it is. */
export type Edit = (envelope: Envelope, table: Table) => readonly Envelope[] | null;

/** Changes commands of one type. */
export const changing =
  <T extends CommandType>(type: T, change: (command: CommandOf<T>) => CommandOf<T> | null): Edit =>
  (envelope) => {
    if (envelope.command.type !== type) return null;
    const command = change(envelope.command as CommandOf<T>);
    return command === null ? [] : [{ ...envelope, command }];
  };

/** The first edit that has something to say. */
export const either =
  (...edits: readonly Edit[]): Edit =>
  (envelope, table) => {
    for (const edit of edits) {
      const edited = edit(envelope, table);
      if (edited !== null) return edited;
    }
    return null;
  };

/** Steps have other numbers where something hidden was a step too: takes back what was done at the same moment. */
export function takingBackTheSame(recorded: readonly Recorded[]): Edit {
  const moments = new Map(
    recorded.flatMap(({ event }) => (event.type === "StepOpened" ? [[event.step.n, event.step.at]] : [])),
  );
  return (envelope, table) => {
    const { actor, at, command } = envelope;
    if (command.type !== "UndoStep") return null;
    const steps = table.game?.steps ?? [];
    const first = steps.findLastIndex((step) => step.at === moments.get(command.n));
    if (steps[first]?.n === command.n && first === steps.length - 1) return [envelope];
    const undone = first === -1 ? [] : steps.slice(first).toReversed();
    return undone.map(({ n }) => ({ actor, at, command: { ...command, n } }));
  };
}

export type Twin = {
  readonly table: Table;
  /** Commands that were edited. */
  readonly edits: number;
  /** By viewer: when its people asked for what, and whether it was granted. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
};

/** Whose people would see the answer to this command. */
function askedBy(table: Table, { actor }: Envelope): string | null {
  const place = table.game && placeOf(table.game, actor);
  const viewer = place ? viewerAt(place) : null;
  return viewer && viewerKey(viewer);
}

/** Plays the schedule again with the edits. Every command keeps its own moment. */
export function playAgain(envelopes: readonly Envelope[], scenario: Scenario, edit: Edit): Twin {
  const table = emptyTable(viewersOf(scenario));
  const answers = new Map<string, string[]>();
  let edits = 0;
  for (const envelope of envelopes) {
    const edited = edit(envelope, table);
    if (edited !== null && edited[0] !== envelope) edits += 1;
    for (const { actor, command, at } of edited ?? [envelope]) {
      const asked = askedBy(table, { actor, command, at });
      const answer = `${at} ${command.type} ${issue(table, actor, command, at)}`;
      if (asked !== null) answers.set(asked, [...(answers.get(asked) ?? []), answer]);
    }
  }
  return { table, edits, answers };
}

/** The feed up to the first thing of this kind. */
function upTo(items: readonly FeedItem[], type: FeedItem["event"]["type"]): readonly FeedItem[] {
  const end = items.findIndex(({ event }) => event.type === type);
  return end === -1 ? items : items.slice(0, end);
}

/** What the viewer was sent and answered in a twin, up to the first thing of a kind. */
export function lifeOf(
  { table, answers }: Twin,
  viewer: Viewer,
  end: FeedItem["event"]["type"],
): readonly string[] {
  const sent = upTo(seenBy(table, viewer).items, end);
  const last = sent.at(-1)?.at ?? 0;
  const own = answers.get(viewerKey(viewer)) ?? [];
  const answered = own.filter((answer) => Number(answer.split(" ")[0]) <= last);
  return [...sent.map((item) => JSON.stringify(item)), ...answered];
}
