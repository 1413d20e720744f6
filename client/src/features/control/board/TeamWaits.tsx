import { ChevronDown, ChevronRight, Hand } from "lucide-react";
import { waiting as words } from "../../../messages/en/waiting.ts";
import { cx } from "../../../ui/cx.ts";
import { Icon } from "../../../ui/Icon.tsx";
import { Tag } from "../../../ui/Tag.tsx";
import { TeamName } from "../../../ui/TeamName.tsx";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import type { Desk } from "../deskModel.ts";
import { toggleOpened } from "./boardFolds.ts";
import { SeatWaits } from "./SeatWaits.tsx";
import { Since } from "./Since.tsx";
import type { TeamWait } from "./waitingModel.ts";

const tones = { empty: "warn", drafted: "plain", ready: "ok" } as const;

type Props = {
  readonly desk: Desk;
  readonly team: TeamWait;
  readonly index: number;
  readonly open: boolean;
};

/** A team in one line: who is there, who asks, how far it is and since when. */
export function TeamWaits({ desk, team, index, open }: Props) {
  const { id, label, here, seats, hands, since } = team;
  return (
    <li className="border-b border-rule last:border-0">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => void toggleOpened(id)}
        className="-mx-1 flex min-h-11 w-[calc(100%+0.5rem)] items-center gap-1.5 rounded px-1 text-left hover:bg-sunken"
      >
        <Icon of={open ? ChevronDown : ChevronRight} size={14} />
        <span className="min-w-0 flex-1 truncate">
          <TeamName team={team} index={index} size="small" />
        </span>
        {hands > 0 && (
          <span className="inline-flex items-center gap-0.5 text-12 font-semibold">
            <Icon of={Hand} size={14} />
            <span aria-hidden="true">{hands}</span>
            <VisuallyHidden>{words.hands(hands)}</VisuallyHidden>
          </span>
        )}
        <span
          className={cx(
            "min-w-7 text-right text-14 tabular-nums",
            here < seats.length ? "font-semibold text-warn" : "text-soft",
          )}
        >
          <span aria-hidden="true">{words.present(here, seats.length)}</span>
          <VisuallyHidden>{words.presentSaid(here, seats.length)}</VisuallyHidden>
        </span>
        <RowState desk={desk} team={team} />
        {since !== null && <Since at={since} />}
        <VisuallyHidden>{words.unfold(label)}</VisuallyHidden>
      </button>
      {open && <SeatWaits desk={desk} team={team} />}
    </li>
  );
}

/** Empty, drafted, ready; once moves are locked, how many there are and how they came to be. */
function RowState({ desk, team }: { readonly desk: Desk; readonly team: TeamWait }) {
  const { view, control } = desk;
  if (view.phase === "planning")
    return (
      <span className="min-w-14 text-right">
        <Tag tone={tones[team.state]}>{words.states[team.state]}</Tag>
      </span>
    );
  if (view.phase === "situation" || view.phase === "talks" || view.phase === "ended") return null;
  if (control.holds.includes(team.id)) return <Tag tone="warn">{words.held}</Tag>;
  const count = control.orders.filter((order) => order.team === team.id).length;
  const forced = control.byBell.includes(team.id);
  return (
    <span className="inline-flex items-center gap-1.5">
      {forced && (
        <span className="text-12 whitespace-nowrap text-soft">
          {control.lockedBy === "white cell" ? words.forced : words.byBell}
        </span>
      )}
      <Tag>{words.locked(count)}</Tag>
    </span>
  );
}
