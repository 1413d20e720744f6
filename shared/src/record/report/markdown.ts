import type { Block, ReportDocument } from "./document.ts";
import type { Figure } from "./figure.ts";
import { figureLines } from "./figureText.ts";

// REP19: what people wrote is text, whatever Markdown would make of it.
const plain = (words: string): string =>
  words.replaceAll(/[\\`*_{}[\]<>#|~]/g, "\\$&").replaceAll(/\s*\n\s*/g, " ");
const row = (cells: readonly string[]): string => `| ${cells.map(plain).join(" | ")} |`;

// Indented, so that no line in it can end it.
const figureBlock = (figure: Figure): readonly string[] => [
  `**${plain(figure.caption)}**`,
  "",
  ...figureLines(figure).map((line) => `    ${line.replaceAll(/\s/g, " ")}`.trimEnd()),
  "",
];

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case "text":
      return [plain(block.text), ""];
    case "quiet":
      return [`*${plain(block.text)}*`, ""];
    case "heading":
      return [`### ${plain(block.text)}`, ""];
    case "list":
      return block.items.length === 0 ? [] : [...block.items.map((item) => `- ${plain(item)}`), ""];
    case "table":
      return [
        `**${plain(block.caption)}**`,
        "",
        row(block.head),
        `|${block.head.map(() => "---").join("|")}|`,
        ...block.rows.map(row),
        "",
      ];
    case "chart":
      return block.figure ? figureBlock(block.figure) : [];
  }
}

/** The report as Markdown, with its charts drawn in letters. */
export const markdownOf = ({ title, subtitle, sections }: ReportDocument): string =>
  [
    `# ${plain(title)}`,
    "",
    plain(subtitle),
    "",
    ...sections.flatMap((section) => [
      `## ${plain(section.title)}`,
      "",
      ...section.blocks.flatMap(blockLines),
    ]),
  ].join("\n");
