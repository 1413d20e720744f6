import { desk as words } from "../../../messages/en/desk.ts";
import { Field } from "../../../ui/Field.tsx";
import { Select } from "../../../ui/Select.tsx";
import type { Desk } from "../deskModel.ts";
import { type DeltaRow, NO_DELTA, parsePoints } from "./deltas.ts";
import { GrowingRows } from "./GrowingRows.tsx";

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
  return (
    <GrowingRows
      rows={rows}
      blank={NO_DELTA}
      most={MOST}
      addLabel={words.adjust.add}
      columns="grid-cols-[minmax(0,1fr)_6rem]"
      onChange={onChange}
    >
      {(row, set, n) => (
        <>
          <Select
            label={words.adjust.indicator(n)}
            quietLabel
            options={options}
            value={row.indicator}
            onChange={(event) => set({ indicator: event.target.value })}
          />
          <Field
            label={words.adjust.points(n)}
            quietLabel
            inputMode="text"
            placeholder="+3"
            value={row.points}
            error={row.points !== "" && parsePoints(row.points) === null ? words.adjust.pointsHint : null}
            onChange={(event) => set({ points: event.target.value })}
            inputClassName="text-right"
          />
        </>
      )}
    </GrowingRows>
  );
}
