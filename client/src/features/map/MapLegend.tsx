import type { MarkKind } from "@whitecell/shared/engine/theatre.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { TheatreView } from "@whitecell/shared/views/view.ts";
import type { ReactNode } from "react";
import { map as words } from "../../messages/en/map.ts";
import { cx } from "../../ui/cx.ts";
import { Icon } from "../../ui/Icon.tsx";
import { TeamName } from "../../ui/TeamName.tsx";
import { kindIcons } from "./kindIcons.ts";
import type { MapSize } from "./metrics.ts";
import { distinctRings } from "./rings.ts";

type Props = {
  readonly teams: Scene["teams"];
  readonly theatre: TheatreView;
  readonly turnIndex: number;
  readonly front: string | null;
  readonly center: string;
  readonly size: MapSize;
};

/** What the signs mean, as far as they are on the map now. A wall shows its teams elsewhere, and needs the room. */
export function MapLegend({ teams, theatre, turnIndex, front, center, size }: Props) {
  const now = theatre.marks.filter((mark) => mark.turnIndex === turnIndex);
  const kinds = [...new Set(now.map(({ kind }) => kind))].sort(byOrder);
  const room = size === "room";
  return (
    <ul
      aria-label={words.legend.title}
      className={cx(
        "flex flex-wrap items-center text-soft",
        room ? "min-h-[4.75rem] content-start gap-x-8 gap-y-1 text-28" : "gap-x-4 gap-y-1 text-14",
      )}
    >
      {reachLines(theatre, room).map(({ label, dashed }) => (
        <Line key={label} label={label} dashed={dashed} />
      ))}
      {front && <Line label={front} thick />}
      {kinds.map((kind) => (
        <Entry key={kind}>
          <Icon of={kindIcons[kind]} size={room ? 28 : 16} />
          {words.kinds[kind]}
        </Entry>
      ))}
      {!room &&
        teams.map((team, index) =>
          now.some((mark) => mark.team === team.id) ? (
            <li key={team.id} className="text-ink">
              <TeamName team={team} index={index} size="small" />
            </li>
          ) : null,
        )}
      {!room && now.some(({ covert }) => covert) && (
        <Sample label={words.legend.covert} className="border-dashed" />
      )}
      {!room && now.length < theatre.marks.length && (
        <Sample label={words.legend.earlier} className="opacity-50" />
      )}
      {!room && <li>{words.trueFrom(center)}</li>}
    </ul>
  );
}

type ReachLine = { readonly label: string; readonly dashed: boolean };

/** A wall names its rings along their lines; elsewhere the key names them all. */
function reachLines({ rings }: TheatreView, room: boolean): readonly ReachLine[] {
  const { legend, ring } = words;
  if (!room)
    return distinctRings(rings)
      .toReversed()
      .map(({ km, label, state }) => ({
        label: state === "offered" ? legend.ringOffered(ring(km, label)) : ring(km, label),
        dashed: state === "offered",
      }));
  return rings.some(({ state }) => state === "offered") ? [{ label: legend.offered, dashed: true }] : [];
}

const order = Object.keys(kindIcons);
const byOrder = (a: MarkKind, b: MarkKind): number => order.indexOf(a) - order.indexOf(b);

const Entry = ({ children }: { readonly children: ReactNode }) => (
  <li className="flex items-center gap-[0.4em] whitespace-nowrap text-ink">{children}</li>
);

const Sample = ({ label, className }: { readonly label: string; readonly className: string }) => (
  <li className="flex items-center gap-[0.5em]">
    <span aria-hidden="true" className={cx("size-[1.1em] rounded border border-ink", className)} />
    {label}
  </li>
);

type LineProps = { readonly label: string; readonly dashed?: boolean; readonly thick?: boolean };

function Line({ label, dashed = false, thick = false }: LineProps) {
  return (
    <li className="flex items-center gap-[0.5em]">
      <svg aria-hidden="true" viewBox="0 0 24 8" className="h-[0.6em] w-[1.8em] shrink-0">
        <path
          d="M1,4H23"
          stroke="var(--ink)"
          strokeWidth={thick ? 3 : 1.75}
          strokeDasharray={dashed ? "5 4" : undefined}
        />
      </svg>
      {label}
    </li>
  );
}
