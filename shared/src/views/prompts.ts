// What somebody is asked to do now, read from what they can see. Screens and robots choose from the same list.
import type { Place } from "../engine/actor.ts";
import { controlPrompts } from "./prompts/control.ts";
import { orNothing, playerPrompts } from "./prompts/player.ts";
import type { Prompt, PromptKind, PromptOf } from "./prompts/types.ts";
import type { View } from "./view.ts";

/** What this person is asked to do, the most urgent first; never empty. */
export const prompts = (view: View, place: Place): readonly Prompt[] =>
  place.at === "control" ? orNothing(controlPrompts(view, place.role)) : playerPrompts(view, place);

/** The prompt of this kind, if it is among them. */
export function findPrompt<K extends PromptKind>(list: readonly Prompt[], kind: K): PromptOf<K> | null {
  return (list.find((prompt) => prompt.kind === kind) as PromptOf<K> | undefined) ?? null;
}
