import type { InjectKind, Veracity } from "@whitecell/shared/engine/scenario.ts";
import { injects as words } from "../../../messages/en/injects.ts";
import { msel } from "../../../messages/en/msel.ts";
import { shared } from "../../../messages/en/shared.ts";
import { Check } from "../../../ui/Check.tsx";
import { Choice } from "../../../ui/Choice.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Segments } from "../../../ui/Segments.tsx";
import { TeamName } from "../../../ui/TeamName.tsx";
import { DeltaRows } from "../adjudication/DeltaRows.tsx";
import type { DeltaRow } from "../adjudication/deltas.ts";
import type { Desk } from "../deskModel.ts";
import { GradeFields } from "./GradeFields.tsx";
import type { InjectMoreDraft } from "./injectDraft.ts";

const kinds: readonly InjectKind[] = ["news", "broadcast", "cable", "intelligence"];
const truths: readonly (Veracity | "unsaid")[] = ["unsaid", "true", "false", "ambiguous"];

type Props = {
  readonly desk: Desk;
  readonly draft: InjectMoreDraft;
  readonly onChange: (draft: InjectMoreDraft) => void;
  readonly rows: readonly DeltaRow[];
  readonly onRows: (rows: readonly DeltaRow[]) => void;
};

/** How it comes, who speaks, whether it is so, whom it costs and what it changes: all of it may stay as it is. */
export function InjectMore({ desk, draft, onChange, rows, onRows }: Props) {
  const set = (change: Partial<InjectMoreDraft>): void => onChange({ ...draft, ...change });
  const { kind, source, grade, veracity, hurts } = draft;
  return (
    <div className="flex flex-col gap-4">
      <Choice<InjectKind>
        legend={words.kind}
        columns={2}
        compact
        value={kind}
        onChange={(next) => set({ kind: next })}
        options={kinds.map((value) => ({ value, label: shared.injectKinds[value] }))}
      />
      {kind === "intelligence" && <GradeFields value={grade} onChange={(next) => set({ grade: next })} />}
      <Field
        label={words.source}
        hint={words.sourceHint}
        value={source}
        maxLength={80}
        onChange={(event) => set({ source: event.target.value })}
      />
      <div>
        <p className="mb-1 text-14 font-medium">{msel.veracityOf}</p>
        <Segments
          label={msel.veracityOf}
          value={veracity}
          onChange={(next) => set({ veracity: next })}
          options={truths.map((value) => ({ value, label: msel.veracity[value] }))}
        />
      </div>
      <fieldset>
        <legend className="text-14 font-medium">{msel.hurts}</legend>
        <div className="flex flex-wrap gap-x-5">
          {desk.scene.teams.map((team, index) => (
            <Check
              key={team.id}
              label={
                <>
                  <span className="sr-only">{msel.hurts}: </span>
                  <TeamName team={team} index={index} size="small" />
                </>
              }
              checked={hurts.includes(team.id)}
              onChange={(on) =>
                set({ hurts: on ? [...hurts, team.id] : hurts.filter((each) => each !== team.id) })
              }
            />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend className="text-14 font-medium">{words.deltas}</legend>
        <p className="mb-2 text-14 text-soft">{words.deltasHint}</p>
        <DeltaRows desk={desk} rows={rows} onChange={onRows} />
      </fieldset>
    </div>
  );
}
