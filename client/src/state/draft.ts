// The team's draft with what this tab has chosen and not yet heard back.
import type { Draft } from "@whitecell/shared/engine/game.ts";
import type { TeamId } from "@whitecell/shared/engine/ids.ts";
import type { Issued } from "@whitecell/shared/protocol/socketEvents.ts";

export function expectedDraft(draft: Draft, team: TeamId, pending: readonly Issued[]): Draft {
  let expected = draft;
  for (const { command } of pending) {
    if (command.type !== "SaveDraft" || command.team !== team) continue;
    const { major = expected.major, minor = expected.minor, reaction = expected.reaction } = command;
    expected = { ...expected, major, minor, reaction };
  }
  return expected;
}
