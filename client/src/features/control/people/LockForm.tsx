import { type FormEvent, useState } from "react";
import { lock as words } from "../../../messages/en/lock.ts";
import { lockWith } from "../../../state/lockPhrase.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { closeDialog } from "../deskDialog.ts";

const SHORTEST = 3;

/** LOCK1: sets this tab's phrase and covers the console. */
export function LockForm() {
  const [phrase, setPhrase] = useState("");
  const [tried, setTried] = useState(false);
  const short = phrase.trim().length < SHORTEST;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (short) return;
    closeDialog();
    lockWith(phrase);
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <Field
        label={words.set}
        hint={words.hint}
        type="password"
        autoComplete="off"
        autoFocus
        value={phrase}
        error={tried && short ? words.missing : null}
        onChange={(event) => setPhrase(event.target.value)}
      />
      <Button type="submit" variant="primary" size="large">
        {words.lock}
      </Button>
    </form>
  );
}
