import { type FormEvent, useState } from "react";
import { lead as words } from "../../../messages/en/lead.ts";
import { takeLead } from "../../../state/lead.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { sayError } from "../../connection/sayError.ts";
import { closeDialog } from "../deskDialog.ts";
import { sayDone } from "../deskToasts.ts";

/** CREW2: a co-facilitator who has the host key leads from here on. */
export function TakeLeadForm() {
  const [key, setKey] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (key.trim() === "") return setProblem(words.keyMissing);
    setBusy(true);
    const answer = await takeLead(key.trim());
    setBusy(false);
    if (!answer.ok) return setProblem(sayError(answer.error));
    sayDone(words.taken);
    closeDialog();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-4">
      <p className="text-14 text-soft">{words.takeText}</p>
      <Field
        label={words.key}
        hint={words.keyHint}
        type="password"
        autoComplete="off"
        autoFocus
        value={key}
        onChange={(event) => setKey(event.target.value)}
      />
      <StatusLine tone="danger">{problem}</StatusLine>
      <Button type="submit" variant="primary" size="large" busy={busy}>
        {words.take}
      </Button>
    </form>
  );
}
