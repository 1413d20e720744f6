// The team's draft with what this tab has chosen and not yet heard back.
import type { Draft } from "@whitecell/shared/engine/game.ts";
import type { TeamId } from "@whitecell/shared/engine/ids.ts";
import type { Issued } from "@whitecell/shared/protocol/socketEvents.ts";

export function expectedDraft(draft: Draft, team: TeamId, pending: readonly Issued[]): Draft {
  let expected = draft;
  for (const { command } of pending) {
    if (command.type !== "SaveDraft" || command.team !== team) continue;
    // What is typed has a form of its own, which knows what it sent.
    const { type: _, team: __, rationale: ___, ...choices } = command;
    expected = { ...expected, ...choices };
  }
  return expected;
}
