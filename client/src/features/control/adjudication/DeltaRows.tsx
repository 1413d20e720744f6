import { Plus } from "lucide-react";
import { desk as words } from "../../../messages/en/desk.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { Select } from "../../../ui/Select.tsx";
import type { Desk } from "../deskModel.ts";
import { type DeltaRow, NO_DELTA, parsePoints } from "./deltas.ts";

type Props = {
  readonly desk: Desk;
  readonly rows: readonly DeltaRow[];
  readonly onChange: (rows: readonly DeltaRow[]) => void;
};

const MOST = 6;

/** Which indicators move, and by how many points. */
export function DeltaRows({ desk, rows, onChange }: Props) {
  const options = [
    { value: "", label: words.adjust.none },
    ...desk.scene.indicators.map(({ id, label }) => ({
      value: id,
      label: `${label} (${words.adjust.nowAt(desk.control.indicators[id] ?? 0)})`,
    })),
  ];
  const set = (at: number, change: Partial<DeltaRow>): void =>
    onChange(rows.map((row, each) => (each === at ? { ...row, ...change } : row)));
  return (
    <div className="flex flex-col gap-2">
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are only ever added at the end
        <div key={at} className="grid grid-cols-[minmax(0,1fr)_6rem] gap-2">
          <Select
            label={words.adjust.indicator(at + 1)}
            quietLabel
            options={options}
            value={row.indicator}
            onChange={(event) => set(at, { indicator: event.target.value })}
          />
          <Field
            label={words.adjust.points(at + 1)}
            quietLabel
            inputMode="text"
            placeholder="+3"
            value={row.points}
            error={row.points !== "" && parsePoints(row.points) === null ? words.adjust.pointsHint : null}
            onChange={(event) => set(at, { points: event.target.value })}
            inputClassName="text-right"
          />
        </div>
      ))}
      {rows.length < MOST && (
        <div>
          <Button size="small" onClick={() => onChange([...rows, NO_DELTA])}>
            <Icon of={Plus} /> {words.adjust.add}
          </Button>
        </div>
      )}
    </div>
  );
}
