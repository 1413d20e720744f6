// A chart of the report in letters of one width.
import type { Figure } from "./figure.ts";

const BAR_WIDTH = 40;
const PARTS = "█▓░▒·";
const HEIGHTS = "▁▂▃▄▅▆▇█";

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length));

/** Each part is rounded where it ends, so that every bar is full. */
function bar(shares: readonly number[]): string {
  let upTo = 0;
  let drawn = "";
  for (const [at, share] of shares.entries()) {
    upTo += share;
    const end = at === shares.length - 1 ? BAR_WIDTH : Math.round(Math.min(1, upTo) * BAR_WIDTH);
    drawn += (PARTS[at] ?? "?").repeat(Math.max(0, end - drawn.length));
  }
  return drawn;
}

const height = (value: number): string =>
  HEIGHTS[Math.max(0, Math.min(HEIGHTS.length - 1, Math.floor((value / 100) * HEIGHTS.length)))] ?? "?";

type Row = { readonly label: string; readonly fields: readonly string[] };

function grid(columns: readonly string[], rows: readonly Row[]): readonly string[] {
  const labels = widest(rows.map(({ label }) => label));
  const column = widest(columns) + 1;
  return [{ label: "", fields: columns }, ...rows].map(({ label, fields }) =>
    `${label.padEnd(labels)}  ${fields.map((field) => field.padEnd(column)).join("")}`.trimEnd(),
  );
}

/** The lines of the chart, without its caption. */
export function figureLines(figure: Figure): readonly string[] {
  switch (figure.kind) {
    case "shares": {
      const labels = widest(figure.rows.map(({ label }) => label));
      const rows = figure.rows.map(({ label, shares }) => `${label.padEnd(labels)}  ${bar(shares)}`);
      return [figure.parts.map((part, at) => `${PARTS[at] ?? "?"} ${part}`).join("   "), "", ...rows];
    }
    case "ladder": {
      const stood = figure.lines[0]?.values ?? [];
      const rows = figure.rungs.toReversed().map(({ n, label }) => ({
        label: `${`${n}`.padStart(2)} ${label}`,
        fields: stood.map((rung) => (rung === n ? "█" : "·")),
      }));
      return grid(figure.columns, rows);
    }
    case "tracks":
      return grid(
        figure.columns,
        figure.lines.map(({ label, values }) => ({ label, fields: values.map(height) })),
      );
  }
}
