import { between } from "../../../messages/en/between.ts";
import { desk as words } from "../../../messages/en/desk.ts";
import { shared } from "../../../messages/en/shared.ts";
import { useLive } from "../../../state/session.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { TeamName } from "../../../ui/TeamName.tsx";
import { FiledRedLines } from "../../pictures/FiledRedLines.tsx";
import { MessageList } from "../../pictures/MessageList.tsx";
import { teamAt } from "../../pictures/teamAt.ts";
import type { Desk } from "../deskModel.ts";
import { BetweenPanel } from "../now/BetweenPanel.tsx";

/** What teams have, what is established, what is on its way. */
export function TeamsTab({ desk }: { readonly desk: Desk }) {
  const { scene, control } = desk;
  const names = useLive((live) => live.names);
  const { scenario } = control;
  const flagText = (id: string): string => scenario.flags.find((flag) => flag.id === id)?.text ?? id;
  const effect = (id: string): string => scenario.delayedEffects.find((each) => each.id === id)?.label ?? id;
  return (
    <div className="flex flex-col gap-5">
      <Panel first title={words.teams.resources} level={3}>
        <TeamResources desk={desk} />
      </Panel>
      <Panel title={words.teams.flags} level={3}>
        {control.flags.length === 0 && <EmptyState>{words.teams.noFlags}</EmptyState>}
        <ul className="list-disc pl-5 text-14">
          {control.flags.map((flag) => (
            <li key={flag}>{flagText(flag)}</li>
          ))}
        </ul>
      </Panel>
      <Panel title={words.teams.pending} level={3}>
        {control.pending.length === 0 && <EmptyState>{words.teams.noPending}</EmptyState>}
        <ul className="text-14">
          {control.pending.map((pending) => (
            <li
              key={pending.id}
              className="flex justify-between gap-3 border-b border-rule py-1 last:border-0"
            >
              <span>{pending.spec?.label ?? effect(pending.effect)}</span>
              <span className="shrink-0 text-soft">{words.teams.due(pending.due + 1)}</span>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={words.teams.redLines} level={3}>
        {control.redLinesCrossed.length === 0 && <EmptyState>{words.teams.noRedLines}</EmptyState>}
        <ul className="text-14">
          {control.redLinesCrossed.map(({ team, redLine, text, turnIndex }) => (
            <li key={`${team}-${redLine}`} className="border-b border-rule py-1 last:border-0">
              <TeamName {...teamAt(scene, team)} size="small" />
              <p>
                {text} <span className="text-soft">({shared.turn(turnIndex + 1)})</span>
              </p>
            </li>
          ))}
        </ul>
      </Panel>
      {control.inBrief.redLines.length > 0 && (
        <Panel title={words.teams.ownRedLines} level={3}>
          <FiledRedLines scene={scene} lines={control.inBrief.redLines} />
        </Panel>
      )}
      {control.theories.length > 0 && (
        <Panel title={words.teams.theories} level={3}>
          <ul className="text-14">
            {control.theories.map(({ team, turn, text }) => (
              <li key={`${team}-${turn}`} className="border-b border-rule py-1 last:border-0">
                <TeamName {...teamAt(scene, team)} size="small" />
                <p className="break-words">{text}</p>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel title={between.desk.title} level={3}>
        <BetweenPanel desk={desk} />
      </Panel>
      <Panel title={words.teams.talk} level={3}>
        <MessageList scene={scene} messages={control.messages} names={names} limit={40} />
      </Panel>
    </div>
  );
}

function TeamResources({ desk }: { readonly desk: Desk }) {
  const { scene, control } = desk;
  return (
    <ul className="grid gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-1">
      {scene.teams.map((team, index) => {
        const resources = control.scenario.teams.find(({ id }) => id === team.id)?.resources ?? [];
        return (
          <li key={team.id}>
            <TeamName team={team} index={index} size="small" />
            <dl className="text-14">
              {resources.map(({ id, label, max }) => (
                <div key={id} className="flex justify-between gap-2">
                  <dt className="min-w-0">{label}</dt>
                  <dd className="shrink-0 tabular-nums">
                    {words.teams.resource(control.resources[`${team.id}.${id}`] ?? 0, max)}
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}
