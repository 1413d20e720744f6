import type { Channel } from "@whitecell/shared/engine/talkState.ts";
import type { Names } from "@whitecell/shared/protocol/frames.ts";
import type { ComponentProps } from "react";
import { between } from "../../messages/en/between.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { AgreementsRead } from "./AgreementsRead.tsx";
import { CableList } from "./CableList.tsx";
import { NotesBeside } from "./NotesBeside.tsx";
import { Said } from "./Said.tsx";
import { Sides } from "./sides.tsx";

type Props = ComponentProps<typeof AgreementsRead> & { readonly names: Names };

/** All that teams say and promise to each other, as far as this viewer reads it. */
export function BetweenTeams({ view, scene, names, ...may }: Props) {
  const { channels, agreements, cables } = view.talk;
  if (channels.length + agreements.length + cables.length === 0)
    return <EmptyState>{between.desk.none}</EmptyState>;
  return (
    <div className="flex flex-col gap-4">
      <AgreementsRead view={view} scene={scene} {...may} />
      {channels.length > 0 && (
        <ul>
          {channels.map((channel) => (
            <li key={channel.id} className="border-b border-rule last:border-0">
              <ChannelRead view={view} scene={scene} names={names} channel={channel} />
            </li>
          ))}
        </ul>
      )}
      {cables.length > 0 && <CableList scene={scene} cables={cables} names={names} />}
    </div>
  );
}

type ReadProps = Omit<Props, "below" | "after"> & { readonly channel: Channel };

function ChannelRead({ view, scene, names, channel: { id, teams, state, messages } }: ReadProps) {
  const numbered = messages.map((message, at) => ({ ...message, id: `m${at}` }));
  return (
    <details>
      <summary className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-3 gap-y-1 py-1">
        <Sides scene={scene} teams={teams} />
        <Tag tone={state === "open" ? "ok" : "plain"}>{between.channel.states[state]}</Tag>
        <span className="text-14 text-soft">{between.desk.messages(messages.length)}</span>
      </summary>
      <ul className="flex flex-col gap-2 pb-3">
        {numbered.reverse().map((message) => (
          <Said
            key={message.id}
            by={message.by}
            at={message.moment.at}
            text={message.text}
            names={names}
            me=""
            side={<Sides scene={scene} teams={[message.team]} />}
          />
        ))}
      </ul>
      <NotesBeside scene={scene} teams={teams} about={id} notes={view.talk.notes} />
    </details>
  );
}
