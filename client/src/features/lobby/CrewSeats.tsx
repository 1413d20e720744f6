import type { ControlRole } from "@whitecell/shared/engine/actor.ts";
import { board as words } from "../../messages/en/board.ts";
import { useLive } from "../../state/session.ts";
import { Button } from "../../ui/Button.tsx";
import type { BoardParts } from "./boardParts.ts";
import { GuestButton } from "./GuestButton.tsx";

const ROLES = ["adjudicator", "scribe", "observer"] as const satisfies readonly ControlRole[];

/** The white cell: only its lead brings somebody in, and each role says what it may do. */
export function CrewSeats({ board, picked, pick, open, invite, issue, may }: BoardParts) {
  const leads = useLive(({ you }) => you?.place.at === "control" && you.place.role === "lead");
  const sit = async (person: string, role: (typeof ROLES)[number]): Promise<void> => {
    pick(null);
    await issue.run({ type: "SeatPerson", person, seat: { at: "control", role } });
  };
  return (
    <section aria-label={words.whiteCell} className="border-t border-rule pt-2">
      <h3 className="mb-2 flex min-h-8 items-baseline text-16">{words.whiteCell}</h3>
      <ul className="flex flex-wrap gap-2">
        {board.control.map((guest) => (
          <li key={guest.person}>
            <GuestButton
              guest={guest}
              label={words.actions}
              note={guest.place.at === "control" ? words.roles[guest.place.role] : null}
              onClick={may ? () => open(guest.person) : undefined}
            />
          </li>
        ))}
      </ul>
      {leads && (
        <ul className="mt-3 flex flex-col gap-2">
          {ROLES.map((role) => (
            <li key={role} className="flex flex-col items-start gap-1">
              {picked === null ? (
                <Button size="small" onClick={() => invite(words.roles[role], { at: "control", role })}>
                  {words.inviteRole[role]}
                </Button>
              ) : (
                <Button size="small" onClick={() => void sit(picked.person, role)}>
                  {words.seatAs(picked.name, words.roles[role])}
                </Button>
              )}
              <span className="text-12 text-soft">{words.roleRights[role]}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
