import type { Block, ReportDocument } from "./document.ts";

// REP19: what people wrote is text, whatever Markdown would make of it.
const plain = (words: string): string =>
  words.replaceAll(/[\\`*_{}[\]<>#|~]/g, "\\$&").replaceAll(/\s*\n\s*/g, " ");
const row = (cells: readonly string[]): string => `| ${cells.map(plain).join(" | ")} |`;

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
      return [];
  }
}

/** The report as Markdown; its charts are the tables beside them. */
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
