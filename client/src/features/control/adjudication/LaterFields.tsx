import { assess as words } from "../../../messages/en/assess.ts";
import { injects as injectWords } from "../../../messages/en/injects.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import type { Desk } from "../deskModel.ts";
import { AudiencePicker } from "../injects/AudiencePicker.tsx";
import type { LaterDraft } from "./assessmentDraft.ts";
import { DeltaRows } from "./DeltaRows.tsx";

type Props = {
  readonly desk: Desk;
  readonly later: LaterDraft;
  readonly n: number;
  readonly onChange: (later: LaterDraft) => void;
  readonly onRemove: () => void;
};

/** What comes back turns later: when, the news of it, who hears it and what it changes. */
export function LaterFields({ desk, later, n, onChange, onRemove }: Props) {
  const set = (change: Partial<LaterDraft>): void => onChange({ ...later, ...change });
  return (
    <fieldset className="border-l-2 border-edge pl-4">
      <legend className="text-14 font-medium">{words.later(n)}</legend>
      <div className="flex flex-col gap-3 pt-1">
        <div className="grid gap-2 sm:grid-cols-[8rem_minmax(0,1fr)]">
          <Field
            label={words.after}
            type="number"
            min={1}
            max={20}
            value={later.after}
            onChange={(event) => set({ after: event.target.value })}
            inputClassName="text-right"
          />
          <Field
            label={words.laterTitle}
            value={later.label}
            maxLength={120}
            onChange={(event) => set({ label: event.target.value })}
          />
        </div>
        <TextArea
          label={words.news}
          rows={2}
          value={later.news}
          maxLength={2_000}
          onChange={(event) => set({ news: event.target.value })}
        />
        <AudiencePicker
          scene={desk.scene}
          value={later.audience}
          onChange={(audience) => set({ audience })}
          error={later.audience !== "all" && later.audience.length === 0 ? injectWords.audienceMissing : null}
        />
        <div>
          <p className="mb-1 text-14 font-medium">{words.laterChanges}</p>
          <DeltaRows desk={desk} rows={later.rows} onChange={(rows) => set({ rows })} />
        </div>
        <div>
          <Button size="small" onClick={onRemove}>
            {words.removeLater}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
