import type { Order } from "@whitecell/shared/engine/game.ts";
import type { FreeForm } from "@whitecell/shared/engine/scenario.ts";
import { type FormEvent, useState } from "react";
import { desk as words } from "../../messages/en/desk.ts";
import { useIssue } from "../../state/useIssue.ts";
import { useTyped } from "../../state/useTyped.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Select } from "../../ui/Select.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { assessmentOf, type Impact, NO_IMPACT, spent } from "./assessmentDraft.ts";
import type { Desk } from "./deskModel.ts";
import { ImpactRows } from "./ImpactRows.tsx";
import { MainButton } from "./MainButton.tsx";
import { presetName } from "./presetName.ts";

type Props = { readonly desk: Desk; readonly order: Order; readonly limits: FreeForm };

/** A move in a team's own words gets its odds and effects from the white cell. */
export function AssessForm({ desk, order, limits }: Props) {
  const { run, busy, refused } = useIssue();
  const [oddsPreset, setOdds] = useState<string | null>(null);
  const [pullPreset, setPull] = useState<string | null>(null);
  const [impacts, setImpacts] = useState<readonly Impact[]>([NO_IMPACT]);
  const [rung, setRung] = useState("");
  const [reason, setReason] = useTyped(`desk.assessment.${order.key}`);
  const [tried, setTried] = useState(false);
  const { maxIndicators, maxTotalImpact } = limits.limits;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const assessment = assessmentOf(limits, { oddsPreset, pullPreset, impacts, rung: Number(rung), reason });
    if (assessment) void run({ type: "AssessFreeForm", key: order.key, assessment });
  };
  const incomplete = oddsPreset === null || pullPreset === null || rung === "" || reason.trim() === "";

  return (
    <form onSubmit={submit} className="mt-5 flex flex-col gap-5 border-t border-rule pt-4">
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
        onChange={setOdds}
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
        <ImpactRows desk={desk} limits={limits} impacts={impacts} onChange={setImpacts} />
      </fieldset>
      <Choice
        legend={words.assess.pull}
        columns={2}
        compact
        value={pullPreset}
        onChange={setPull}
        options={Object.keys(limits.pullPresets).map((id) => ({ value: id, label: presetName(id) }))}
      />
      <Select
        label={words.assess.rung}
        value={rung}
        onChange={(event) => setRung(event.target.value)}
        className="max-w-md"
        options={[
          { value: "", label: words.adjust.none },
          ...desk.scene.ladder.rungs.map(({ n, label }) => ({
            value: String(n),
            label: words.assess.rungOption(n, label),
          })),
        ]}
      />
      <TextArea
        label={words.assess.reason}
        value={reason}
        rows={2}
        maxLength={600}
        error={tried && reason.trim() === "" ? words.rule.reasonMissing : null}
        onChange={(event) => setReason(event.target.value)}
      />
      <StatusLine tone="danger">{refused ?? (tried && incomplete ? words.assess.missing : null)}</StatusLine>
      <div>
        <MainButton type="submit" busy={busy}>
          {words.assess.submit}
        </MainButton>
      </div>
    </form>
  );
}
