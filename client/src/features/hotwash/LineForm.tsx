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
  // Until all lines are open nobody is told a line, not even whoever wrote it: this browser remembers.
  const [mine, setMine] = useTyped(`hotwash.sent.${id}`);
  const [sent, setSent] = useState(false);
  const { run, busy, refused } = useIssue();
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (text.trim() === "") return;
    if (!(await run({ type: "AnswerHotwash", id, text: text.trim() }))) return;
    setMine([mine, text.trim()].filter(Boolean).join("\n"));
    setText("");
    setSent(true);
  };
  return (
    <form onSubmit={send} className="mt-2 flex max-w-[65ch] flex-col gap-2">
      {!open && mine !== "" && (
        <div className="border-l-4 border-edge pl-4 text-16">
          <p className="text-14 text-soft">{words.yours}</p>
          <p className="break-words whitespace-pre-line">{mine}</p>
        </div>
      )}
      <TextArea
        label={open ? words.say : mine === "" ? words.own : words.another}
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
