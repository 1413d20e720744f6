import type { FormEvent } from "react";
import { scribe as words } from "../../../messages/en/scribe.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { useTyped } from "../../../state/useTyped.ts";
import { Button } from "../../../ui/Button.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";

const LONGEST = 2_000;

/** A note for the white cell alone, with its moment. */
export function NoteForm() {
  const [text, type] = useTyped("desk.note");
  const { run, busy, refused } = useIssue();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (text.trim() === "") return;
    if (await run({ type: "WriteNote", text: text.trim(), about: null })) type("");
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <div className="flex items-end gap-2">
        <TextArea
          label={words.note}
          hint={words.noteHint}
          className="min-w-0 flex-1"
          rows={1}
          value={text}
          maxLength={LONGEST}
          onChange={(event) => type(event.target.value)}
        />
        <Button type="submit" className="shrink-0" busy={busy} disabled={text.trim() === ""}>
          {words.writeNote}
        </Button>
      </div>
      <StatusLine tone="danger">{refused}</StatusLine>
    </form>
  );
}
