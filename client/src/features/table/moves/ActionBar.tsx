import { findPrompt } from "@whitecell/shared/views/prompts.ts";
import type { ReactNode } from "react";
import { table } from "../../../messages/en/table.ts";
import { useLive } from "../../../state/session.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { Button } from "../../../ui/Button.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import type { DecisionNote } from "../council/useDecision.ts";
import type { TabId } from "../TableTabs.tsx";
import type { TableModel } from "../tableModel.ts";
import { picksOf } from "./picks.ts";
import type { Rationale } from "./useRationale.ts";

const words = table.commit;

type Props = {
  readonly table: TableModel;
  readonly rationale: Rationale;
  readonly decision: DecisionNote;
  readonly tab: TabId;
  readonly go: (tab: TabId) => void;
  /** The situation is in sight, as a tab or beside the work. */
  readonly nowShown: boolean;
};

/** The one thing to press now, always in the same place. Empty when nothing is to be pressed. */
export function ActionBar({ table: model, rationale, decision, tab, go, nowShown }: Props) {
  const { prompts, view } = model;
  const answer = findPrompt(prompts, "answer-text");
  if (view.phase === "planning")
    return <PlanningAction table={model} rationale={rationale} decision={decision} tab={tab} go={go} />;
  const goNow = words.goNow[prompts[0]?.kind ?? "nothing"];
  if (goNow !== undefined && !nowShown) {
    return (
      <Bar>
        <Button variant="primary" size="large" className="w-full" onClick={() => go("now")}>
          {goNow}
        </Button>
      </Bar>
    );
  }
  if (answer === null || tab === "moves") return null;
  return (
    <Bar>
      <Button variant="primary" size="large" className="w-full" onClick={() => go("moves")}>
        {words.goAnswer}
      </Button>
    </Bar>
  );
}

function PlanningAction({ table: model, rationale, decision, tab, go }: Omit<Props, "nowShown">) {
  const { desk, draft, seat, prompts } = model;
  const issue = useIssue();
  const team = desk.brief.team;
  const live = useLive(({ connection }) => connection.kind === "live");
  const typed = rationale.now.fields.rationale;

  if (draft.ready) {
    return (
      <Bar note={seat.lead ? null : words.readyNotMine} refused={issue.refused}>
        {seat.lead && (
          <Button
            size="large"
            className="w-full"
            busy={issue.busy}
            onClick={() => void issue.run({ type: "ReopenDraft", team })}
          >
            {words.reopen}
          </Button>
        )}
      </Bar>
    );
  }

  const picks = picksOf(desk, draft);
  // What is typed counts before it is saved; committing saves it first.
  const hasWhy = typed.text.trim() !== "";
  if (picks.length === 0 && !hasWhy) {
    return tab === "moves" ? null : (
      <Bar>
        <Button variant="primary" size="large" className="w-full" onClick={() => go("moves")}>
          {words.goChoose}
        </Button>
      </Bar>
    );
  }

  const commit = async () => {
    await rationale.flush();
    await issue.run({ type: "CommitDraft", team, ...decision.said });
  };
  if (!seat.lead) {
    // The bar above says who commits as soon as there is something to commit.
    return findPrompt(prompts, "commit") ? null : <Bar note={words.notMine} />;
  }
  return (
    <Bar note={live ? (hasWhy ? null : words.needWhy) : words.needLine} refused={issue.refused}>
      <Button
        variant="primary"
        size="large"
        className="w-full"
        busy={issue.busy}
        disabled={!hasWhy || !live || typed.theirs !== null}
        onClick={() => void commit()}
      >
        {commitLabel(picks.length)}
      </Button>
    </Bar>
  );
}

const commitLabel = (count: number): string => [words.hold, words.one, words.both][count] ?? words.three;

type BarProps = {
  readonly note?: string | null;
  readonly refused?: string | null;
  readonly children?: ReactNode;
};

function Bar({ note = null, refused = null, children }: BarProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-rule bg-surface px-4 py-2">
      {note !== null && <p className="min-w-0 flex-1 basis-48 text-14 text-soft">{note}</p>}
      {children}
      <StatusLine tone="danger">{refused}</StatusLine>
    </div>
  );
}
