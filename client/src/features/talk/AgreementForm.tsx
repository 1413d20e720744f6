import { X } from "lucide-react";
import { type FormEvent, useState } from "react";
import { between } from "../../messages/en/between.ts";
import { useIssue } from "../../state/useIssue.ts";
import { useTyped } from "../../state/useTyped.ts";
import { Button } from "../../ui/Button.tsx";
import { Check } from "../../ui/Check.tsx";
import { Field } from "../../ui/Field.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Select } from "../../ui/Select.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import type { TableModel } from "../table/tableModel.ts";
import { labelOf, labelsOf } from "./sides.tsx";
import { TeamTicks } from "./TeamTicks.tsx";
import {
  missingIn,
  readWording,
  type Wording,
  withMore,
  withoutTerm,
  withParties,
  withTerm,
} from "./wording.ts";

const words = between.agreement;

type Props = {
  readonly table: TableModel;
  /** The draft that is changed; null for a new one. */
  readonly draft: { readonly id: string; readonly version: number } | null;
  readonly from: Wording;
  readonly done: () => void;
};

/** The text of an agreement: with whom, who does what by when, and who may read it. */
export function AgreementForm({ table: model, draft, from, done }: Props) {
  const { scene, team } = model;
  const issue = useIssue();
  // AGR2: the text goes on from the one that was read, also where another party changes it meanwhile.
  const [read] = useState(draft);
  const [kept, keep] = useTyped(read ? `agr.${read.id}.${read.version}` : "agr.new");
  const [problem, setProblem] = useState<string | null>(null);
  const text = readWording(kept, from);
  const write = (next: Wording) => keep(JSON.stringify(next));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = missingIn(text);
    setProblem(wrong);
    if (wrong !== null) return;
    const { parties, title, open } = text;
    const wording = { title, open, terms: text.terms.filter(({ what }) => what.trim() !== "") };
    const sent = await issue.run(
      read
        ? { type: "RedraftAgreement", team, agreement: read.id, version: read.version, ...wording }
        : { type: "DraftAgreement", team, parties: parties.filter((id) => id !== team), ...wording },
    );
    if (!sent) return;
    keep("");
    done();
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      {draft === null && (
        <TeamTicks
          legend={words.form.with}
          scene={scene}
          without={team}
          chosen={text.parties.filter((id) => id !== team)}
          onChange={(others) => write(withParties(text, [team, ...others]))}
        />
      )}
      <Field
        label={words.form.title}
        maxLength={120}
        value={text.title}
        onChange={(event) => write({ ...text, title: event.target.value })}
      />
      <Terms table={model} text={text} write={write} />
      <Check
        className="min-h-11 items-center"
        label={words.form.open}
        checked={text.open}
        onChange={(open) => write({ ...text, open })}
      />
      <p className="text-14 text-soft">{words.readers(labelsOf(scene, text.parties), text.open)}</p>
      <StatusLine tone="danger">{problem ?? issue.refused}</StatusLine>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" className="min-h-11" busy={issue.busy}>
          {draft ? words.form.change : words.form.keep}
        </Button>
        <Button className="min-h-11" onClick={done}>
          {words.form.cancel}
        </Button>
      </div>
    </form>
  );
}

type TermsProps = Pick<Props, "table"> & {
  readonly text: Wording;
  readonly write: (next: Wording) => void;
};

function Terms({ table: { scene, view }, text, write }: TermsProps) {
  const now = view.turn?.index ?? 0;
  const turns = Array.from({ length: Math.max(1, scene.turnsPlanned - now) }, (_, each) => now + each);
  const dues = [
    { value: "", label: words.lasting },
    ...turns.map((turn) => ({ value: String(turn), label: words.due(turn + 1) })),
  ];
  return (
    <>
      {text.terms.map((term, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a term is its place in the text.
        <fieldset key={at} className="flex flex-col gap-2 border-l-4 border-edge pl-3">
          <legend className="sr-only">{words.form.term(at + 1)}</legend>
          <div className="flex items-end gap-2">
            <Select
              className="min-w-0 flex-1"
              label={words.form.who}
              value={term.who}
              options={text.parties.map((id) => ({ value: id, label: labelOf(scene, id) }))}
              onChange={(event) => write(withTerm(text, at, { who: event.target.value }))}
            />
            <Select
              className="min-w-0 flex-1"
              label={words.form.due}
              value={term.due === null ? "" : String(term.due)}
              options={dues}
              onChange={({ target: { value } }) =>
                write(withTerm(text, at, { due: value === "" ? null : Number(value) }))
              }
            />
            {text.terms.length > 1 && (
              <button
                type="button"
                aria-label={words.form.less(at + 1)}
                onClick={() => write(withoutTerm(text, at))}
                className="inline-flex size-11 shrink-0 items-center justify-center rounded hover:bg-sunken"
              >
                <Icon of={X} size={20} />
              </button>
            )}
          </div>
          <TextArea
            label={words.form.what}
            rows={1}
            maxLength={400}
            value={term.what}
            onChange={(event) => write(withTerm(text, at, { what: event.target.value }))}
          />
        </fieldset>
      ))}
      {text.terms.length < 10 && (
        <Button className="min-h-11 self-start" onClick={() => write(withMore(text))}>
          {words.form.more}
        </Button>
      )}
    </>
  );
}
