import { grouped } from "../../lib/grouped.ts";
import { sum } from "../../lib/numbers.ts";
import { filedBlocks } from "./councilBlocks.ts";
import { type Block, heading, list, quiet, type ReportSection, table, text } from "./document.ts";
import { indicatorsFigure, trajectoryFigure } from "./figures.ts";
import type { ReportSource } from "./source.ts";

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const signed = (points: number): string =>
  points > 0 ? `+${Math.round(points)}` : `${Math.round(points)}`.replace("-", "−");

/** What it was, how it came out, and how to read that. */
export function summarySection({ record, end, turns }: ReportSource): ReportSection {
  const { scene, ending, fork } = end;
  const played = turns.length === 1 ? "one turn" : `${turns.length} turns`;
  return {
    id: "summary",
    title: "Summary",
    blocks: [
      text(
        `“${record.title}” is one play of ${record.scenario.title} ${record.scenario.version}, ${played} long.`,
      ),
      ...(fork
        ? [
            text(
              `It is a what-if: it goes on from “${fork.title}”, which it left in turn ${Math.max(1, fork.turnIndex + 1)}, and what came before is that play's.`,
            ),
          ]
        : []),
      ...(scene ? [quiet(scene.summary)] : []),
      text(ending ? `It ended as ${ending.label}. ${ending.text}` : "It was not played to an end."),
      quiet(
        `One play of one scenario shows what these people did with this material, and why they say they did it. It does not show what would happen, and nothing here is a forecast of the world.`,
      ),
    ],
  };
}

/** Where the trajectory went, and which changes carried it. */
export function causesSection(source: ReportSource): ReportSection {
  const { end, outcome, indicator } = source;
  const { control, ending } = end;
  const outcomes = end.scene?.outcomes ?? [];
  const blocks: Block[] = [];
  if (ending?.verdict.rule) {
    const met = source.items.findLast(({ event }) => event.type === "StopRuleMet")?.event;
    blocks.push(text(`A stop rule ended it${met?.type === "StopRuleMet" ? `: ${met.text}` : "."}`));
  } else if (ending) blocks.push(text("All turns were played; the largest share of the trajectory decided."));
  blocks.push({ kind: "chart", chart: "trajectory", figure: trajectoryFigure(source) });
  if (control && control.path.length > 0)
    blocks.push(
      table(
        "Shares of the three endings at the end of each turn",
        ["turn", ...outcomes.map(({ label }) => label), "rung"],
        control.path.map(({ index, triangle, rung }) => [
          String(index + 1),
          ...outcomes.map(({ id }) => percent(triangle[id] ?? 0)),
          source.rung(rung),
        ]),
      ),
    );
  else if (ending)
    blocks.push(
      list(outcomes.map(({ id }) => `${outcome(id)}: ${percent(ending.triangle[id] ?? 0)} at the end`)),
    );
  if (control) {
    const largest = [...control.changes]
      .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
      .slice(0, 10);
    if (largest.length > 0)
      blocks.push(
        table(
          "The ten largest changes, and what caused them",
          ["turn", "indicator", "change", "why"],
          largest.map(({ turnIndex, indicator: id, from, to, why }) => [
            String(turnIndex + 1),
            indicator(id),
            signed(to - from),
            why,
          ]),
        ),
      );
    blocks.push(
      { kind: "chart", chart: "indicators", figure: indicatorsFigure(source) },
      ...indicatorTable(source),
    );
  }
  return { id: "outcome", title: "Outcome and its causes", blocks };
}

function indicatorTable({ end }: ReportSource): readonly Block[] {
  const { control } = end;
  const last = control?.path.at(-1);
  if (!control || !last) return [];
  const { indicators } = control.scenario;
  return [
    table(
      "True indicators, by turn",
      ["indicator", "start", ...control.path.map(({ index }) => String(index + 1)), "in all"],
      indicators.map(({ id, label, initial }) => [
        label,
        String(Math.round(initial)),
        ...control.path.map(({ indicators: values }) => String(Math.round(values[id] ?? 0))),
        signed((last.indicators[id] ?? initial) - initial),
      ]),
    ),
  ];
}

/** Objectives and red lines as the hotwash opened them. */
export function scoresSection(source: ReportSource): ReportSection {
  const { end, team } = source;
  const scores = end.hotwash?.scores ?? [];
  return {
    id: "objectives",
    title: "Objectives and red lines",
    blocks: scores.flatMap(({ team: id, objectives, redLines }): readonly Block[] => [
      heading(team(id)),
      table(
        "Objectives, by the scenario's own measure",
        ["objective", "reached"],
        objectives.map((line) => [line.text, `${Math.round(line.points)} of ${line.of}`]),
      ),
      list(redLines.map((line) => `${line.crossed ? "Crossed" : "Not crossed"}: ${line.text}`)),
      ...filedBlocks(source, id),
    ]),
  };
}

/** How sure people were, without ranking anybody. */
export function forecastSection(
  { end, outcome }: ReportSource,
  brier: (shares: Readonly<Record<string, number>>, came: string) => number,
): ReportSection {
  const forecasts = end.control?.forecasts ?? end.ledger?.forecasts ?? [];
  const came = end.ending?.verdict.outcome ?? null;
  const outcomes = end.scene?.outcomes ?? [];
  const byTurn = grouped(forecasts, ({ turnIndex }) => turnIndex);
  const mean = (numbers: readonly number[]): number =>
    sum(numbers, (each) => each) / Math.max(1, numbers.length);
  const rows = [...byTurn]
    .sort(([a], [b]) => a - b)
    .map(([index, given]) => [
      String(index + 1),
      String(given.length),
      ...outcomes.map(({ id }) => `${Math.round(mean(given.map(({ shares }) => shares[id] ?? 0)))} %`),
      came === null ? "" : mean(given.map(({ shares }) => brier(shares, came))).toFixed(2),
    ]);
  if (rows.length === 0) return { id: "forecasts", title: "Forecasts", blocks: [] };
  return {
    id: "forecasts",
    title: "Forecasts",
    blocks: [
      table(
        "What people in the room expected, on average",
        ["turn", "forecasts", ...outcomes.map(({ id }) => outcome(id)), "Brier score"],
        rows,
      ),
      quiet(
        "The Brier score is 0 where everybody was sure of what came, and 2 where everybody was sure of something else. It measures the room, not persons: one ending says little about who forecasts well.",
      ),
    ],
  };
}
