import { findPrompt, prompts } from "@whitecell/shared/views/prompts.ts";
import { board as boardWords } from "../../messages/en/board.ts";
import { shared } from "../../messages/en/shared.ts";
import { useLive } from "../../state/session.ts";
import { useIssue } from "../../state/useIssue.ts";
import { Button } from "../../ui/Button.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { teamLabel } from "../table/tableModel.ts";
import type { Board } from "./boardModel.ts";

const words = boardWords;

/** The way out of the lobby. Who is missing is advice; it never blocks. */
export function StartPanel({ board }: { readonly board: Board }) {
  const issue = useIssue();
  const place = useLive((live) => live.you?.place);
  const start = place ? findPrompt(prompts(board.view, place), "start") : null;
  if (start === null) return null;
  const label = (team: string) => teamLabel(board.scene, team);
  const advice = [
    ...(start.waiting.length > 0 ? [words.advice.waiting(start.waiting.length)] : []),
    ...(start.emptyTeams.length > 0 ? [words.advice.empty(shared.listOf(start.emptyTeams.map(label)))] : []),
    ...(start.leaderless.length > 0
      ? [words.advice.leaderless(shared.listOf(start.leaderless.map(label)))]
      : []),
  ];
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <div className="max-w-[44ch] text-14 text-soft">
        {advice.length === 0 ? words.advice.ready : advice.map((line) => <p key={line}>{line}</p>)}
        <StatusLine tone="danger">{issue.refused}</StatusLine>
      </div>
      <Button
        variant="primary"
        size="large"
        busy={issue.busy}
        onClick={() => void issue.run({ type: "StartSession" })}
      >
        {words.start}
      </Button>
    </div>
  );
}
