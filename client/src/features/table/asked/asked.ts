// What is still asked of this person: without what only others are asked, and what was answered in secret.
import type { PersonId } from "@whitecell/shared/engine/ids.ts";
import type { Prompt } from "@whitecell/shared/views/prompts/types.ts";
import type { Given } from "../../../state/given.ts";

type Me = {
  readonly me: PersonId;
  readonly given: Given;
  readonly turnIndex: number;
  /** This person has said so. */
  readonly briefRead: boolean;
};

/** The prompts in their order; never empty. */
export function askedOf(
  prompts: readonly Prompt[],
  { me, given, turnIndex, briefRead }: Me,
): readonly Prompt[] {
  const left = prompts.filter((prompt) => {
    switch (prompt.kind) {
      case "estimate":
        return given.estimates[prompt.key] === undefined;
      case "explain-estimate":
        return prompt.who.includes(me);
      case "read-brief":
        return !briefRead;
      case "forecast":
        return given.forecasts[turnIndex] === undefined;
      default:
        return true;
    }
  });
  return left.length > 0 ? left : [{ kind: "nothing" }];
}
