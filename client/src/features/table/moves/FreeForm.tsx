import { useEffect, useState } from "react";
import { council } from "../../../messages/en/council.ts";
import { freeForm } from "../../../messages/en/freeForm.ts";
import { table } from "../../../messages/en/table.ts";
import { keepLast, lastKept } from "../../../state/lastKept.ts";
import { issue } from "../../../state/session.ts";
import type { Issue } from "../../../state/useIssue.ts";
import { useTypedForm } from "../../../state/useTypedForm.ts";
import { Button } from "../../../ui/Button.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { TypedArea } from "../TypedArea.tsx";
import type { TableModel } from "../tableModel.ts";
import { costParts, costText } from "./costText.ts";
import { blank, REASONS, toFields, toText } from "./freeFields.ts";
import { ProposeButton } from "./ProposeButton.tsx";
import { shortWith } from "./picks.ts";
import { SavedNote } from "./SavedNote.tsx";

const words = freeForm;
const MOST = 1_000;

type Props = { readonly table: TableModel; readonly turn: number; readonly issue: Issue };

/** A move in the team's own words, written together and played instead of a major card. */
export function FreeForm({ table: model, turn, issue: choose }: Props) {
  const { desk, draft, names } = model;
  const { brief } = desk;
  const { major } = desk.draft;
  const inUse = draft.major?.kind === "free";
  const [writing, setWriting] = useState(false);
  const [missing, setMissing] = useState(false);
  // A text that was taken out of the slot stays at hand for the rest of the turn.
  const name = `T${turn}.free`;
  const kept = `${name}.last`;
  const server = major?.kind === "free" ? toFields(major.text) : (lastKept<typeof blank>(kept) ?? blank);
  useEffect(() => {
    if (major?.kind === "free") keepLast(kept, toFields(major.text));
  }, [major, kept]);

  const form = useTypedForm({
    name,
    server,
    open: inUse && !draft.ready,
    save: (values) =>
      issue({ type: "SaveDraft", team: brief.team, major: { kind: "free", text: toText(values) } }),
  });
  const { fields } = form.now;
  const touched = Object.values(fields).some((field) => field.text !== "");
  const short = costParts(brief, shortWith(desk, draft, { slot: "major", cost: brief.freeForm.cost }));

  const typedText = () => {
    const values = Object.fromEntries(Object.entries(fields).map(([field, { text }]) => [field, text]));
    return toText({ ...blank, ...values });
  };
  const use = () => {
    const text = typedText();
    setMissing(text.action.trim() === "");
    if (text.action.trim() !== "") {
      void choose.run({ type: "SaveDraft", team: brief.team, major: { kind: "free", text } });
    }
  };

  const area = (field: keyof typeof blank, label: string, rows = 2) => (
    <TypedArea
      form={form}
      field={field}
      label={label}
      rows={rows}
      maxLength={MOST}
      disabled={draft.ready}
      names={names}
      by={desk.draftBy}
    />
  );

  return (
    <section aria-label={words.title} className="mt-3 border-t border-rule pt-3">
      <h4 className="text-16">{words.title}</h4>
      <p className="mt-1 max-w-[65ch] text-14 text-soft">
        {words.intro} {words.costs(costText(brief, brief.freeForm.cost))}
      </p>
      {!(writing || inUse || touched) ? (
        <Button className="mt-2 min-h-11" disabled={draft.ready} onClick={() => setWriting(true)}>
          {words.write}
        </Button>
      ) : (
        <div className="mt-3 flex flex-col gap-4">
          {area("action", words.action, 3)}
          {area("intent", words.intent)}
          {REASONS.map((field, at) => (
            <div key={field}>{area(field, words.reason(at + 1))}</div>
          ))}
          {area("risks", words.risks)}
          <Checklist questions={brief.freeForm.checklist} />
          {inUse ? (
            <>
              <p className="text-14 font-medium">{words.used}</p>
              <SavedNote now={form.now} />
            </>
          ) : (
            <div className="flex flex-wrap items-center gap-3">
              <Button className="min-h-11" disabled={draft.ready || short.length > 0} onClick={use}>
                {words.use}
              </Button>
              <ProposeButton
                table={model}
                slot="major"
                choice={{ kind: "free", text: typedText() }}
                title={fields.action.text}
                label={council.ideas.own}
                disabled={draft.ready || fields.action.text.trim() === ""}
              />
              <StatusLine tone="danger">
                {missing ? words.needAction : short.length > 0 ? table.moves.tooCostly(short) : null}
              </StatusLine>
            </div>
          )}
        </div>
      )}
    </section>
  );
}

function Checklist({ questions }: { readonly questions: readonly string[] }) {
  if (questions.length === 0) return null;
  return (
    <details className="text-14">
      <summary className="min-h-11 py-2.5 font-medium">{words.help}</summary>
      <ul className="mt-1 list-disc pl-5 text-soft">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </details>
  );
}
