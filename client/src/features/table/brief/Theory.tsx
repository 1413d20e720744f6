import type { Phase } from "@whitecell/shared/engine/phases.ts";
import { type FormEvent, useState } from "react";
import { table } from "../../../messages/en/table.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { useTyped } from "../../../state/useTyped.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import type { TableModel } from "../tableModel.ts";

const words = table.theory;

const WRITING: ReadonlySet<Phase> = new Set<Phase>(["situation", "talks", "planning"]);

/** The sentence the scenario asks for in some turns. Hidden in the others. */
export function Theory({ table: model }: { readonly table: TableModel }) {
  const { desk, view } = model;
  const turn = view.turn?.n;
  const { turns, question } = desk.brief.theoryCards;
  const written = desk.theories.find((theory) => theory.turn === turn)?.text ?? null;
  const [rewriting, setRewriting] = useState(false);
  const asked = WRITING.has(view.phase);
  if (turn === undefined || !turns.includes(turn) || (written === null && !asked)) return null;
  return (
    <Panel title={question}>
      {written !== null && !rewriting ? (
        <>
          <blockquote className="max-w-[65ch] border-l-4 border-edge pl-3 text-16 break-words">
            {written}
          </blockquote>
          {asked && (
            <Button className="mt-2" onClick={() => setRewriting(true)}>
              {words.again}
            </Button>
          )}
        </>
      ) : (
        <TheoryForm
          key={turn}
          team={desk.brief.team}
          turn={turn}
          before={written ?? ""}
          done={() => setRewriting(false)}
        />
      )}
    </Panel>
  );
}

type FormProps = {
  readonly team: string;
  readonly turn: number;
  readonly before: string;
  readonly done: () => void;
};

function TheoryForm({ team, turn, before, done }: FormProps) {
  const issue = useIssue();
  const [typed, setTyped] = useTyped(`theory.${turn}`);
  const [edited, setEdited] = useState(typed !== "");
  const [problem, setProblem] = useState<string | null>(null);
  const text = edited ? typed : before;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "") return setProblem(words.empty);
    setProblem(null);
    if (await issue.run({ type: "WriteTheory", team, text })) {
      setTyped("");
      done();
    }
  };

  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <TextArea
        label={words.title}
        hint={words.hint}
        rows={2}
        maxLength={2_000}
        value={text}
        error={problem}
        onChange={(event) => {
          setEdited(true);
          setTyped(event.target.value);
        }}
      />
      <StatusLine tone="danger">{issue.refused}</StatusLine>
      <Button type="submit" className="min-h-11 self-start" busy={issue.busy}>
        {words.send}
      </Button>
    </form>
  );
}
