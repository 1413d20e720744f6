// What a list of plays shows of one without opening it: how it ended and the way it went.
import type { TrianglePoint } from "../engine/game.ts";
import type { Millis } from "../engine/ids.ts";
import type { Scene } from "../views/scene.ts";
import type { View } from "../views/view.ts";
import { placedOf } from "./placed.ts";
import type { OpenRecord } from "./recordFile.ts";

/** Where a play stood after a turn; turn 0 is the beginning. */
export type PathPoint = { readonly turn: number; readonly point: TrianglePoint };

export type PlaySummary = {
  readonly title: string;
  readonly scenario: string;
  /** When it began; null where the record tells no dates. */
  readonly playedAt: Millis | null;
  readonly turns: number;
  /** In words; null where the record tells no end. */
  readonly outcome: string | null;
  readonly outcomes: Scene["outcomes"];
  readonly path: readonly PathPoint[];
  /** The play it goes on from, and the turn in which it left it; null for a play of its own. */
  readonly parent: { readonly id: string; readonly title: string; readonly turn: number } | null;
};

/** A record for studies counts its times from the beginning. */
const A_YEAR: Millis = 31_536_000_000;

/** As far as this side was shown it; the white cell knows it for every turn. */
export function pathOf({ reports, control }: View): readonly PathPoint[] {
  const told = reports.flatMap(({ turnIndex, moment, triangle }): readonly PathPoint[] => {
    if (triangle === null || (moment === "start" && turnIndex > 0)) return [];
    return [{ turn: moment === "end" ? turnIndex + 1 : 0, point: triangle }];
  });
  if (!control) return told;
  const closed = control.path.map(({ index, triangle }) => ({ turn: index + 1, point: triangle }));
  return [...told.filter(({ turn }) => turn === 0), ...closed];
}

export function summaryOfView(view: View, begun: Millis): PlaySummary {
  const { scene, ending, fork } = view;
  const path = pathOf(view);
  return {
    title: scene?.title ?? "",
    scenario: scene?.scenarioTitle ?? "",
    playedAt: begun > A_YEAR ? begun : null,
    turns: (view.turn?.index ?? -1) + 1,
    outcome: ending?.label ?? null,
    outcomes: scene?.outcomes ?? [],
    path,
    parent: fork && { id: fork.sessionId, title: fork.title, turn: fork.turnIndex + 1 },
  };
}

export function playSummary(record: OpenRecord): PlaySummary {
  const { items, end } = placedOf(record);
  const summary = summaryOfView(end, items[0]?.at ?? 0);
  return { ...summary, title: record.title, scenario: record.scenario.title };
}
