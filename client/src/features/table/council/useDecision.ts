// What the lead says of the decision, kept in this browser until it goes with the commitment.
import type { DecisionSaid, WayOfDeciding } from "@whitecell/shared/engine/council.ts";
import { council } from "../../../messages/en/council.ts";
import { useTyped } from "../../../state/useTyped.ts";
import type { TableModel } from "../tableModel.ts";
import { passedOver } from "./ideasOf.ts";

export const WAYS = Object.keys(council.decision.ways) as readonly WayOfDeciding[];

export type DecisionNote = {
  /** One option a line. */
  readonly considered: string;
  readonly confidence: number | null;
  readonly how: WayOfDeciding | null;
  readonly setConsidered: (text: string) => void;
  readonly setConfidence: (percent: number | null) => void;
  readonly setHow: (how: WayOfDeciding | null) => void;
  /** As it goes with the commitment. */
  readonly said: DecisionSaid;
};

const MOST_OPTIONS = 20;
const LONGEST = 1_000;

const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim().slice(0, LONGEST))
    .filter((line) => line !== "")
    .slice(0, MOST_OPTIONS);

/** CNC6: prefilled with what was proposed and is not chosen. */
export function useDecision({ desk, draft, view }: TableModel): DecisionNote {
  const turn = `T${view.turn?.index ?? 0}.decision`;
  const [typed, setConsidered] = useTyped(`${turn}.considered`);
  const [sure, setSure] = useTyped(`${turn}.confidence`);
  const [way, setWay] = useTyped(`${turn}.how`);
  const considered = typed === "" ? passedOver(desk, draft, view).join("\n") : typed;
  const confidence = sure === "" ? null : Number(sure);
  const how = WAYS.find((each) => each === way) ?? null;
  return {
    considered,
    confidence,
    how,
    setConsidered,
    setConfidence: (percent) => setSure(percent === null ? "" : String(percent)),
    setHow: (next) => setWay(next ?? ""),
    said: { ...(typed !== "" && { considered: linesOf(typed) }), confidence, how },
  };
}
