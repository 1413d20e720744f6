// A chart of the report as Word's own: its numbers can be opened there, and it is described for those who cannot see it.
import type { Figure } from "@whitecell/shared/record/report/figure.ts";
import { Paragraph, TextRun } from "docx";
import { type ChartFont, ChartRun, type ChartValueAxis } from "docx/charts";
import { GREY, INK, RULE, SANS } from "./wordStyle.ts";

/** Pixels at 96 to the inch; a sheet of A4 has 600 between its margins. */
const WHOLE = { width: 590, height: 250 };
const THIRD = { width: 194, height: 110 };
/** From dark to light: told apart on paper without colours, too. */
const TONES = [INK, "8A9097", RULE, "5C6772", "DFE1DC"];

const font: Omit<ChartFont, "size"> = { name: SANS, color: INK };
const small: ChartFont = { name: SANS, size: 8, color: GREY };
const chartArea = { fill: "none", border: "none" } as const;
const hundred: ChartValueAxis = { minimum: 0, maximum: 100, interval: 50, font: small };

function chartsOf(figure: Figure): readonly ChartRun[] {
  switch (figure.kind) {
    case "shares":
      return [
        new ChartRun({
          type: "column",
          stacking: "stacked",
          gapWidth: 40,
          categories: figure.rows.map(({ label }) => label),
          series: figure.parts.map((name, at) => ({
            name,
            values: figure.rows.map(({ shares }) => Math.round((shares[at] ?? 0) * 1000) / 10),
            color: TONES[at % TONES.length] ?? INK,
          })),
          valueAxis: { ...hundred, numberFormat: '0" %"' },
          font,
          chartArea,
          transformation: WHOLE,
        }),
      ];
    case "ladder":
      return [
        new ChartRun({
          type: "line",
          markers: true,
          categories: figure.columns,
          series: figure.lines.map(({ label, values }) => ({ name: label, values, color: INK })),
          dataLabels: { value: true, position: "above" },
          valueAxis: { minimum: 0, maximum: figure.rungs.length + 1, interval: 5, font: small },
          legend: false,
          font,
          chartArea,
          transformation: WHOLE,
        }),
      ];
    case "tracks":
      return figure.lines.map(
        ({ label, values }) =>
          new ChartRun({
            type: "line",
            title: { text: label, font: small },
            categories: figure.columns.map((column, at) => (at === 0 ? "0" : column)),
            series: [{ name: label, values: values.map(Math.round), color: INK }],
            valueAxis: hundred,
            categoryAxis: { font: small },
            legend: false,
            font,
            chartArea,
            transformation: THIRD,
          }),
      );
  }
}

/** A caption, and under it one chart or small ones beside each other. */
export const wordFigure = (figure: Figure): readonly Paragraph[] => [
  new Paragraph({
    keepNext: true,
    spacing: { before: 200, after: 60 },
    children: [new TextRun({ text: figure.caption, bold: true, font: SANS, size: 20 })],
  }),
  new Paragraph({ children: chartsOf(figure) }),
];
