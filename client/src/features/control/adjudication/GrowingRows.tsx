import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../../../ui/Button.tsx";
import { cx } from "../../../ui/cx.ts";
import { Icon } from "../../../ui/Icon.tsx";

type Props<Row> = {
  readonly rows: readonly Row[];
  readonly blank: Row;
  readonly most: number;
  /** Whether one more may be added beside what `most` allows. */
  readonly open?: boolean;
  readonly addLabel: string;
  /** How a row's fields stand beside each other. */
  readonly columns: string;
  readonly onChange: (rows: readonly Row[]) => void;
  readonly children: (row: Row, set: (change: Partial<Row>) => void, n: number) => ReactNode;
};

/** Rows of fields, and a button for one more. They are only ever added at the end. */
export function GrowingRows<Row extends object>(props: Props<Row>) {
  const { rows, blank, most, open = true, addLabel, columns, onChange, children } = props;
  const set = (at: number, change: Partial<Row>): void =>
    onChange(rows.map((row, each) => (each === at ? { ...row, ...change } : row)));
  return (
    <div className="flex flex-col gap-2">
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are only ever added at the end
        <div key={at} className={cx("grid gap-2", columns)}>
          {children(row, (change) => set(at, change), at + 1)}
        </div>
      ))}
      {rows.length < most && open && (
        <div>
          <Button size="small" onClick={() => onChange([...rows, blank])}>
            <Icon of={Plus} /> {addLabel}
          </Button>
        </div>
      )}
    </div>
  );
}
