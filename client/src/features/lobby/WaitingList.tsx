import type { PersonId } from "@whitecell/shared/engine/ids.ts";
import { memo } from "react";
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
        // A full hall scrolls here, so that the teams stay in sight.
        <ul className="-m-1 flex max-h-[50dvh] flex-wrap gap-2 overflow-y-auto p-1">
          {waiting.map(({ person, name, here, place }) => {
            const asked = place.at === "waiting" ? place.asked : null;
            return (
              <Waiting
                key={person}
                person={person}
                name={name}
                here={here}
                note={asked === null ? words.wantsAny : words.wants(teamLabel(scene, asked))}
                picked={picked?.person === person}
                pick={may ? pick : null}
              />
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

type WaitingProps = {
  readonly person: PersonId;
  readonly name: string;
  readonly here: boolean;
  readonly note: string;
  readonly picked: boolean;
  readonly pick: ((person: PersonId | null) => void) | null;
};

/** LIV6: of two hundred only those are drawn anew about whom something changed. */
const Waiting = memo(function Waiting({ person, name, here, note, picked, pick }: WaitingProps) {
  return (
    <li>
      <GuestButton
        guest={{ name, here }}
        label={words.pick}
        pressed={picked}
        note={note}
        onClick={pick ? () => pick(picked ? null : person) : undefined}
      />
    </li>
  );
});
