import type { FormEvent } from "react";
import { adjudication } from "../../../messages/en/adjudication.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { useTyped } from "../../../state/useTyped.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import type { Desk } from "../deskModel.ts";

const words = adjudication.note;

/** What the white cell wants to remember of a ruling. Give it a `key` per move. */
export function RulingNote({ desk, about }: { readonly desk: Desk; readonly about: string }) {
  const [text, type] = useTyped(`desk.note.${about}`);
  const { run, busy, refused } = useIssue();
  const notes = desk.control.notes.filter((note) => note.about === about);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (text.trim() === "") return;
    if (await run({ type: "WriteNote", text: text.trim(), about })) type("");
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="mt-4 border-t border-rule pt-3">
      <div className="flex items-end gap-2">
        <Field
          label={words.title}
          placeholder={words.hint}
          className="min-w-0 flex-1"
          value={text}
          maxLength={2_000}
          onChange={(event) => type(event.target.value)}
        />
        <Button type="submit" className="min-h-11 shrink-0" busy={busy} disabled={text.trim() === ""}>
          {words.write}
        </Button>
      </div>
      <StatusLine tone="danger">{refused}</StatusLine>
      {notes.length > 0 && (
        <ul aria-label={words.list} className="mt-1 text-14">
          {notes.map((note) => (
            <li
              key={`${note.moment.at}-${note.text}`}
              className="border-l-2 border-edge py-0.5 pl-3 break-words"
            >
              {note.text}
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
