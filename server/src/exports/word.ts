// The report as a Word file.
import type { Block, ReportDocument } from "@whitecell/shared/record/report/document.ts";
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

type Part = Paragraph | Table;
const GREY = "565A5F";

const cell = (words: string, bold: boolean): TableCell =>
  new TableCell({
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [new Paragraph({ children: [new TextRun({ text: words, bold, size: 18 })] })],
  });

function tableParts({ caption, head, rows }: Extract<Block, { kind: "table" }>): readonly Part[] {
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 160 },
      children: [new TextRun({ text: caption, bold: true })],
    }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        new TableRow({ tableHeader: true, children: head.map((words) => cell(words, true)) }),
        ...rows.map(
          (row) => new TableRow({ cantSplit: true, children: row.map((words) => cell(words, false)) }),
        ),
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
          children: [new TextRun({ text: block.text, italics: true, color: GREY })],
        }),
      ];
    case "heading":
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })];
    case "list":
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
    case "table":
      return tableParts(block);
    case "chart":
      return [];
  }
}

/** Headings, lists and tables that a word processor knows as such; the charts are the tables beside them. */
export async function wordOf({ title, subtitle, sections }: ReportDocument): Promise<Uint8Array> {
  const document = new Document({
    title,
    description: subtitle,
    creator: "Whitecell",
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          new Paragraph({ text: subtitle, spacing: { after: 240 } }),
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
