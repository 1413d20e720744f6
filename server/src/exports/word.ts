// The report as a Word file.
import type { Block, ReportDocument } from "@whitecell/shared/record/report/document.ts";
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { wordFigure } from "./wordFigure.ts";
import { GREY, INK, RULE, SANS, SERIF } from "./wordStyle.ts";

type Part = Paragraph | Table;

/** Twentieths of a point between the margins of a sheet of A4. */
const TEXT_WIDTH = 9_026;
/** Letters beyond which a column is not made wider, and what its margin takes. */
const WIDEST = 44;
const SPARE = 3;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const line = (color: string) => ({ style: BorderStyle.SINGLE, size: 4, color });
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };

const cell = (words: string, { head = false }: { readonly head?: boolean } = {}): TableCell =>
  new TableCell({
    margins: { top: 40, bottom: 40, left: 0, right: 120 },
    children: [
      new Paragraph({
        keepNext: head,
        children: [
          new TextRun({
            text: head ? capital(words) : words,
            font: SANS,
            size: 18,
            ...(head && { color: GREY }),
          }),
        ],
      }),
    ],
  });

const longestOf = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length));

/** Each column as wide as what stands in it asks for, and never so narrow that a word breaks. */
function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const asked = (rows[0] ?? []).map((_, at) => {
    const cells = rows.map((row) => row[at] ?? "");
    const word = longestOf(cells.flatMap((words) => words.split(/\s+/)));
    return SPARE + Math.max(word, Math.min(WIDEST, longestOf(cells)));
  });
  const all = asked.reduce((sum, each) => sum + each, 0);
  return asked.map((each) => Math.floor((TEXT_WIDTH * each) / all));
}

function tableParts({ caption, head, rows }: Extract<Block, { kind: "table" }>): readonly Part[] {
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 200, after: 60 },
      children: [new TextRun({ text: caption, bold: true, font: SANS, size: 20 })],
    }),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widthsOf([head, ...rows]),
      layout: TableLayoutType.FIXED,
      borders: {
        top: none,
        left: none,
        right: none,
        insideVertical: none,
        bottom: line(RULE),
        insideHorizontal: line(RULE),
      },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: head.map((words) => cell(words, { head: true })),
        }),
        ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((words) => cell(words)) })),
      ],
    }),
  ];
}

function partsOf(block: Block): readonly Part[] {
  switch (block.kind) {
    case "text":
      return [new Paragraph({ text: block.text, spacing: { after: 120 } })];
    case "quiet":
      return [
        new Paragraph({
          spacing: { after: 120 },
          children: [new TextRun({ text: block.text, font: SANS, size: 19, color: GREY })],
        }),
      ];
    case "heading":
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })];
    case "list":
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
    case "table":
      return tableParts(block);
    case "chart":
      return block.figure ? wordFigure(block.figure) : [];
  }
}

const title = (size: number, before: number) => ({
  run: { font: SANS, size, bold: true, color: INK },
  paragraph: { keepNext: true, spacing: { before, after: 100 } },
});
/** Half-points; the same in every word processor, whatever its own headings look like. */
const styles = {
  default: {
    document: { run: { font: SERIF, size: 22, color: INK } },
    title: title(52, 0),
    heading1: title(32, 420),
    heading2: title(24, 260),
  },
};
const pageNumber = () =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({
        font: SANS,
        size: 18,
        color: GREY,
        children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES],
      }),
    ],
  });

/** Headings, lists, tables and charts that a word processor knows as such. */
export async function wordOf({ title, subtitle, sections }: ReportDocument): Promise<Uint8Array> {
  const document = new Document({
    title,
    description: subtitle,
    creator: "Whitecell",
    styles,
    sections: [
      {
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          new Paragraph({
            spacing: { after: 240 },
            children: [new TextRun({ text: subtitle, font: SANS, size: 20, color: GREY })],
          }),
          ...sections.flatMap((section) => [
            new Paragraph({ text: section.title, heading: HeadingLevel.HEADING_1 }),
            ...section.blocks.flatMap(partsOf),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
