import { Eye, Hand } from "lucide-react";
import { seen } from "../../../messages/en/seen.ts";
import { shared } from "../../../messages/en/shared.ts";
import { waiting as words } from "../../../messages/en/waiting.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { Button } from "../../../ui/Button.tsx";
import { cx } from "../../../ui/cx.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import type { Desk } from "../deskModel.ts";
import { useRights } from "../deskRights.ts";
import { seeAs } from "../secrecy/deskSeen.ts";
import type { SeatWait, TeamWait } from "./waitingModel.ts";

/** One line per person, always two rows of text high. */
export function SeatWaits({ desk, team }: { readonly desk: Desk; readonly team: TeamWait }) {
  const ended = desk.view.phase === "ended";
  if (team.seats.length === 0) return <EmptyState>{words.nobody}</EmptyState>;
  return (
    <ul className="mb-2 border-t border-rule pl-1">
      {team.seats.map((seat) => (
        <SeatRow key={seat.person} seat={seat} callable={!ended} />
      ))}
    </ul>
  );
}

function SeatRow({ seat, callable }: { readonly seat: SeatWait; readonly callable: boolean }) {
  const { person, name, lead, here, hand, last, calledAt, briefRead, standIn } = seat;
  const { runs } = useRights();
  const { run, busy, refused } = useIssue();
  const facts = [
    here ? words.here : words.away,
    ...(standIn ? [words.standIn] : []),
    ...(briefRead ? [] : [words.briefUnread]),
    last ? words.actAt(words.acts[last.act], shared.time(last.at)) : words.nothing,
    ...(calledAt === null ? [] : [words.called(shared.time(calledAt))]),
  ];
  return (
    <li className="flex min-h-12 items-center gap-2 border-b border-rule py-1 last:border-0">
      <span
        aria-hidden="true"
        className={cx("size-2 shrink-0 rounded-full border", here ? "border-ok bg-ok" : "border-edge")}
      />
      <span className="min-w-0 flex-1">
        <span className="flex min-w-0 items-center gap-1.5 text-14">
          <span className="min-w-0 truncate" title={name}>
            {name}
          </span>
          {lead && <span className="shrink-0 text-12 text-soft">({words.lead})</span>}
          {hand && (
            <span className="inline-flex shrink-0 items-center gap-0.5 text-12 font-semibold">
              <Icon of={Hand} size={14} /> {words.hand}
            </span>
          )}
        </span>
        <span
          role={refused ? "alert" : undefined}
          className={cx("line-clamp-2 text-12", refused ? "font-medium text-danger" : "text-soft")}
        >
          {refused ?? facts.join(" · ")}
        </span>
      </span>
      {runs && (
        <Button
          size="small"
          className="shrink-0 px-2"
          aria-label={seen.see(name)}
          title={seen.see(name)}
          onClick={() => seeAs({ kind: "person", person })}
        >
          <Icon of={Eye} />
        </Button>
      )}
      {runs && callable && (
        <Button
          size="small"
          className="shrink-0"
          busy={busy}
          aria-label={words.callNamed(name)}
          onClick={() => void run({ type: "NudgeSeat", person })}
        >
          {words.call}
        </Button>
      )}
    </li>
  );
}
