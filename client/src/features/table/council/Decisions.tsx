import type { Council } from "@whitecell/shared/engine/council.ts";
import type { Names } from "@whitecell/shared/protocol/frames.ts";
import { council as messages } from "../../../messages/en/council.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { DecisionText } from "../DecisionText.tsx";

const words = messages.decision;

type Props = { readonly council: Council; readonly team: string; readonly names: Names };

/** CNC6: what a team decided in each turn, as it stands on the record; the last first. */
export function Decisions({ council, team, names }: Props) {
  const own = council.decisions.filter((decision) => decision.team === team);
  if (own.length === 0) return null;
  return (
    <Panel title={words.past}>
      <ul>
        {[...own].reverse().map((decision) => (
          <li key={decision.turnIndex} className="border-b border-rule py-2 last:border-0">
            <DecisionText decision={decision} council={council} names={names} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
