import type { Names } from "@whitecell/shared/protocol/frames.ts";
import type { TeamDesk } from "@whitecell/shared/views/teamDesk.ts";
import { led as words } from "../../messages/en/led.ts";
import { shared } from "../../messages/en/shared.ts";
import type { RoomProps } from "./roomProps.ts";

type Props = RoomProps & { readonly team: TeamDesk; readonly names: Names };

/** Lines of talk that fit beside the map. */
const MOST = 5;

/** What a team alone had before it: while it talked its last words, then its draft and the reason. */
export function LedTeam({ view, scene, team, names }: Props) {
  const label = scene.teams.find(({ id }) => id === team.brief.team)?.label ?? team.brief.team;
  const talks = view.phase === "talks";
  return (
    <article className="flex min-h-0 flex-col gap-4 overflow-hidden [grid-area:panel]">
      <h2 className="text-40">{talks ? words.among(label) : words.drafted(label)}</h2>
      {talks ? <Said team={team} names={names} /> : <Drafted team={team} />}
    </article>
  );
}

function Said({ team, names }: Pick<Props, "team" | "names">) {
  if (team.messages.length === 0) return <p className="text-28 text-soft">{words.silent}</p>;
  return (
    <ul className="flex flex-col gap-4 text-28 leading-[1.3]">
      {team.messages.slice(-MOST).map(({ by, text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may have said the same; lines are only added.
        <li key={at}>
          <span className="block text-soft">{names[by] ?? words.somebody}</span>
          {text}
        </li>
      ))}
    </ul>
  );
}

function Drafted({ team: { draft, brief } }: Pick<Props, "team">) {
  const card = (id: string): string => brief.cards.find((each) => each.id === id)?.title ?? id;
  const { major, minor, rationale } = draft;
  const rows = [
    [shared.slots.major, major && (major.kind === "free" ? major.text.action : card(major.move))],
    [shared.slots.minor, minor && card(minor)],
  ] as const;
  if (!major && !minor) return <p className="text-28 text-soft">{words.nothing}</p>;
  return (
    <>
      {rows.map(([slot, title]) =>
        title ? (
          <div key={slot}>
            <p className="text-28 text-soft">{slot}</p>
            <p className="line-clamp-3 text-40 leading-[1.2] font-semibold">{title}</p>
          </div>
        ) : null,
      )}
      {rationale.trim() !== "" && (
        <div>
          <p className="text-28 text-soft">{words.why}</p>
          <p className="line-clamp-6 text-28 leading-[1.35]">{rationale}</p>
        </div>
      )}
    </>
  );
}
