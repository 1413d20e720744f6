import type { PersonCommand } from "@whitecell/shared/engine/commands.ts";
import type { FormEvent, KeyboardEvent } from "react";
import { Button } from "../../ui/Button.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { useSend } from "./useSend.ts";

type Props = {
  /** Where half-typed words are kept. */
  readonly field: string;
  readonly label: string;
  /** Who reads it. */
  readonly hint: string;
  readonly button: string;
  readonly command: (text: string) => PersonCommand;
};

/** A line to write in. Enter sends, Shift and Enter breaks the line. */
export function Composer({ field, label, hint, button, command }: Props) {
  const { text, type, send, refused } = useSend(field);
  const go = () => {
    if (text.trim() !== "") void send(command(text));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    go();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    go();
  };
  return (
    <form onSubmit={submit} className="mb-4 flex flex-col gap-2">
      <TextArea
        label={label}
        hint={hint}
        rows={2}
        maxLength={2_000}
        value={text}
        enterKeyHint="send"
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="flex items-center justify-between gap-3">
        <StatusLine tone="danger">{refused}</StatusLine>
        <Button type="submit" variant="primary" className="min-h-11" disabled={text.trim() === ""}>
          {button}
        </Button>
      </div>
    </form>
  );
}
