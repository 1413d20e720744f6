import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { MoveRecord } from "@whitecell/shared/views/view.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { shared } from "../../messages/en/shared.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { TeamName } from "../../ui/TeamName.tsx";
import { DiceRow } from "./DiceRow.tsx";
import { teamAt } from "./teamAt.ts";

type Props = { readonly scene: Scene; readonly moves: readonly MoveRecord[]; readonly turnIndex: number };

const tones = { success: "ok", partial: "warn", failure: "plain", cancelled: "plain" } as const;

/** What this viewer knows to have been done this turn, and what came of it. */
export function MovesThisTurn({ scene, moves, turnIndex }: Props) {
  const these = moves.filter((move) => move.turnIndex === turnIndex);
  if (these.length === 0) return <EmptyState>{pictures.moves.none}</EmptyState>;
  return (
    <ul>
      {these.map((move) => (
        <li key={move.key} className="border-b border-rule py-2 last:border-0">
          <div className="flex flex-wrap items-baseline justify-between gap-x-3">
            <TeamName {...teamAt(scene, move.team)} size="small" />
            <ResultTag move={move} />
          </div>
          <p className="text-16 font-medium">{move.title}</p>
          <p className="text-14 text-soft">
            {[
              shared.slots[move.slot],
              move.rung > 0 ? pictures.moves.rung(move.rung) : null,
              move.free ? pictures.moves.free : null,
              move.covert ? (move.exposed ? pictures.moves.exposed : shared.covert) : null,
              move.oddsWord && !move.odds ? pictures.moves.odds(move.oddsWord) : null,
              move.revealed || move.covert ? null : pictures.moves.hidden,
            ]
              .filter((part) => part !== null)
              .join(" · ")}
          </p>
          {move.odds && (
            <div className="mt-1 max-w-md">
              <DiceRow
                odds={move.odds}
                oddsWord={move.oddsWord}
                roll={move.roll}
                grade={move.grade}
                size="compact"
              />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function ResultTag({ move }: { readonly move: MoveRecord }) {
  if (move.grade === null) return <span className="text-14 text-soft">{pictures.moves.awaiting}</span>;
  return <Tag tone={tones[move.grade]}>{pictures.moves.results[move.grade]}</Tag>;
}
