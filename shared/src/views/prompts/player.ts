// What those who are not in the white cell are asked to do. Apart from `prompts`, so that a phone need not load the desk's.
import type { Place } from "../../engine/actor.ts";
import type { View } from "../view.ts";
import { debatePrompts } from "./debate.ts";
import { forecastPrompt } from "./forecast.ts";
import { teamPrompts } from "./team.ts";
import type { AnyPrompt, Prompt } from "./types.ts";

export type PlayerPlace = Exclude<Place, { readonly at: "control" }>;

/** The most urgent first; never empty. */
export function playerPrompts(view: View, place: PlayerPlace): readonly Prompt[] {
  switch (place.at) {
    case "waiting":
      return [{ kind: "wait-for-seat", asked: place.asked }];
    case "removed":
      return [{ kind: "removed" }];
    case "observers":
      return orNothing(afterwards(view) ?? watching(view)); // PRM2
    case "team":
      return orNothing(afterwards(view) ?? teamPrompts(view, place));
  }
}

function watching(view: View): readonly Prompt[] {
  if (view.phase === "consequences") return [forecastPrompt(view)];
  return view.phase === "adjudication" ? debatePrompts(view, null) : [];
}

const afterwards = (view: View): readonly AnyPrompt[] | null => {
  if (view.hotwash) return [{ kind: "talk-it-over" }];
  return view.phase === "ended" ? [{ kind: "read-outcome" }] : null;
};

export const orNothing = (list: readonly Prompt[]): readonly Prompt[] =>
  list.length > 0 ? list : [{ kind: "nothing" }];
