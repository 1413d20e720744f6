import { useState } from "react";
import { desks } from "../../../messages/en/desks.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { useTyped } from "../../../state/useTyped.ts";
import { Button } from "../../../ui/Button.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { nameOf, type TableModel } from "../tableModel.ts";
import { Questions } from "./Questions.tsx";

type Props = { readonly table: TableModel };

/** The way to the white cell: a hand up, a question in writing, and what became of the team's questions. */
export function WhiteCellSheet({ table: model }: Props) {
  const over = model.view.phase === "ended";
  return (
    <div className="flex flex-col gap-5 pb-[env(safe-area-inset-bottom)]">
      {!over && <Hand table={model} />}
      {!over && <Question team={model.desk.brief.team} />}
      <section aria-label={desks.asked}>
        <h3 className="mb-1 text-16">{desks.asked}</h3>
        <Questions table={model} />
      </section>
    </div>
  );
}

function Hand({ table: { desk, me, names } }: Props) {
  const issue = useIssue();
  const { team } = desk.brief;
  const up = desk.hands.includes(me);
  const others = desk.hands.filter((person) => person !== me).map((person) => nameOf(names, person));
  return (
    <div>
      <Button
        size="large"
        className="w-full"
        variant={up ? "quiet" : "primary"}
        busy={issue.busy}
        aria-pressed={up}
        onClick={() =>
          void issue.run(up ? { type: "LowerHand", team, person: me } : { type: "RaiseHand", team })
        }
      >
        {up ? desks.hand.lower : desks.hand.raise}
      </Button>
      <StatusLine tone={issue.refused === null ? "plain" : "danger"} className="mt-1">
        {issue.refused ?? (up ? desks.hand.up : desks.hand.down)}
      </StatusLine>
      {others.length > 0 && <p className="text-14 text-soft">{desks.hand.others(others)}</p>}
    </div>
  );
}

function Question({ team }: { readonly team: string }) {
  const issue = useIssue();
  const [text, setText] = useTyped("rfi");
  const [empty, setEmpty] = useState(false);
  const send = async () => {
    setEmpty(text.trim() === "");
    if (text.trim() === "") return;
    if (await issue.run({ type: "AskRfi", team, text })) setText("");
  };
  return (
    <div className="flex flex-col items-start gap-2">
      <TextArea
        className="w-full"
        label={desks.question}
        hint={desks.hint}
        rows={2}
        maxLength={2_000}
        value={text}
        error={empty ? desks.empty : issue.refused}
        onChange={(event) => setText(event.target.value)}
      />
      <Button className="min-h-11" busy={issue.busy} onClick={() => void send()}>
        {desks.send}
      </Button>
    </div>
  );
}
