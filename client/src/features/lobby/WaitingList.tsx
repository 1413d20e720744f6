import { board as boardWords } from "../../messages/en/board.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { teamLabel } from "../table/tableModel.ts";
import type { BoardParts } from "./boardParts.ts";
import { GuestButton } from "./GuestButton.tsx";

const words = boardWords;

/** Those without a seat. Tap a person, then tap where they sit. */
export function WaitingList({ board, issue, picked, pick, may }: BoardParts) {
  const { waiting, scene } = board;
  return (
    <Panel
      title={words.waitingTitle(waiting.length)}
      actions={
        waiting.length > 0 &&
        may && (
          <Button
            variant="primary"
            busy={issue.busy}
            onClick={() => void issue.run({ type: "SeatEveryone" })}
          >
            {words.seatAll}
          </Button>
        )
      }
    >
      {waiting.length === 0 ? (
        <EmptyState>{words.waitingEmpty}</EmptyState>
      ) : (
        <ul className="flex flex-wrap gap-2">
          {waiting.map((guest) => {
            const asked = guest.place.at === "waiting" ? guest.place.asked : null;
            const isPicked = picked?.person === guest.person;
            return (
              <li key={guest.person}>
                <GuestButton
                  guest={guest}
                  label={words.pick}
                  pressed={isPicked}
                  note={asked === null ? words.wantsAny : words.wants(teamLabel(scene, asked))}
                  onClick={may ? () => pick(isPicked ? null : guest.person) : undefined}
                />
              </li>
            );
          })}
        </ul>
      )}
      {picked !== null && (
        <p role="status" className="mt-3 flex flex-wrap items-center gap-3 text-16 font-medium">
          {words.picked(picked.name)}
          <Button onClick={() => pick(null)}>{words.cancelPick}</Button>
        </p>
      )}
    </Panel>
  );
}
