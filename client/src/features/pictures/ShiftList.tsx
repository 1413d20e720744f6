import type { Proposal } from "@whitecell/shared/engine/game.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { shared } from "../../messages/en/shared.ts";

/** Every shift of the odds with its reason. */
export function ShiftList({ proposal }: { readonly proposal: Proposal }) {
  const { shifts, shift, base } = proposal;
  return (
    <div className="text-14">
      <p className="text-soft">{pictures.odds.base(...base)}</p>
      {shifts.length === 0 ? (
        <p className="text-soft">{pictures.odds.noShifts}</p>
      ) : (
        <ul className="mt-1">
          {shifts.map(({ source, shift: points, why }) => (
            <li key={`${source}-${why}-${points}`} className="flex gap-3 py-0.5">
              <span className="w-10 shrink-0 text-right font-semibold tabular-nums">
                {shared.signed(points)}
              </span>
              <span className="min-w-0">
                {why} <span className="text-soft">({pictures.odds.sources[source]})</span>
              </span>
            </li>
          ))}
          <li className="mt-1 flex gap-3 border-t border-rule py-1">
            <span className="w-10 shrink-0 text-right font-semibold tabular-nums">
              {shared.signed(shift)}
            </span>
            <span>{pictures.odds.total}</span>
          </li>
        </ul>
      )}
      {proposal.leap && <p className="mt-1 font-medium">{pictures.odds.leap}</p>}
    </div>
  );
}
