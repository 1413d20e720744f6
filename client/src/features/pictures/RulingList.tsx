import type { ControlDesk } from "@whitecell/shared/views/controlDesk.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { shared } from "../../messages/en/shared.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { TeamName } from "../../ui/TeamName.tsx";
import { DiceRow } from "./DiceRow.tsx";
import { oddsWord } from "./oddsWord.ts";
import { ShiftList } from "./ShiftList.tsx";
import { teamAt } from "./teamAt.ts";

type Props = {
  readonly scene: Scene;
  readonly scenario: ControlDesk["scenario"];
  readonly rulings: ControlDesk["rulings"];
  /** Why each team did what it did, by key. */
  readonly rationales: Readonly<Record<string, string>>;
};

const tones = { success: "ok", partial: "warn", failure: "plain", cancelled: "plain" } as const;

/** Every ruling with its odds, shifts and roll, newest first. */
export function RulingList({ scene, scenario, rulings, rationales }: Props) {
  const words = pictures.rulings;
  if (rulings.length === 0) return <EmptyState>{words.none}</EmptyState>;
  return (
    <ol>
      {[...rulings].reverse().map((ruling) => (
        <li key={ruling.key} className="border-b border-rule py-4 first:pt-1 last:border-0">
          <div className="flex flex-wrap items-baseline gap-x-3">
            <TeamName {...teamAt(scene, ruling.team)} size="small" />
            <span className="text-14 text-soft">{shared.turn(ruling.turnIndex + 1)}</span>
            <span className="ml-auto">
              <Tag tone={tones[ruling.ruled]}>{pictures.moves.results[ruling.ruled]}</Tag>
            </span>
          </div>
          <h2 className="text-20">{ruling.title}</h2>
          {rationales[ruling.key] && (
            <p className="max-w-[65ch] text-14 text-soft">{rationales[ruling.key]}</p>
          )}
          <div className="mt-2 grid gap-x-8 gap-y-2 xl:grid-cols-2">
            <DiceRow
              odds={ruling.proposal.odds}
              oddsWord={oddsWord(scenario, ruling.proposal.odds)}
              roll={ruling.roll}
              grade={ruling.ruled}
            />
            <ShiftList proposal={ruling.proposal} />
          </div>
          {ruling.reason && (
            <p className="mt-2 text-14 font-medium">
              {words.otherwise(shared.grades[ruling.rolled], ruling.reason)}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
