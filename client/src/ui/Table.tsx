import type { ReactNode } from "react";
import { cx } from "./cx.ts";

export type Column<Row> = {
  readonly id: string;
  readonly head: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
  readonly className?: string;
};
type Props<Row> = {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Heads are only for screen readers: the rows speak for themselves. */
  readonly quietHead?: boolean;
};

/** Rows apart by a hairline; the first cell names its row. */
export function Table<Row>({ caption, columns, rows, rowKey, quietHead = false }: Props<Row>) {
  return (
    <table className="w-full border-collapse text-14">
      <caption className="sr-only">{caption}</caption>
      <thead className={quietHead ? "sr-only" : undefined}>
        <tr>
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              className={cx(
                "border-b border-rule px-2 py-1.5 font-medium text-soft first:pl-0",
                column.numeric ? "text-right" : "text-left",
              )}
            >
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} className="border-b border-rule last:border-0">
            {columns.map((column, at) => {
              const className = cx(
                "px-2 py-2 align-top first:pl-0",
                column.numeric ? "text-right tabular-nums" : "text-left",
                column.className,
              );
              return at === 0 ? (
                <th key={column.id} scope="row" className={cx(className, "font-medium")}>
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.id} className={className}>
                  {column.cell(row)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
