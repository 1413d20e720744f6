import { replay } from "../../messages/en/replay.ts";
import { shared } from "../../messages/en/shared.ts";
import type { Known } from "./differences.ts";

const words = replay.differences;

/** In a line, what a side knew. */
export function sayKnown(
  known: Known,
  teams: readonly { readonly id: string; readonly label: string }[],
): string {
  const team = (id: string): string => teams.find((each) => each.id === id)?.label ?? id;
  switch (known.kind) {
    case "news":
      return words.news(known.title);
    case "draft":
      return words.draft(team(known.team), known.title);
    case "talk":
      return words.talk(team(known.team), known.lines);
    case "agreement":
      return words.agreement(known.title);
    case "cable":
      return words.cable(known.office, known.text);
    case "move":
      return words.move(team(known.team), known.title);
    case "result":
      return words.result(team(known.team), known.title, shared.grades[known.grade]);
  }
}
