import { lobby } from "../../messages/en/lobby.ts";
import { shared } from "../../messages/en/shared.ts";
import { useTitle } from "../../state/useTitle.ts";
import { useTyped } from "../../state/useTyped.ts";
import { Panel } from "../../ui/Panel.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { TeamName } from "../../ui/TeamName.tsx";
import { RoomRules } from "../join/RoomRules.tsx";
import { teamAt } from "../pictures/teamAt.ts";
import { BriefTab } from "../table/brief/BriefTab.tsx";
import { PhaseBar } from "../table/PhaseBar.tsx";
import { nameOf, type TableModel, teamLabel } from "../table/tableModel.ts";
import { Talk } from "../table/talk/Talk.tsx";

const words = lobby.seat;

/** Seated before play: the brief to read, and who else is here. */
export function SeatedLobby({ table: model }: { readonly table: TableModel }) {
  const { view, scene, seat, names, me } = model;
  const label = teamLabel(scene, seat.team);
  const [talkPlace, setTalkPlace] = useTyped("talk.place");
  useTitle(shared.phases.lobby, label);
  const lead = Object.entries(view.people).find(
    ([, place]) => place.at === "team" && place.team === seat.team && place.lead,
  );
  const leads =
    lead === undefined ? words.noLead : lead[0] === me ? words.lead : words.notLead(nameOf(names, lead[0]));
  return (
    <>
      <PhaseBar
        view={view}
        scene={scene}
        ask={{ title: words.title(label), detail: `${words.text} ${leads}` }}
        who={<span className="text-14 text-soft">{nameOf(names, me)}</span>}
      />
      <main className="mx-auto grid w-full max-w-7xl grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-6 px-4 py-4 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)]">
        <BriefTab table={model} />
        <div className="flex flex-col gap-6">
          <Roster model={model} />
          <Talk table={model} kept={talkPlace} setPlace={setTalkPlace} />
          <RoomRules title={lobby.rule} />
        </div>
      </main>
    </>
  );
}

function Roster({ model: { view, scene, names, me } }: { readonly model: TableModel }) {
  const people = Object.entries(view.people);
  return (
    <Panel title={words.who}>
      <dl className="flex flex-col">
        {scene.teams.map(({ id }) => {
          const members = people.filter(([, place]) => place.at === "team" && place.team === id);
          return (
            <div
              key={id}
              className="flex items-baseline justify-between gap-4 border-b border-rule py-2 last:border-0"
            >
              <dt className="shrink-0">
                <TeamName {...teamAt(scene, id)} size="small" />
              </dt>
              <dd className="flex min-w-0 flex-wrap justify-end gap-x-3 text-14">
                {members.length === 0 && <span className="text-soft">{words.nobody}</span>}
                {members.map(([person, place]) => (
                  <span
                    key={person}
                    className="inline-flex min-w-0 items-center gap-1 text-right wrap-anywhere"
                  >
                    {person === me ? words.you(nameOf(names, person)) : nameOf(names, person)}
                    {place.at === "team" && place.lead && <Tag>{lobby.seat.leads}</Tag>}
                  </span>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </Panel>
  );
}
