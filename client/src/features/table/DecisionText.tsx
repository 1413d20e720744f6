import type { Council, TeamDecision } from "@whitecell/shared/engine/council.ts";
import type { Names } from "@whitecell/shared/protocol/frames.ts";
import { council as messages } from "../../messages/en/council.ts";
import { nameOf } from "./tableModel.ts";

const words = messages.decision;
const SECOND = 1_000;

type TextProps = { readonly decision: TeamDecision; readonly council: Council; readonly names: Names };

/** CNC6: one decision as it stands on the record. */
export function DecisionText({ decision, council, names }: TextProps) {
  const { turnIndex, chosen, why } = decision;
  return (
    <>
      <p className="text-12 text-soft">{words.turn(turnIndex + 1)}</p>
      <p className="text-16 font-medium break-words">
        {chosen.length === 0 ? words.held : chosen.map((title) => `“${title}”`).join(", ")}
      </p>
      {why !== "" && <p className="max-w-[65ch] text-14 break-words">{words.why(why)}</p>}
      <DecisionFacts decision={decision} council={council} names={names} />
    </>
  );
}

/** What stands beside a choice and its reason: what else was considered, who disagreed, how it was decided. */
export function DecisionFacts({ decision, council, names }: TextProps) {
  const { turnIndex, team, by, considered, confidence, how, usedMs } = decision;
  const dissent = council.dissents
    .filter((each) => each.team === team && each.turnIndex === turnIndex)
    .map((each) => messages.dissent.by(nameOf(names, each.by), each.why));
  const seconds = usedMs === null ? null : Math.round(usedMs / SECOND);
  const facts = [
    how === null ? null : words.decided[how],
    by === "" ? null : words.committed(nameOf(names, by)),
    seconds === null ? null : words.used(Math.floor(seconds / 60), seconds % 60),
    confidence === null ? null : words.sure(confidence),
  ].filter((fact) => fact !== null);
  return (
    <>
      {considered.length > 0 && <p className="text-14 break-words">{words.other(considered)}</p>}
      {dissent.map((line) => (
        <p key={line} className="text-14 break-words">
          {line}
        </p>
      ))}
      <p className="text-14 text-soft first-letter:uppercase">{facts.join(" · ")}</p>
    </>
  );
}
