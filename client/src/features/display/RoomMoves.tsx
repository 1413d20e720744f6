import type { MoveRecord } from "@whitecell/shared/views/view.ts";
import { display as words } from "../../messages/en/display.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { shared } from "../../messages/en/shared.ts";
import { cx } from "../../ui/cx.ts";
import { TeamName } from "../../ui/TeamName.tsx";
import { teamAt } from "../pictures/teamAt.ts";
import type { RoomProps } from "./roomProps.ts";
import { useNewest } from "./useNewest.ts";

/** Moves one at a time: the newest large, the others below it. In adjudication, with what came of them. */
export function RoomMoves({ view, scene }: RoomProps) {
  const shown = view.moves.filter(({ turnIndex, revealed }) => revealed && turnIndex === view.turn?.index);
  const settling = view.phase === "adjudication";
  const settled = shown.filter(({ grade }) => grade !== null);
  const newestKey = useNewest((settling ? settled : shown).map(({ key }) => key));
  const newest = shown.find(({ key }) => key === newestKey);
  if (!newest) {
    const nothing = shown.length === 0;
    return (
      <h2 className="text-64">
        {nothing && !settling ? words.soon : words.phases[settling ? "adjudication" : "reveal"]}
      </h2>
    );
  }
  const rest = shown.filter((move) => move !== newest);
  // While they are shown the latest stands on top; while they are settled they keep their order.
  const others = settling ? rest : rest.reverse();
  return (
    <div className="flex h-full flex-col gap-8">
      <article key={`${newest.key}-${newest.grade}`} className="border-t-4 border-ink pt-5">
        <TeamName {...teamAt(scene, newest.team)} size="room" />
        <h2 className="mt-3 text-64">{newest.title}</h2>
        <p className="mt-2 text-soft">{facts(newest)}</p>
        {newest.grade && <p className="mt-4 text-64 font-semibold">{pictures.moves.results[newest.grade]}</p>}
      </article>
      <ul className="min-h-0 flex-1 overflow-hidden">
        {others.map((move) => (
          <li key={move.key} className="flex items-baseline gap-8 border-t border-rule py-3">
            <span className="w-64 shrink-0 text-28">
              <TeamName {...teamAt(scene, move.team)} size="wall" />
            </span>
            <span className="min-w-0 flex-1 truncate">{move.title}</span>
            <span className={cx("shrink-0", move.grade ? "font-semibold" : "text-soft")}>
              {move.grade ? pictures.moves.results[move.grade] : settling ? pictures.moves.awaiting : ""}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const facts = (move: MoveRecord): string =>
  [
    shared.slots[move.slot],
    move.rung > 0 ? pictures.moves.rung(move.rung) : null,
    move.covert && move.exposed ? pictures.moves.exposed : null,
    move.oddsWord ? pictures.moves.odds(move.oddsWord) : null,
  ]
    .filter((part) => part !== null)
    .join(" · ");
