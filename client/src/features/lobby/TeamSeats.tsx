import type { Seat } from "@whitecell/shared/engine/actor.ts";
import { Link2 } from "lucide-react";
import type { ReactNode } from "react";
import { board as boardWords } from "../../messages/en/board.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { TeamName } from "../../ui/TeamName.tsx";
import { teamAt } from "../pictures/teamAt.ts";
import { type Guest, sameSeat } from "./boardModel.ts";
import type { BoardParts } from "./boardParts.ts";
import { CrewSeats } from "./CrewSeats.tsx";
import { GuestButton } from "./GuestButton.tsx";

const words = boardWords;

/** Every team with its people, then observers and the white cell. */
export function TeamSeats(parts: BoardParts) {
  const { board } = parts;
  const { teams, observers, scene } = board;
  return (
    <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      {teams.map(({ id, label, members }) => (
        <Group
          key={id}
          {...parts}
          heading={<TeamName {...teamAt(scene, id)} />}
          label={label}
          seat={{ at: "team", team: id }}
          members={members}
          count={words.teamCount(members.length, scene.seatsPerTeam)}
          empty={words.teamEmpty}
          full={members.length >= scene.seatsPerTeam}
        />
      ))}
      <Group
        {...parts}
        heading={words.observers}
        label={words.observers}
        seat={{ at: "observers" }}
        members={observers}
        count={null}
        empty={words.noObservers}
      />
      <CrewSeats {...parts} />
    </div>
  );
}

type GroupProps = BoardParts & {
  readonly heading: ReactNode;
  readonly label: string;
  readonly seat: Seat;
  readonly members: readonly Guest[];
  readonly count: string | null;
  readonly empty: string;
  readonly full?: boolean;
};

function Group(props: GroupProps) {
  const {
    heading,
    label,
    seat,
    members,
    count,
    empty,
    full = false,
    picked,
    pick,
    open,
    invite,
    issue,
    may,
  } = props;
  const sit = async (guest: Guest) => {
    pick(null);
    await issue.run({ type: "SeatPerson", person: guest.person, seat });
  };
  return (
    <section aria-label={label} className="border-t border-rule pt-2">
      <div className="mb-2 flex min-h-8 items-baseline justify-between gap-2">
        <h3 className="text-16">{heading}</h3>
        <span className="flex items-center gap-3 text-14 text-soft tabular-nums">
          {count}
          {picked === null && may && (
            <Button
              size="small"
              aria-label={words.inviteSeat(label)}
              title={words.inviteSeat(label)}
              onClick={() => invite(label, seat)}
            >
              <Icon of={Link2} />
            </Button>
          )}
        </span>
      </div>
      {picked !== null && !full && !sameSeat(picked.place, seat) && (
        <Button variant="primary" className="mb-2 w-full" onClick={() => void sit(picked)}>
          {words.seatHere(picked.name, label)}
        </Button>
      )}
      {members.length === 0 && <EmptyState>{empty}</EmptyState>}
      <ul className="flex flex-wrap gap-2">
        {members.map((guest) => (
          <li key={guest.person}>
            <GuestButton
              guest={guest}
              label={words.actions}
              note={noteOf(guest)}
              onClick={may ? () => open(guest.person) : undefined}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

const noteOf = ({ place }: Guest): string | null => {
  if (place.at !== "team") return null;
  const notes = [...(place.lead ? [words.lead] : []), ...(place.standIn ? [words.playedByUs] : [])];
  return notes.length === 0 ? null : notes.join(", ");
};
