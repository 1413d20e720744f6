// What somebody is asked to do now, read from what they can see. Screens and robots choose from the same list.
import type { Place } from "../engine/actor.ts";
import { controlPrompts } from "./promptsControl.ts";
import { teamPrompts } from "./promptsTeam.ts";
import type { AnyPrompt, Prompt, PromptKind, PromptOf } from "./promptTypes.ts";
import type { View } from "./view.ts";

/** What this person is asked to do, the most urgent first; never empty. */
export function prompts(view: View, place: Place): readonly Prompt[] {
  switch (place.at) {
    case "waiting":
      return [{ kind: "wait-for-seat", asked: place.asked }];
    case "removed":
      return [{ kind: "removed" }];
    case "observers":
      return afterwards(view) ?? [{ kind: "nothing" }]; // PRM2
    case "team":
      return orNothing(afterwards(view) ?? teamPrompts(view, place));
    case "control":
      return orNothing(controlPrompts(view, place.role));
  }
}

const afterwards = (view: View): readonly AnyPrompt[] | null => {
  if (view.hotwash) return [{ kind: "talk-it-over" }];
  return view.phase === "ended" ? [{ kind: "read-outcome" }] : null;
};

const orNothing = (list: readonly Prompt[]): readonly Prompt[] =>
  list.length > 0 ? list : [{ kind: "nothing" }];

/** The prompt of this kind, if it is among them. */
export function findPrompt<K extends PromptKind>(list: readonly Prompt[], kind: K): PromptOf<K> | null {
  return (list.find((prompt) => prompt.kind === kind) as PromptOf<K> | undefined) ?? null;
}
