import type { Names } from "@whitecell/shared/protocol/frames.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { TeamDesk } from "@whitecell/shared/views/teamDesk.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { between } from "../../messages/en/between.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { replay as words } from "../../messages/en/replay.ts";
import { shared } from "../../messages/en/shared.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { MessageList } from "../pictures/MessageList.tsx";
import { BetweenTeams } from "../talk/BetweenTeams.tsx";

type Props = { readonly view: View; readonly scene: Scene; readonly team: TeamDesk; readonly names: Names };

/** What one team had in front of it: draft, orders, resources, talk. */
export function TeamSheet({ view, scene, team, names }: Props) {
  return (
    <div className="grid grid-cols-1 gap-x-10 gap-y-6 xl:grid-cols-2">
      <div className="flex min-w-0 flex-col gap-6">
        <Panel
          first
          title={words.team.draft}
          actions={team.draft.ready && <Tag tone="ok">{words.team.ready}</Tag>}
        >
          <DraftSheet team={team} />
        </Panel>
        <Panel title={words.team.orders}>
          <Orders view={view} team={team} />
        </Panel>
        <Panel title={words.team.resources}>
          <dl className="max-w-sm text-14">
            {team.brief.resources.map(({ id, label, max }) => (
              <div key={id} className="flex justify-between gap-3 border-b border-rule py-1 last:border-0">
                <dt>{label}</dt>
                <dd className="tabular-nums">
                  {pictures.score(team.resources[`${team.brief.team}.${id}`] ?? 0, max)}
                </dd>
              </div>
            ))}
          </dl>
        </Panel>
      </div>
      <div className="flex min-w-0 flex-col gap-6">
        <Panel title={words.team.messages} first>
          <MessageList scene={scene} messages={team.messages} names={names} limit={40} />
        </Panel>
        <Panel title={between.desk.title}>
          <BetweenTeams view={view} scene={scene} names={names} />
        </Panel>
        {team.theories.length > 0 && (
          <Panel title={words.team.theories}>
            <ul className="text-14">
              {team.theories.map(({ turn, text }) => (
                <li key={turn} className="border-b border-rule py-1.5 last:border-0">
                  <span className="text-soft">{pictures.hotwash.inTurn(turn)}</span>
                  <p className="break-words">{text}</p>
                </li>
              ))}
            </ul>
          </Panel>
        )}
      </div>
    </div>
  );
}

function DraftSheet({ team }: { readonly team: TeamDesk }) {
  const { draft, brief } = team;
  const card = (id: string): string => brief.cards.find((each) => each.id === id)?.title ?? id;
  const { major } = draft;
  const rows = [
    [shared.slots.major, major?.kind === "free" ? major.text.action : major ? card(major.move) : null],
    [shared.slots.minor, draft.minor && card(draft.minor)],
    [shared.slots.reaction, draft.reaction && card(draft.reaction)],
  ] as const;
  if (rows.every(([, title]) => title === null) && draft.rationale === "")
    return <EmptyState>{words.team.noDraft}</EmptyState>;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-14">
      {rows.map(([slot, title]) =>
        title ? (
          <div key={slot} className="contents">
            <dt className="text-soft">{slot}</dt>
            <dd className="font-medium">{title}</dd>
          </div>
        ) : null,
      )}
      <dt className="text-soft">{words.team.why}</dt>
      <dd className="break-words whitespace-pre-line">{draft.rationale || words.team.noWhy}</dd>
    </dl>
  );
}

function Orders({ view, team }: { readonly view: View; readonly team: TeamDesk }) {
  if (team.orders.length === 0)
    return <EmptyState>{team.held ? words.team.held : words.team.noOrders}</EmptyState>;
  return (
    <ul className="text-14">
      {team.orders.map((order) => {
        const grade = view.moves.find(({ key }) => key === order.key)?.grade ?? null;
        return (
          <li
            key={order.key}
            className="flex items-baseline justify-between gap-4 border-b border-rule py-1.5 last:border-0"
          >
            <span>
              <span className="text-soft">{shared.slots[order.slot]}: </span>
              <span className="font-medium">{order.title}</span>
            </span>
            <span className="shrink-0">
              {grade ? pictures.moves.results[grade] : pictures.moves.awaiting}
            </span>
          </li>
        );
      })}
      {team.byBell && <li className="py-1.5 text-soft">{words.team.byBell}</li>}
    </ul>
  );
}
