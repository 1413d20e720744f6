import type { TeamId } from "@whitecell/shared/engine/ids.ts";
import { draftState } from "@whitecell/shared/views/activity.ts";
import { waiting as words } from "../../../messages/en/waiting.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { Button } from "../../../ui/Button.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { Tag } from "../../../ui/Tag.tsx";
import { TeamName } from "../../../ui/TeamName.tsx";
import type { Desk } from "../deskModel.ts";
import { useRights } from "../deskRights.ts";
import { DraftDetails } from "./DraftDetails.tsx";

const tones = { empty: "warn", drafted: "plain", ready: "ok" } as const;

type Props = {
  readonly desk: Desk;
  readonly team: { readonly id: TeamId; readonly label: string };
  readonly index: number;
};

/** What a team means to do, and committing or reopening it on its behalf. */
export function TeamDraft({ desk, team, index }: Props) {
  const { runs } = useRights();
  const { run, busy, refused } = useIssue();
  const draft = desk.control.drafts[team.id];
  const state = draftState(draft);
  const ready = state === "ready";
  return (
    <li className="border-t border-rule pt-2">
      <div className="flex min-h-8 items-center justify-between gap-3">
        <TeamName team={team} index={index} />
        <span className="inline-flex items-center gap-2">
          {runs && state !== "empty" && (
            <Button
              size="small"
              busy={busy}
              aria-label={ready ? words.reopenFor(team.label) : words.commitFor(team.label)}
              onClick={() => void run({ type: ready ? "ReopenDraft" : "CommitDraft", team: team.id })}
            >
              {ready ? words.reopen : words.commit}
            </Button>
          )}
          <Tag tone={tones[state]}>{words.states[state]}</Tag>
        </span>
      </div>
      <DraftDetails desk={desk} label={team.label} draft={draft} />
      <StatusLine tone="danger">{refused}</StatusLine>
    </li>
  );
}
