import { desk as deskWords } from "../../../messages/en/desk.ts";
import { waiting as words } from "../../../messages/en/waiting.ts";
import { useLive } from "../../../state/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { openDialog } from "../deskDialog.ts";
import type { Desk } from "../deskModel.ts";
import { useRights } from "../deskRights.ts";
import { setOpened, useOpened } from "./boardFolds.ts";
import { TeamWaits } from "./TeamWaits.tsx";
import { waitingOn } from "./waitingModel.ts";

/** WAIT1: one line per team; unfolded, one per seat. */
export function WaitingBoard({ desk }: { readonly desk: Desk }) {
  const names = useLive((live) => live.names);
  const presence = useLive((live) => live.presence);
  const opened = useOpened();
  const { runs } = useRights();
  const teams = waitingOn(desk, { names, presence });
  const inRoom = Object.values(desk.view.people).filter((place) => place.at === "waiting").length;
  const all = teams.every(({ id }) => opened.has(id));
  return (
    <Panel
      first
      title={words.title}
      actions={
        <span className="flex gap-2">
          <Button
            size="small"
            aria-pressed={all}
            onClick={() => setOpened(all ? [] : teams.map(({ id }) => id))}
          >
            {all ? words.foldAll : words.unfoldAll}
          </Button>
          <Button size="small" onClick={() => openDialog({ kind: "people" })}>
            {deskWords.bar.people}
          </Button>
        </span>
      }
    >
      {inRoom > 0 && runs && (
        <div className="mb-2 flex items-center justify-between gap-2 text-14 font-medium">
          {words.waitingRoom(inRoom)}
          <Button size="small" variant="primary" onClick={() => openDialog({ kind: "people" })}>
            {words.seatThem}
          </Button>
        </div>
      )}
      <ul>
        {teams.map((team, index) => (
          <TeamWaits key={team.id} desk={desk} team={team} index={index} open={opened.has(team.id)} />
        ))}
      </ul>
    </Panel>
  );
}
