import { type FormEvent, useState } from "react";
import { lock as words } from "../../messages/en/lock.ts";
import { tryPhrase } from "../../state/lockPhrase.ts";
import { useTitle } from "../../state/useTitle.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { PlainPage } from "./PlainPage.tsx";

/** LOCK2: all that a covered console shows. */
export function LockScreen() {
  const [phrase, setPhrase] = useState("");
  const [said, setSaid] = useState<"wrong" | "wait" | null>(null);
  useTitle(words.title);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const tried = tryPhrase(phrase, Date.now());
    setSaid(tried.is === "open" ? null : tried.is);
    setPhrase("");
  };
  return (
    <PlainPage start title={words.title} lead={words.lead}>
      <form onSubmit={submit} className="flex flex-col items-start gap-4">
        <Field
          className="w-full"
          label={words.phrase}
          type="password"
          autoComplete="off"
          autoFocus
          value={phrase}
          error={said && words[said]}
          onChange={(event) => setPhrase(event.target.value)}
        />
        <Button type="submit" variant="primary" size="large">
          {words.unlock}
        </Button>
      </form>
    </PlainPage>
  );
}
