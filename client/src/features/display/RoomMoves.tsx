import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { MoveRecord, PlacedMark } from "@whitecell/shared/views/view.ts";
import { display as words } from "../../messages/en/display.ts";
import { map } from "../../messages/en/map.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { shared } from "../../messages/en/shared.ts";
import { cx } from "../../ui/cx.ts";
import { Icon } from "../../ui/Icon.tsx";
import { TeamName } from "../../ui/TeamName.tsx";
import { kindIcons } from "../map/kindIcons.ts";
import { placeLabel } from "../map/mapText.ts";
import { DiceRow } from "../pictures/DiceRow.tsx";
import { teamAt } from "../pictures/teamAt.ts";
import type { RoomProps } from "./roomProps.ts";
import { TeamColumns } from "./TeamColumns.tsx";
import { useStaged } from "./useStaged.ts";

/** Characters of a title that still fit in the larger size. */
const LONG = 30;

/** Moves one at a time, large; below, what each team has done in the open. In adjudication, with what came of it. */
export function RoomMoves({ view, scene }: RoomProps) {
  const settling = view.phase === "adjudication";
  const open = view.moves.filter(({ turnIndex, revealed }) => revealed && turnIndex === view.turn?.index);
  const staged = settling ? open.filter(({ grade }) => grade !== null) : open;
  const { shown, coming } = useStaged(staged.map(({ key }) => key));
  const focus = staged.find(({ key }) => key === shown);
  const later = new Set(coming);
  return (
    <>
      <div aria-live="polite" className="min-h-0 overflow-hidden [grid-area:panel]">
        {focus ? (
          <InFocus
            key={`${focus.key}-${focus.grade}`}
            move={focus}
            scene={scene}
            marks={view.theatre.marks.filter(({ source }) => source === focus.key)}
            left={coming.length}
          />
        ) : (
          <h2 className="text-64">{settling ? words.soonSettled : words.soon}</h2>
        )}
      </div>
      <div className="[grid-area:foot]">
        <TeamColumns
          scene={scene}
          label={words.doneInTheOpen}
          tall
          of={(team) => (
            <ul className="mt-1 flex flex-col gap-2">
              {open
                .filter((move) => move.team === team && (settling || !later.has(move.key)))
                .map((move) => (
                  <li key={move.key} className={cx("leading-8", move.key === shown && "font-semibold")}>
                    {move.title}
                    {settling && <Result move={move} pending={later.has(move.key)} />}
                  </li>
                ))}
            </ul>
          )}
        />
      </div>
    </>
  );
}

type FocusProps = Pick<RoomProps, "scene"> & {
  readonly move: MoveRecord;
  readonly marks: readonly PlacedMark[];
  readonly left: number;
};

function InFocus({ move, scene, marks, left }: FocusProps) {
  return (
    <article className="room-arrive flex flex-col gap-3 border-t-4 border-ink pt-3">
      <TeamName {...teamAt(scene, move.team)} size="room" />
      <h2 className={move.grade || move.title.length > LONG ? "text-40" : "text-64"}>{move.title}</h2>
      <p className="text-28 text-soft">{facts(move, scene.ladder.rungs)}</p>
      {move.grade && (
        <>
          <p className="text-64 font-semibold">{pictures.moves.results[move.grade]}</p>
          <DiceRow
            odds={move.odds}
            oddsWord={move.oddsWord}
            roll={move.roll}
            grade={move.grade}
            size="room"
          />
        </>
      )}
      <ul className="flex flex-wrap gap-x-8 text-28">
        {marks.map(({ place, kind }) => (
          <li key={`${place}-${kind}`} className="flex items-center gap-3">
            <Icon of={kindIcons[kind]} size={28} />
            {map.kinds[kind]}
            {scene.theatre && `, ${placeLabel({ geography: scene.theatre }, place)}`}
          </li>
        ))}
      </ul>
      {left > 0 && <p className="text-28 text-soft">{words.more(left)}</p>}
    </article>
  );
}

/** In the same line, so that three moves fit under a team. */
const Result = ({ move, pending }: { readonly move: MoveRecord; readonly pending: boolean }) =>
  move.grade && !pending ? (
    <span className="font-semibold"> {pictures.moves.results[move.grade]}</span>
  ) : (
    <span className="text-soft"> {pictures.moves.awaiting}</span>
  );

const facts = (move: MoveRecord, rungs: Scene["ladder"]["rungs"]): string =>
  [
    shared.slots[move.slot],
    move.rung > 0 ? words.standsOn(move.rung, rungs.find(({ n }) => n === move.rung)?.label ?? "") : null,
    move.covert && move.exposed ? pictures.moves.exposed : null,
  ]
    .filter((part) => part !== null)
    .join(" · ");
