import { assess as words } from "../../../messages/en/assess.ts";
import { Select } from "../../../ui/Select.tsx";
import type { Desk } from "../deskModel.ts";
import { type FlagRow, NO_FLAG } from "./assessmentDraft.ts";
import { GrowingRows } from "./GrowingRows.tsx";

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
  return (
    <fieldset>
      <legend className="text-14 font-medium">{words.flags}</legend>
      <p className="mb-2 text-14 text-soft">{words.flagsHint}</p>
      <GrowingRows
        rows={rows}
        blank={NO_FLAG}
        most={MOST}
        open={rows.every(({ flag }) => flag !== "")}
        addLabel={words.addFlag}
        columns="grid-cols-[minmax(0,1fr)_11rem]"
        onChange={onChange}
      >
        {(row, set, n) => (
          <>
            <Select
              label={words.flag(n)}
              quietLabel
              options={flags}
              value={row.flag}
              onChange={(event) => set({ flag: event.target.value })}
            />
            <Select
              label={words.becomes(n)}
              quietLabel
              options={becomes}
              value={row.becomes}
              onChange={(event) => set({ becomes: event.target.value === "false" ? "false" : "true" })}
            />
          </>
        )}
      </GrowingRows>
    </fieldset>
  );
}
