// REP19: what a chart of the report shows, for a word processor that draws it and for Markdown, which has letters only.

/** Lines over the same columns, each with one value for each of them. */
type Lines = {
  readonly columns: readonly string[];
  readonly lines: readonly { readonly label: string; readonly values: readonly number[] }[];
};
export type Figure = { readonly caption: string } /** One bar for each row, of parts that add up to 1. */ & (
  | {
      readonly kind: "shares";
      readonly parts: readonly string[];
      readonly rows: readonly { readonly label: string; readonly shares: readonly number[] }[];
    }
  /** One line on numbered rungs, named from the lowest. */
  | ({ readonly kind: "ladder"; readonly rungs: readonly { n: number; label: string }[] } & Lines)
  /** Many lines, each from 0 to 100. */
  | ({ readonly kind: "tracks" } & Lines)
);
