import type { PromptOf } from "@whitecell/shared/views/prompts/types.ts";
import { foresee } from "../../../messages/en/foresee.ts";
import { shared } from "../../../messages/en/shared.ts";
import { useGiven } from "../../../state/given.ts";
import { outcomeColour } from "../../../ui/identity.ts";

type Props = { readonly outcomes: PromptOf<"forecast">["outcomes"] };

/** What this person thought of the end, turn by turn; nothing where they never said. */
export function ForecastHistory({ outcomes }: Props) {
  const { forecasts } = useGiven();
  const turns = Object.keys(forecasts).map(Number);
  if (turns.length === 0) return null;
  return (
    <table className="mt-3 w-full max-w-xl text-left text-14">
      <caption className="mb-1 text-left font-medium">{foresee.history}</caption>
      <tbody>
        {turns.map((turn) => (
          <tr key={turn} className="border-t border-rule">
            <th scope="row" className="py-1.5 pr-3 font-medium whitespace-nowrap">
              {shared.turn(turn + 1)}
            </th>
            {outcomes.map(({ id, label }, index) => (
              <td key={id} className="py-1.5 pr-3">
                <span className="sr-only">{label} </span>
                <span
                  aria-hidden="true"
                  className="mr-1.5 inline-block size-2.5 rounded-full"
                  style={{ background: outcomeColour(index) }}
                />
                {foresee.percent(forecasts[turn]?.[id] ?? 0)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
