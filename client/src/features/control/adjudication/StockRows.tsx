import { Plus } from "lucide-react";
import { assess as words } from "../../../messages/en/assess.ts";
import { desk as deskWords } from "../../../messages/en/desk.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { Select } from "../../../ui/Select.tsx";
import type { Desk } from "../deskModel.ts";
import { stockLabel } from "../situation/thingNames.ts";
import { NO_STOCK, type StockRow } from "./assessmentDraft.ts";
import { parsePoints } from "./deltas.ts";

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
  const set = (at: number, change: Partial<StockRow>): void =>
    onChange(rows.map((row, each) => (each === at ? { ...row, ...change } : row)));
  return (
    <fieldset>
      <legend className="mb-2 text-14 font-medium">{words.stocks}</legend>
      <div className="flex flex-col gap-2">
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are only ever added at the end
          <div key={at} className="grid grid-cols-[minmax(0,1fr)_11rem] gap-2">
            <Select
              label={words.stock(at + 1)}
              quietLabel
              options={stocks}
              value={row.stock}
              onChange={(event) => set(at, { stock: event.target.value })}
            />
            <Field
              label={words.amount(at + 1)}
              quietLabel
              placeholder="+1"
              value={row.points}
              error={
                row.points !== "" && parsePoints(row.points) === null ? deskWords.adjust.pointsHint : null
              }
              onChange={(event) => set(at, { points: event.target.value })}
              inputClassName="text-right"
            />
          </div>
        ))}
        {rows.length < MOST && rows.every(({ stock }) => stock !== "") && (
          <div>
            <Button size="small" onClick={() => onChange([...rows, NO_STOCK])}>
              <Icon of={Plus} /> {words.addStock}
            </Button>
          </div>
        )}
      </div>
    </fieldset>
  );
}
