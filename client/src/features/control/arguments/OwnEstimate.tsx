import type { FormEvent } from "react";
import { adjudication } from "../../../messages/en/adjudication.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { useTyped } from "../../../state/useTyped.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";

const words = adjudication.argument;

/** The white cell estimates what the room does not know of. */
export function OwnEstimate({ orderKey }: { readonly orderKey: string }) {
  const [text, type] = useTyped(`desk.estimate.${orderKey}`);
  const { run, busy, refused } = useIssue();
  const percent = /^\d{1,3}$/.test(text.trim()) ? Number(text) : null;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (percent !== null) await run({ type: "GiveEstimate", key: orderKey, percent });
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <div className="flex items-end gap-2">
        <Field
          label={words.mine}
          type="number"
          min={0}
          max={100}
          value={text}
          onChange={(event) => type(event.target.value)}
          inputClassName="max-w-28 text-right"
        />
        <Button type="submit" busy={busy} disabled={percent === null}>
          {words.estimate}
        </Button>
      </div>
      <StatusLine tone="danger">{refused}</StatusLine>
    </form>
  );
}
