import { assess as words } from "../../../messages/en/assess.ts";
import { desk as deskWords } from "../../../messages/en/desk.ts";
import { Field } from "../../../ui/Field.tsx";
import { Select } from "../../../ui/Select.tsx";
import type { Desk } from "../deskModel.ts";
import { stockLabel } from "../situation/thingNames.ts";
import { NO_STOCK, type StockRow } from "./assessmentDraft.ts";
import { parsePoints } from "./deltas.ts";
import { GrowingRows } from "./GrowingRows.tsx";

type Props = {
  readonly desk: Desk;
  readonly rows: readonly StockRow[];
  readonly onChange: (rows: readonly StockRow[]) => void;
};

const MOST = 4;

/** What a success brings or takes of the teams' stocks. */
export function StockRows({ desk, rows, onChange }: Props) {
  const { scenario, resources } = desk.control;
  const stocks = [
    { value: "", label: words.nothing },
    ...Object.entries(resources).map(([key, value]) => ({
      value: key,
      label: words.stockNow(stockLabel(scenario, key), value),
    })),
  ];
  return (
    <fieldset>
      <legend className="mb-2 text-14 font-medium">{words.stocks}</legend>
      <GrowingRows
        rows={rows}
        blank={NO_STOCK}
        most={MOST}
        open={rows.every(({ stock }) => stock !== "")}
        addLabel={words.addStock}
        columns="grid-cols-[minmax(0,1fr)_11rem]"
        onChange={onChange}
      >
        {(row, set, n) => (
          <>
            <Select
              label={words.stock(n)}
              quietLabel
              options={stocks}
              value={row.stock}
              onChange={(event) => set({ stock: event.target.value })}
            />
            <Field
              label={words.amount(n)}
              quietLabel
              placeholder="+1"
              value={row.points}
              error={
                row.points !== "" && parsePoints(row.points) === null ? deskWords.adjust.pointsHint : null
              }
              onChange={(event) => set({ points: event.target.value })}
              inputClassName="text-right"
            />
          </>
        )}
      </GrowingRows>
    </fieldset>
  );
}
