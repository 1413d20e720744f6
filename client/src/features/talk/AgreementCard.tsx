import type { Agreement, AgreementState } from "@whitecell/shared/engine/talkState.ts";
import { useState } from "react";
import { between } from "../../messages/en/between.ts";
import { useIssue } from "../../state/useIssue.ts";
import { useTyped } from "../../state/useTyped.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import type { TableModel } from "../table/tableModel.ts";
import { AgreementForm } from "./AgreementForm.tsx";
import { AgreementSheet } from "./AgreementSheet.tsx";
import { JudgeForm } from "./JudgeForm.tsx";
import { NoteForm } from "./NoteForm.tsx";
import { type Wording, wordingOf } from "./wording.ts";

const words = between.agreement;

type Props = {
  readonly table: TableModel;
  readonly agreement: Agreement;
  readonly state: AgreementState;
  /** Goes on from its text. */
  readonly again: (from: Wording) => void;
};

/** An agreement with what this team may do about it now. */
export function AgreementCard({ table: model, agreement, state, again }: Props) {
  const { scene, team, view } = model;
  const [changing, setChanging] = useState(false);
  const now = view.turn?.index ?? 0;
  const party = agreement.parties.includes(team);
  const over = view.phase === "ended";
  if (changing) {
    return (
      <AgreementForm
        table={model}
        draft={agreement}
        from={wordingOf(agreement, now)}
        done={() => setChanging(false)}
      />
    );
  }
  const judges = party && state === "in force" && view.hotwash === null;
  return (
    <AgreementSheet
      scene={scene}
      agreement={agreement}
      state={state}
      below={(term, index) =>
        judges && (
          <JudgeForm
            agreement={agreement.id}
            term={term}
            index={index}
            now={over ? Number.POSITIVE_INFINITY : now}
          />
        )
      }
    >
      {judges && <p className="text-14 text-soft">{words.asks}</p>}
      {party && !over && (
        <div className="mt-2 flex flex-col items-start gap-2">
          {state === "draft" && (
            <>
              <Button className="min-h-11" onClick={() => setChanging(true)}>
                {words.change}
              </Button>
              <SponsorForm table={model} agreement={agreement} />
            </>
          )}
          {state === "tabled" && <SignForm table={model} agreement={agreement} />}
          {(state === "refused" || state === "lapsed") && (
            <Button className="min-h-11" onClick={() => again(wordingOf(agreement, now))}>
              {words.again}
            </Button>
          )}
        </div>
      )}
      {party && state !== "draft" && (
        <NoteForm table={model} about={agreement.id} over={state !== "tabled"} key={state} />
      )}
    </AgreementSheet>
  );
}

type FormProps = Pick<Props, "table" | "agreement">;

function SponsorForm({ table: { seat, team, view, scene }, agreement }: FormProps) {
  const issue = useIssue();
  const now = view.turn?.index ?? 0;
  const [signBy, setSignBy] = useState(now);
  if (!seat.lead) return <p className="text-14 text-soft">{words.leadOnly}</p>;
  const turns = Array.from({ length: Math.max(1, scene.turnsPlanned - now) }, (_, each) => now + each);
  const { id, version } = agreement;
  return (
    <div className="flex w-full flex-col items-start gap-2">
      <Select
        label={words.signBy}
        value={String(Math.max(now, signBy))}
        options={turns.map((turn) => ({ value: String(turn), label: words.turn(turn + 1) }))}
        onChange={(event) => setSignBy(Number(event.target.value))}
      />
      <Button
        variant="primary"
        className="min-h-11"
        busy={issue.busy}
        onClick={() =>
          void issue.run({
            type: "SponsorAgreement",
            team,
            agreement: id,
            version,
            signBy: Math.max(now, signBy),
          })
        }
      >
        {words.sponsor}
      </Button>
      <StatusLine tone="danger">{issue.refused}</StatusLine>
    </div>
  );
}

function SignForm({ table: { seat, team }, agreement: { id, signed } }: FormProps) {
  const issue = useIssue();
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useTyped(`refuse.${id}`);
  if (!seat.lead) return <p className="text-14 text-soft">{words.leadOnly}</p>;
  const answer = (signs: boolean) =>
    void issue.run({ type: "AnswerAgreement", team, agreement: id, signs, reason: signs ? "" : reason });
  const mine = signed.includes(team);
  return (
    <div className="flex w-full flex-col gap-2">
      {refusing && (
        <Field
          autoFocus
          label={words.why}
          maxLength={1_000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      <div className="flex flex-wrap gap-2">
        {!mine && !refusing && (
          <Button variant="primary" className="min-h-11" busy={issue.busy} onClick={() => answer(true)}>
            {words.sign}
          </Button>
        )}
        <Button
          className="min-h-11"
          busy={issue.busy}
          onClick={() => (refusing ? answer(false) : setRefusing(true))}
        >
          {mine ? words.withdraw : words.refuse}
        </Button>
        {refusing && (
          <Button className="min-h-11" onClick={() => setRefusing(false)}>
            {words.form.cancel}
          </Button>
        )}
      </div>
      <StatusLine tone="danger">{issue.refused}</StatusLine>
    </div>
  );
}
