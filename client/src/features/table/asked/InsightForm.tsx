import { useState } from "react";
import { desks } from "../../../messages/en/desks.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { useTyped } from "../../../state/useTyped.ts";
import { Button } from "../../../ui/Button.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";

const words = desks.insight;

/** NOTE3: something learned, at any moment; `open` when everybody reads it at once. */
export function InsightForm({ open }: { readonly open: boolean }) {
  const issue = useIssue();
  const [text, setText] = useTyped("insight");
  const [state, setState] = useState<"new" | "empty" | "kept">("new");
  const send = async () => {
    if (text.trim() === "") return setState("empty");
    if (!(await issue.run({ type: "NoteInsight", text }))) return;
    setText("");
    setState("kept");
  };
  return (
    <div className="flex flex-col items-start gap-2 pb-[env(safe-area-inset-bottom)]">
      <TextArea
        className="w-full"
        label={words.label}
        hint={open ? words.open : words.hint}
        rows={3}
        maxLength={2_000}
        value={text}
        data-first
        error={state === "empty" ? words.empty : issue.refused}
        onChange={(event) => {
          setText(event.target.value);
          setState("new");
        }}
      />
      <Button variant="primary" className="min-h-11" busy={issue.busy} onClick={() => void send()}>
        {words.send}
      </Button>
      <StatusLine>{state === "kept" ? words.kept : null}</StatusLine>
    </div>
  );
}
