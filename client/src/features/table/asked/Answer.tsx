import type { CardOffer, PromptOf } from "@whitecell/shared/views/prompts/types.ts";
import { useState } from "react";
import { answer } from "../../../messages/en/answer.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { useTyped } from "../../../state/useTyped.ts";
import { Button } from "../../../ui/Button.tsx";
import { Choice } from "../../../ui/Choice.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { costText } from "../moves/costText.ts";
import { cardOf } from "../moves/picks.ts";
import type { TableModel } from "../tableModel.ts";
import { askText } from "./askText.ts";

const words = answer;

type Props = { readonly table: TableModel; readonly prompt: PromptOf<"answer-text"> };

/** The answer to a text that was tabled this turn, given while the moves are settled. */
export function Answer({ table: model, prompt }: Props) {
  return (
    <Panel title={words.title}>
      <p className="mb-3 max-w-[65ch] text-14 text-soft">{words.intro}</p>
      {prompt.mine ? (
        <AnswerForm table={model} prompt={prompt} />
      ) : (
        <AnswersToDiscuss table={model} prompt={prompt} />
      )}
    </Panel>
  );
}

const textOf = ({ desk }: TableModel, { move, cost }: CardOffer) => {
  const card = cardOf(desk, move);
  return { title: card?.title ?? move, about: `${card?.text ?? ""} (${costText(desk.brief, cost)})` };
};

/** Only the lead answers; the others read what could be said. */
function AnswersToDiscuss({ table: model, prompt }: Props) {
  return (
    <>
      <ul>
        {prompt.moves.map((offer) => {
          const { title, about } = textOf(model, offer);
          return (
            <li key={offer.move} className="border-b border-rule py-2 last:border-0">
              <p className="text-16 font-medium">{title}</p>
              <p className="text-14 text-soft">{about}</p>
            </li>
          );
        })}
      </ul>
      <p className="mt-2 text-14 font-medium">
        {askText(prompt, model).detail} {words.notMine}
      </p>
    </>
  );
}

function AnswerForm({ table: model, prompt }: Props) {
  const { desk, view } = model;
  const issue = useIssue();
  const [move, setMove] = useState<string | null>(null);
  const [why, setWhy] = useTyped(`T${view.turn?.index ?? 0}.answer`);
  const [problem, setProblem] = useState<string | null>(null);

  const send = async () => {
    if (move === null) return setProblem(words.needPick);
    if (why.trim() === "") return setProblem(words.needWhy);
    setProblem(null);
    const done = await issue.run({ type: "CommitReaction", team: desk.brief.team, move, rationale: why });
    if (done) setWhy("");
  };

  return (
    <div className="flex flex-col gap-4">
      <Choice
        legend={words.pick}
        value={move}
        onChange={setMove}
        options={prompt.moves.map((offer) => {
          const { title, about } = textOf(model, offer);
          return { value: offer.move, label: title, hint: about };
        })}
      />
      <TextArea
        label={words.why}
        value={why}
        maxLength={4_000}
        onChange={(event) => setWhy(event.target.value)}
      />
      <StatusLine tone="danger">{problem ?? issue.refused}</StatusLine>
      <Button variant="primary" size="large" busy={issue.busy} onClick={() => void send()}>
        {words.send}
      </Button>
    </div>
  );
}
