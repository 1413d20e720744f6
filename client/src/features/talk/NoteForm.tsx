import { type FormEvent, useState } from "react";
import { between } from "../../messages/en/between.ts";
import { useIssue } from "../../state/useIssue.ts";
import { useTyped } from "../../state/useTyped.ts";
import { Button } from "../../ui/Button.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import type { TableModel } from "../table/tableModel.ts";

const words = between.note;

type Props = {
  readonly table: TableModel;
  readonly about: string;
  /** The talk is over: now is the moment to write it down. */
  readonly over: boolean;
};

/** Two lines in twenty seconds: what we offered, what we heard. */
export function NoteForm({ table: { view, team }, about, over }: Props) {
  const issue = useIssue();
  const [offered, setOffered] = useTyped(`offered.${about}`);
  const [heard, setHeard] = useTyped(`heard.${about}`);
  const [empty, setEmpty] = useState(false);
  const own = view.talk.notes.filter((note) => note.about === about && note.team === team);
  const [open] = useState(offered + heard !== "" || (over && own.length === 0));
  if (own.length === 0 && view.hotwash !== null) return null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const nothing = offered.trim() === "" && heard.trim() === "";
    setEmpty(nothing);
    if (nothing || !(await issue.run({ type: "NoteTalk", team, about, offered, heard }))) return;
    setOffered("");
    setHeard("");
  };
  return (
    <details open={open} className="border-l-4 border-edge pl-3">
      <summary className="min-h-11 cursor-pointer py-2.5 text-14 font-medium">{words.title}</summary>
      {own.map((note) => (
        <dl key={note.moment.at} className="mb-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-14">
          <dt className="text-soft">{words.offered}</dt>
          <dd className="break-words">{note.offered || "–"}</dd>
          <dt className="text-soft">{words.heard}</dt>
          <dd className="break-words">{note.heard || "–"}</dd>
        </dl>
      ))}
      {view.hotwash === null && (
        <form onSubmit={submit} className="flex flex-col gap-2 pb-2">
          <p className="max-w-[65ch] text-14 text-soft">{words.hint}</p>
          <TextArea
            label={words.offered}
            rows={1}
            maxLength={1_000}
            value={offered}
            onChange={(event) => setOffered(event.target.value)}
          />
          <TextArea
            label={words.heard}
            rows={1}
            maxLength={1_000}
            value={heard}
            error={empty ? words.empty : issue.refused}
            onChange={(event) => setHeard(event.target.value)}
          />
          <Button type="submit" className="min-h-11 self-start" busy={issue.busy}>
            {words.send}
          </Button>
        </form>
      )}
    </details>
  );
}
