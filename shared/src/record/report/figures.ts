// The report's charts, made from what its record holds.
import type { Figure } from "./figure.ts";
import type { ReportSource } from "./source.ts";

const columnsOf = (turns: readonly number[]): readonly string[] => [
  "start",
  ...turns.map((index) => `${index + 1}`),
];

/** The shares of the endings, turn by turn; null where the record does not hold them. */
export function trajectoryFigure({ end: { control, scene } }: ReportSource): Figure | null {
  const outcomes = scene?.outcomes ?? [];
  if (!control || control.path.length === 0 || outcomes.length === 0) return null;
  return {
    kind: "shares",
    caption: "How the shares of the endings went",
    parts: outcomes.map(({ label }) => label),
    rows: control.path.map(({ index, triangle }) => ({
      label: `Turn ${index + 1}`,
      shares: outcomes.map(({ id }) => triangle[id] ?? 0),
    })),
  };
}

/** The true indicators at the start and at the end of every turn; null where the record does not hold them. */
export function indicatorsFigure({ end: { control } }: ReportSource): Figure | null {
  if (!control || control.path.length === 0) return null;
  return {
    kind: "tracks",
    caption: "The true indicators, from 0 to 100",
    columns: columnsOf(control.path.map(({ index }) => index)),
    lines: control.scenario.indicators.map(({ id, label, initial }) => ({
      label,
      values: [initial, ...control.path.map(({ indicators }) => indicators[id] ?? initial)],
    })),
  };
}

/** The rung on which play began and on which each turn ended. */
export function ladderFigure({ end: { reports, scene } }: ReportSource): Figure | null {
  const [first] = reports;
  if (!first || !scene) return null;
  const ends = reports.filter(({ moment }) => moment === "end");
  return {
    kind: "ladder",
    caption: "The way up and down the ladder",
    columns: columnsOf(ends.map(({ turnIndex }) => turnIndex)),
    rungs: scene.ladder.rungs,
    lines: [{ label: "rung", values: [first, ...ends].map(({ rung }) => rung) }],
  };
}
