import { type FormEvent, useState } from "react";
import { hotwash as words } from "../../messages/en/hotwash.ts";
import { useIssue } from "../../state/useIssue.ts";
import { useTyped } from "../../state/useTyped.ts";
import { Button } from "../../ui/Button.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { TextArea } from "../../ui/TextArea.tsx";

/** A line on one question. */
export function LineForm({ id, open }: { readonly id: string; readonly open: boolean }) {
  const [text, setText] = useTyped(`hotwash.${id}`);
  const [sent, setSent] = useState(false);
  const { run, busy, refused } = useIssue();
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (text.trim() === "") return;
    if (!(await run({ type: "AnswerHotwash", id, text: text.trim() }))) return;
    setText("");
    setSent(true);
  };
  return (
    <form onSubmit={send} className="mt-2 flex max-w-[65ch] flex-col gap-2">
      <TextArea
        label={open ? words.say : words.own}
        {...(open ? {} : { hint: words.ownHint })}
        rows={2}
        maxLength={1_000}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setSent(false);
        }}
      />
      <div className="flex items-center gap-3">
        <Button type="submit" size="small" busy={busy}>
          {words.send}
        </Button>
        <StatusLine tone={refused === null ? "ok" : "danger"}>
          {refused ?? (sent ? words.sent : null)}
        </StatusLine>
      </div>
    </form>
  );
}
