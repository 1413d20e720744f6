import type { PersonId } from "@whitecell/shared/engine/ids.ts";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { connection } from "../../messages/en/connection.ts";
import { desks } from "../../messages/en/desks.ts";
import { shared } from "../../messages/en/shared.ts";
import { talk } from "../../messages/en/talk.ts";
import { issue, useLive } from "../../state/session.ts";
import { useTyped } from "../../state/useTyped.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { Questions } from "./Questions.tsx";
import { STACK } from "./stack.ts";
import { TeamPeople } from "./TeamPeople.tsx";
import { nameOf, type TableModel } from "./tableModel.ts";

const words = talk;

/** What the team says among itself, newest first, below the line to write in. */
export function Talk({ table: model }: { readonly table: TableModel }) {
  const over = model.view.phase === "ended";
  return (
    <div className={STACK}>
      <Panel title={words.title}>
        {over ? (
          <p className="mb-3 text-14 text-soft">{words.over}</p>
        ) : (
          <Composer team={model.desk.brief.team} />
        )}
        <Messages table={model} />
      </Panel>
      <Panel title={desks.asked}>
        <Questions table={model} />
      </Panel>
      <TeamPeople table={model} />
    </div>
  );
}

function Composer({ team }: { readonly team: string }) {
  const [text, setText] = useTyped("talk");
  const [refused, setRefused] = useState<string | null>(null);

  const send = async () => {
    if (text.trim() === "") return;
    const sent = text;
    setText("");
    setRefused(null);
    const ack = await issue({ type: "SendMessage", team, text: sent });
    if (ack.ok) return;
    setRefused(words.notSent(ack.sentence || connection.unexplained));
    setText(sent);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void send();
  };

  return (
    <form onSubmit={submit} className="mb-4 flex flex-col gap-2">
      <TextArea
        label={words.label}
        hint={words.hint}
        rows={2}
        maxLength={2_000}
        value={text}
        enterKeyHint="send"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="flex items-center justify-between gap-3">
        <StatusLine tone="danger">{refused}</StatusLine>
        <Button type="submit" variant="primary" className="min-h-11" disabled={text.trim() === ""}>
          {words.send}
        </Button>
      </div>
    </form>
  );
}

function Messages({ table: { desk, me, names } }: { readonly table: TableModel }) {
  const sending = useLive((live) => live.pending).flatMap(({ id, command }) =>
    command.type === "SendMessage" ? [{ id, text: command.text }] : [],
  );
  const newest = desk.messages.map((message, at) => ({ ...message, id: `m${at}` })).reverse();
  if (newest.length === 0 && sending.length === 0) return <EmptyState>{words.empty}</EmptyState>;
  return (
    <ul className="flex flex-col gap-3" aria-live="polite">
      {sending.map(({ id, text }) => (
        <li key={id} className="text-16 text-soft">
          <p className="text-14">{words.sending}</p>
          <p className="break-words whitespace-pre-line">{text}</p>
        </li>
      ))}
      {newest.map(({ id, at, by, text }) => (
        <li key={id} className="text-16">
          <Byline by={by} at={at} name={nameOf(names, by)} mine={by === me} />
          <p className="max-w-[65ch] break-words whitespace-pre-line">{text}</p>
        </li>
      ))}
    </ul>
  );
}

type BylineProps = {
  readonly by: PersonId;
  readonly at: number;
  readonly name: string;
  readonly mine: boolean;
};

const Byline = ({ at, name, mine }: BylineProps) => (
  <p className="flex gap-2 text-14 text-soft">
    <span className="font-semibold text-ink">{mine ? `${name} (${words.you})` : name}</span>
    <time dateTime={new Date(at).toISOString()}>{shared.time(at)}</time>
  </p>
);
