import { Suspense } from "react";
import { table } from "../../../messages/en/table.ts";
import { lazily } from "../../../state/lazily.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { Tag } from "../../../ui/Tag.tsx";
import { ideasOf } from "../council/ideasOf.ts";
import { TypingNote } from "../council/TypingNote.tsx";
import type { DecisionNote } from "../council/useDecision.ts";
import { TypedArea } from "../TypedArea.tsx";
import type { TableModel } from "../tableModel.ts";
import { CardList } from "./CardList.tsx";
import { Chosen } from "./Chosen.tsx";
import { Place } from "./Place.tsx";
import { picksOf } from "./picks.ts";
import { SavedNote } from "./SavedNote.tsx";
import { SignalFields } from "./SignalFields.tsx";
import type { Rationale } from "./useRationale.ts";

const words = table.moves;

// Most teams play cards; the form for a move of their own comes when the cards are there.
const DecisionFields = lazily(() =>
  import("../council/DecisionFields.tsx").then((part) => part.DecisionFields),
);
const Dissent = lazily(() => import("../council/Dissent.tsx").then((part) => part.Dissent));
const Ideas = lazily(() => import("../council/Ideas.tsx").then((part) => part.Ideas));
const FreeForm = lazily(() => import("./FreeForm.tsx").then((part) => part.FreeForm));

type Props = { readonly table: TableModel; readonly rationale: Rationale; readonly decision: DecisionNote };

/** What is chosen, why, and what else could be chosen. */
export function Planning({ table: model, rationale, decision }: Props) {
  const issue = useIssue();
  const { desk, draft, names, seat, view } = model;
  const state = draft.ready
    ? "ready"
    : draft.major !== null || draft.minor !== null || draft.reaction !== null
      ? "drafted"
      : "empty";
  return (
    <div className="flex flex-col gap-6">
      <section aria-label={words.title}>
        <p className="mb-2 flex items-baseline gap-2 text-14 text-soft">
          <Tag tone={state === "ready" ? "ok" : "plain"}>{words.state[state]}</Tag>
          {state !== "ready" && words.stateNote[state]}
        </p>
        <Chosen table={model} issue={issue} />
        <StatusLine tone="danger">{issue.refused}</StatusLine>
        {ideasOf(desk, view).length > 0 && (
          <div className="mt-4">
            <Place id="ideas">
              <Ideas table={model} />
            </Place>
          </div>
        )}
        <div className="mt-4">
          <TypedArea
            form={rationale}
            field="rationale"
            label={table.why.label}
            hint={table.why.hint}
            maxLength={4_000}
            disabled={draft.ready}
            names={names}
            by={desk.draftBy}
          />
          <SavedNote now={rationale.now} />
          <TypingNote />
        </div>
        <SignalFields table={model} issue={issue} open={picksOf(desk, draft).length > 0} />
        {state !== "empty" && (
          <Suspense fallback={null}>
            {seat.lead && <DecisionFields note={decision} disabled={draft.ready} />}
            <Dissent table={model} />
          </Suspense>
        )}
      </section>
      <Panel title={table.cards.title}>
        <CardList
          table={model}
          issue={issue}
          own={
            <Suspense fallback={null}>
              <FreeForm table={model} turn={view.turn?.index ?? 0} issue={issue} />
            </Suspense>
          }
        />
      </Panel>
    </div>
  );
}
