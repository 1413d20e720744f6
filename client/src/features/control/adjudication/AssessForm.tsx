import type { Order } from "@whitecell/shared/engine/game.ts";
import type { FreeForm } from "@whitecell/shared/engine/scenario.ts";
import { type FormEvent, useState } from "react";
import { assess } from "../../../messages/en/assess.ts";
import { desk as words } from "../../../messages/en/desk.ts";
import { rule as ruleWords } from "../../../messages/en/rule.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { useTyped } from "../../../state/useTyped.ts";
import { Choice } from "../../../ui/Choice.tsx";
import { Select } from "../../../ui/Select.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import type { Desk } from "../deskModel.ts";
import { MainButton } from "../now/MainButton.tsx";
import { presetName } from "../situation/presetName.ts";
import { useKept } from "../useKept.ts";
import { AssessMore } from "./AssessMore.tsx";
import { type AssessmentDraft, assessmentOf, NO_ASSESSMENT, spent } from "./assessmentDraft.ts";
import { ImpactRows } from "./ImpactRows.tsx";

type Props = { readonly desk: Desk; readonly order: Order; readonly limits: FreeForm };

/** A move in a team's own words gets its odds and effects from the white cell. */
export function AssessForm({ desk, order, limits }: Props) {
  const { run, busy, refused } = useIssue();
  const [draft, keep] = useKept<AssessmentDraft>(`desk.assessment.draft.${order.key}`, NO_ASSESSMENT);
  const [reason, setReason] = useTyped(`desk.assessment.${order.key}`);
  const [tried, setTried] = useState(false);
  const { maxIndicators, maxTotalImpact } = limits.limits;
  const { oddsPreset, pullPreset, impacts, rung } = draft;
  const assessment = assessmentOf(limits, draft, reason);
  const shown = desk.view.moves.some(({ key, revealed }) => key === order.key && revealed);
  const change = (part: Partial<AssessmentDraft>): void => keep({ ...draft, ...part });

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!assessment || !(await run({ type: "AssessFreeForm", key: order.key, assessment }))) return;
    keep(null);
    setReason("");
  };

  return (
    <form
      onSubmit={(event) => void submit(event)}
      className="mt-4 flex flex-col gap-5 border-t border-rule pt-4"
    >
      <div>
        <h4 className="text-20">{words.assess.title}</h4>
        <p className="text-14 text-soft">{words.assess.hint}</p>
        <details className="mt-2 text-14">
          <summary className="min-h-6 font-medium">{words.assess.checklist}</summary>
          <ul className="mt-1 list-disc pl-5">
            {limits.checklist.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      </div>
      <Choice
        legend={words.assess.odds}
        columns={3}
        compact
        value={oddsPreset}
        onChange={(odds) => change({ oddsPreset: odds })}
        options={Object.entries(limits.oddsPresets).map(([id, odds]) => ({
          value: id,
          label: words.assess.oddsPreset(presetName(id), odds),
        }))}
      />
      <fieldset>
        <legend className="text-14 font-medium">{words.assess.impacts}</legend>
        <p className="mb-2 text-14 text-soft">
          {words.assess.impactsHint(maxIndicators, maxTotalImpact)}{" "}
          <span className="font-medium text-ink">
            {words.assess.total(spent(limits, impacts), maxTotalImpact)}
          </span>
        </p>
        <ImpactRows
          desk={desk}
          limits={limits}
          impacts={impacts}
          onChange={(next) => change({ impacts: next })}
        />
      </fieldset>
      <Choice
        legend={words.assess.pull}
        columns={2}
        compact
        value={pullPreset}
        onChange={(pull) => change({ pullPreset: pull })}
        options={Object.keys(limits.pullPresets).map((id) => ({ value: id, label: presetName(id) }))}
      />
      <Select
        label={words.assess.rung}
        value={rung === 0 ? "" : String(rung)}
        onChange={(event) => change({ rung: Number(event.target.value) })}
        className="max-w-md"
        options={[
          { value: "", label: words.adjust.none },
          ...desk.scene.ladder.rungs.map(({ n, label }) => ({
            value: String(n),
            label: words.assess.rungOption(n, label),
          })),
        ]}
      />
      <details>
        <summary className="min-h-8 text-14 font-medium">{assess.more}</summary>
        <AssessMore desk={desk} draft={draft} onChange={change} shown={shown} />
      </details>
      <TextArea
        label={words.assess.reason}
        value={reason}
        rows={2}
        maxLength={600}
        error={tried && reason.trim() === "" ? ruleWords.reasonMissing : null}
        onChange={(event) => setReason(event.target.value)}
      />
      <StatusLine tone="danger">{refused ?? (tried && !assessment ? words.assess.missing : null)}</StatusLine>
      <div>
        <MainButton type="submit" busy={busy}>
          {words.assess.submit}
        </MainButton>
      </div>
    </form>
  );
}
