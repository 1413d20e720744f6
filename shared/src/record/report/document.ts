// A report as a document, before it becomes a page, Markdown or Word.
import type { Figure } from "./figure.ts";

export type Block =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "quiet"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** A picture on the page, its figure elsewhere; the tables beside it hold its numbers. */
  | {
      readonly kind: "chart";
      readonly chart: "trajectory" | "indicators" | "ladder";
      readonly figure: Figure | null;
    };

export type ReportSection = {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
};
export type ReportDocument = {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly ReportSection[];
};

/** How people appear: as they called themselves, by office and number, or not at all. */
export type PeopleShown = "names" | "aliases" | "roles";
export const PEOPLE_SHOWN = ["names", "aliases", "roles"] as const satisfies readonly PeopleShown[];

export const text = (words: string): Block => ({ kind: "text", text: words });
export const quiet = (words: string): Block => ({ kind: "quiet", text: words });
export const heading = (words: string): Block => ({ kind: "heading", text: words });
export const list = (items: readonly string[]): Block => ({ kind: "list", items });
/** A column in which no row says anything is left out. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): Block {
  const said = head.map((_, at) => rows.length === 0 || rows.some((row) => row[at]?.trim()));
  const kept = (cells: readonly string[]) => cells.filter((_, at) => said[at]);
  return { kind: "table", caption, head: kept(head), rows: rows.map(kept) };
}
