import type { Term } from "@whitecell/shared/engine/talkState.ts";
import type { FormEvent } from "react";
import { between } from "../../messages/en/between.ts";
import { useIssue } from "../../state/useIssue.ts";
import { useTyped } from "../../state/useTyped.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";

const words = between.agreement;

type Props = {
  readonly agreement: string;
  readonly term: Term;
  readonly index: number;
  /** The turn that is played; after the end everything is due. */
  readonly now: number;
};

/** AGR6: kept or broken, with a reason; kept not before it is due. */
export function JudgeForm({ agreement, term, index, now }: Props) {
  const issue = useIssue();
  const [word, setWord] = useTyped(`judge.${agreement}.${index}`);
  const [reason, setReason] = useTyped(`judge.why.${agreement}.${index}`);
  const kept = word === "" ? null : word === "kept";
  const early = term.due !== null && now < term.due;
  if (kept === null) {
    return (
      <fieldset className="flex flex-wrap gap-2 pt-1">
        <legend className="sr-only">{`${words.judged} ${term.what}`}</legend>
        {!early && (
          <Button className="min-h-11" onClick={() => setWord("kept")}>
            {words.kept}
          </Button>
        )}
        <Button className="min-h-11" onClick={() => setWord("broken")}>
          {words.broken}
        </Button>
      </fieldset>
    );
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await issue.run({ type: "JudgeTerm", agreement, term: index, kept, reason }))) return;
    setWord("");
    setReason("");
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-2 pt-1">
      <Field
        autoFocus
        label={words.because(kept)}
        maxLength={1_000}
        value={reason}
        error={issue.refused}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="flex gap-2">
        <Button type="submit" variant="primary" className="min-h-11" busy={issue.busy}>
          {words.saySo}
        </Button>
        <Button className="min-h-11" onClick={() => setWord("")}>
          {words.form.cancel}
        </Button>
      </div>
    </form>
  );
}
