// What those outside a move's team are asked while it is argued. A covert move's argument is in no view but the white cell's.
import type { PersonId, TeamId } from "../../engine/ids.ts";
import type { View } from "../view.ts";
import type { DebatePrompt } from "./types.ts";

/** PRM14: estimates and, of those who stand alone, the reason. `team` is null for observers. */
export function debatePrompts(view: View, team: TeamId | null): readonly DebatePrompt[] {
  const mine = (person: PersonId): boolean => {
    const place = view.people[person];
    return team === null ? place?.at === "observers" : place?.at === "team" && place.team === team;
  };
  return view.debates
    .filter((debate) => debate.turnIndex === view.turn?.index && debate.team !== team)
    .flatMap(({ key, team: by, title, state, spread, explanations }): DebatePrompt[] => {
      if (state === "open") return [{ kind: "estimate", key, team: by, title }];
      const told = explanations.map((each) => each.by);
      const who = (spread?.outliers ?? [])
        .map((each) => each.by)
        .filter((person) => mine(person) && !told.includes(person));
      return who.length > 0 ? [{ kind: "explain-estimate", key, title, who }] : [];
    });
}
