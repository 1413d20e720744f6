import type { Channel } from "@whitecell/shared/engine/talkState.ts";
import { ChevronDown } from "lucide-react";
import { between } from "../../messages/en/between.ts";
import { useLive } from "../../state/session.ts";
import { useIssue } from "../../state/useIssue.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { Tag } from "../../ui/Tag.tsx";
import type { TableModel } from "../table/tableModel.ts";
import { Composer } from "./Composer.tsx";
import { NoteForm } from "./NoteForm.tsx";
import { OnItsWay, Said } from "./Said.tsx";
import { labelOf, labelsOf, Sides } from "./sides.tsx";
import { useNew } from "./useNew.ts";

const words = between.channel;

type Props = {
  readonly table: TableModel;
  readonly channel: Channel;
  readonly open: boolean;
  readonly toggle: () => void;
};

/** One channel: a line with its teams, and all of it when it is open. */
export function ChannelRow({ table: model, channel, open, toggle }: Props) {
  const { scene, team } = model;
  const others = channel.teams.filter((id) => id !== team);
  const fresh = useNew(`talk.seen.${channel.id}`, channel.messages.length, open);
  return (
    <li className="border-b border-rule py-1 last:border-0">
      <button
        type="button"
        aria-expanded={open}
        onClick={toggle}
        className="flex min-h-11 w-full flex-wrap items-center gap-x-3 gap-y-1 py-1 text-left"
      >
        <Sides scene={scene} teams={others} />
        <Tag tone={channel.state === "open" ? "ok" : channel.state === "asked" ? "warn" : "plain"}>
          {words.states[channel.state]}
        </Tag>
        {fresh > 0 && <Tag tone="strong">{fresh}</Tag>}
        <span className={cx("ml-auto transition-transform duration-press", open && "rotate-180")}>
          <Icon of={ChevronDown} />
        </span>
      </button>
      <Answer table={model} channel={channel} />
      {open && <Inside table={model} channel={channel} />}
    </li>
  );
}

type OneProps = Pick<Props, "table" | "channel">;

/** What is to be said to the invitation: in sight without opening anything. */
function Answer({ table: { scene, team, view }, channel }: OneProps) {
  const issue = useIssue();
  const { id, state, joined, teams, askedBy } = channel;
  if (state !== "asked") return null;
  const missing = teams.filter((each) => !joined.includes(each));
  if (view.phase === "ended" || !missing.includes(team))
    return <p className="pb-2 text-14 text-soft">{words.waits(labelsOf(scene, missing))}</p>;
  const answer = (joins: boolean) => void issue.run({ type: "AnswerChannel", team, channel: id, joins });
  return (
    <div className="flex flex-col gap-2 pb-3">
      <p className="text-16">{words.asks(labelOf(scene, askedBy))}</p>
      <p className="text-14 text-soft">{words.readers(labelsOf(scene, teams))}</p>
      <div className="flex gap-2">
        <Button variant="primary" className="min-h-11" busy={issue.busy} onClick={() => answer(true)}>
          {words.join}
        </Button>
        <Button className="min-h-11" busy={issue.busy} onClick={() => answer(false)}>
          {words.decline}
        </Button>
      </div>
      <StatusLine tone="danger">{issue.refused}</StatusLine>
    </div>
  );
}

function Inside({ table: model, channel }: OneProps) {
  const { scene, team, me, names, view } = model;
  const { id, state, teams, messages, closedBy } = channel;
  const issue = useIssue();
  const others = teams.filter((each) => each !== team);
  const sending = useLive((live) => live.pending).flatMap((each) =>
    each.command.type === "SpeakInChannel" && each.command.channel === id
      ? [{ id: each.id, text: each.command.text }]
      : [],
  );
  const over = view.phase === "ended";
  const numbered = messages.map((message, at) => ({ ...message, id: `m${at}` }));
  return (
    <div className="flex flex-col gap-3 pb-3">
      {state === "open" && !over && (
        <Composer
          key={id}
          field={`channel.${id}`}
          label={words.message(labelsOf(scene, others))}
          hint={words.readers(labelsOf(scene, teams))}
          button={words.speak}
          command={(text) => ({ type: "SpeakInChannel", team, channel: id, text })}
        />
      )}
      {state === "closed" && closedBy !== null && (
        <p className="text-14 text-soft">{words.closed(labelOf(scene, closedBy))}</p>
      )}
      {messages.length + sending.length === 0 ? (
        <EmptyState>{words.empty}</EmptyState>
      ) : (
        <ul className="flex flex-col gap-3" aria-live="polite">
          {sending.map((each) => (
            <OnItsWay key={each.id} text={each.text} />
          ))}
          {numbered
            .map((message) => (
              <Said
                key={message.id}
                by={message.by}
                at={message.moment.at}
                text={message.text}
                names={names}
                me={me}
                side={<Sides scene={scene} teams={[message.team]} />}
              />
            ))
            .reverse()}
        </ul>
      )}
      {messages.length > 0 && <NoteForm key={state} table={model} about={id} over={state === "closed"} />}
      {!over && (
        <div className="flex flex-wrap items-center gap-3">
          {state === "closed" ? (
            <Button
              className="min-h-11"
              busy={issue.busy}
              onClick={() => void issue.run({ type: "AskChannel", team, with: others })}
            >
              {words.again}
            </Button>
          ) : (
            channel.joined.includes(team) && (
              <Button
                className="min-h-11"
                busy={issue.busy}
                onClick={() => void issue.run({ type: "CloseChannel", team, channel: id })}
              >
                {words.leave}
              </Button>
            )
          )}
          <StatusLine tone="danger">{issue.refused}</StatusLine>
        </div>
      )}
    </div>
  );
}
