import { between } from "../../../messages/en/between.ts";
import { desks } from "../../../messages/en/desks.ts";
import { talk } from "../../../messages/en/talk.ts";
import { useLive } from "../../../state/session.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Agreements } from "../../talk/Agreements.tsx";
import { Cables } from "../../talk/Cables.tsx";
import { Channels } from "../../talk/Channels.tsx";
import { Composer } from "../../talk/Composer.tsx";
import { PLACES, type Place, Places } from "../../talk/Places.tsx";
import { OnItsWay, Said } from "../../talk/Said.tsx";
import { useTalkNews } from "../../talk/useTalkNews.ts";
import { Questions } from "../asked/Questions.tsx";
import { STACK } from "../moves/stack.ts";
import { TeamPeople } from "../TeamPeople.tsx";
import type { TableModel } from "../tableModel.ts";

const words = talk;

type Props = {
  readonly table: TableModel;
  /** Where this person talked last. */
  readonly kept: string;
  readonly setPlace: (place: Place) => void;
};

/** Talk of the team among itself, with other teams, and formally. */
export function Talk({ table: model, kept, setPlace }: Props) {
  const place = PLACES.find((each) => each === kept) ?? "team";
  const news = useTalkNews(model, place);
  return (
    <div className={STACK}>
      <Places current={place} onChange={setPlace} news={news} />
      <Content table={model} place={place} />
    </div>
  );
}

function Content({ table: model, place }: { readonly table: TableModel; readonly place: Place }) {
  switch (place) {
    case "team":
      return <TeamTalk table={model} />;
    case "channels":
      return <Channels table={model} />;
    case "cables":
      return <Cables table={model} />;
    case "agreements":
      return <Agreements table={model} />;
  }
}

/** What the team says among itself, newest first, below the line to write in. */
function TeamTalk({ table: model }: { readonly table: TableModel }) {
  const { team } = model;
  return (
    <>
      <Panel title={words.title}>
        {model.view.phase === "ended" ? (
          <p className="mb-3 text-14 text-soft">{words.over}</p>
        ) : (
          <Composer
            field="talk"
            label={words.label}
            hint={words.hint}
            button={between.channel.speak}
            command={(text) => ({ type: "SendMessage", team, text })}
          />
        )}
        <Messages table={model} />
      </Panel>
      <Panel title={desks.asked}>
        <Questions table={model} />
      </Panel>
      <TeamPeople table={model} />
    </>
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
        <OnItsWay key={id} text={text} />
      ))}
      {newest.map(({ id, at, by, text }) => (
        <Said key={id} by={by} at={at} text={text} names={names} me={me} />
      ))}
    </ul>
  );
}
