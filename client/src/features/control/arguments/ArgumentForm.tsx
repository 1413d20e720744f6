import type { Stance } from "@whitecell/shared/engine/debate.ts";
import { type FormEvent, useState } from "react";
import { adjudication } from "../../../messages/en/adjudication.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { useTyped } from "../../../state/useTyped.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Segments } from "../../../ui/Segments.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";

const words = adjudication.argument;
const stances: readonly { readonly value: Stance; readonly label: string }[] = [
  { value: "pro", label: words.pro },
  { value: "con", label: words.con },
];

/** What the white cell itself has to say for or against. */
export function ArgumentForm({ orderKey }: { readonly orderKey: string }) {
  const [text, type] = useTyped(`desk.argument.${orderKey}`);
  const [stance, setStance] = useState<Stance>("con");
  const { run, busy, refused } = useIssue();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (text.trim() === "") return;
    if (await run({ type: "AddArgument", key: orderKey, stance, text: text.trim() })) type("");
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <div className="flex flex-wrap items-center gap-2">
        <Segments label={words.stance} options={stances} value={stance} onChange={setStance} />
        <Field
          label={words.say}
          quietLabel
          placeholder={words.say}
          className="min-w-0 flex-1 basis-48"
          value={text}
          maxLength={280}
          onChange={(event) => type(event.target.value)}
        />
        <Button type="submit" busy={busy} disabled={text.trim() === ""}>
          {words.add}
        </Button>
      </div>
      <StatusLine tone="danger">{refused}</StatusLine>
    </form>
  );
}
