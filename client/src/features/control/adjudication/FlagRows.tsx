import { Plus } from "lucide-react";
import { assess as words } from "../../../messages/en/assess.ts";
import { Button } from "../../../ui/Button.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { Select } from "../../../ui/Select.tsx";
import type { Desk } from "../deskModel.ts";
import { type FlagRow, NO_FLAG } from "./assessmentDraft.ts";

type Props = {
  readonly desk: Desk;
  readonly rows: readonly FlagRow[];
  readonly onChange: (rows: readonly FlagRow[]) => void;
};

const MOST = 4;
const becomes = [
  { value: "true", label: words.becomesTrue },
  { value: "false", label: words.becomesFalse },
];

/** What a success makes true in the story, or ends. */
export function FlagRows({ desk, rows, onChange }: Props) {
  const flags = [
    { value: "", label: words.nothing },
    ...desk.control.scenario.flags.map(({ id, text }) => ({
      value: id,
      label: desk.control.flags.includes(id) ? words.trueNow(text) : text,
    })),
  ];
  const set = (at: number, change: Partial<FlagRow>): void =>
    onChange(rows.map((row, each) => (each === at ? { ...row, ...change } : row)));
  return (
    <fieldset>
      <legend className="text-14 font-medium">{words.flags}</legend>
      <p className="mb-2 text-14 text-soft">{words.flagsHint}</p>
      <div className="flex flex-col gap-2">
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are only ever added at the end
          <div key={at} className="grid grid-cols-[minmax(0,1fr)_11rem] gap-2">
            <Select
              label={words.flag(at + 1)}
              quietLabel
              options={flags}
              value={row.flag}
              onChange={(event) => set(at, { flag: event.target.value })}
            />
            <Select
              label={words.becomes(at + 1)}
              quietLabel
              options={becomes}
              value={row.becomes}
              onChange={(event) => set(at, { becomes: event.target.value === "false" ? "false" : "true" })}
            />
          </div>
        ))}
        {rows.length < MOST && rows.every(({ flag }) => flag !== "") && (
          <div>
            <Button size="small" onClick={() => onChange([...rows, NO_FLAG])}>
              <Icon of={Plus} /> {words.addFlag}
            </Button>
          </div>
        )}
      </div>
    </fieldset>
  );
}
