import { useState } from "react";
import { council } from "../../../messages/en/council.ts";
import { type Issue, useIssue } from "../../../state/useIssue.ts";
import { useTyped } from "../../../state/useTyped.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { Tag } from "../../../ui/Tag.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { nameOf, type TableModel } from "../tableModel.ts";

const words = council.lines;
const MOST = 400;
const MOST_LINES = 5;

/** CNC2: until the first moves are locked. */
const mayFile = ({ view }: TableModel): boolean =>
  view.phase === "lobby" ||
  (view.turn?.index === 0 && ["situation", "talks", "planning"].includes(view.phase));

/** The thresholds a team sets itself in private, with the answer it means to give. */
export function OwnRedLines({ table: model }: { readonly table: TableModel }) {
  const { desk, seat, names } = model;
  const issue = useIssue();
  const open = mayFile(model);
  const lines = desk.inBrief.redLines;
  return (
    <Panel title={words.title} actions={<Tag tone="warn">{words.note}</Tag>}>
      <p className="max-w-[65ch] text-14 text-soft">
        {open ? words.intro : lines.length > 0 ? words.fixed : words.noneEver}
      </p>
      {open && lines.length === 0 && <p className="mt-1 text-16">{words.none}</p>}
      <ul>
        {lines.map(({ id, threshold, answer, by }) => (
          <li
            key={id}
            className="flex items-start justify-between gap-3 border-b border-rule py-2 last:border-0"
          >
            <div className="min-w-0">
              <p className="text-16 font-medium break-words">{threshold}</p>
              <p className="text-14 break-words">{words.answered(answer)}</p>
              <p className="text-14 text-soft">{nameOf(names, by)}</p>
            </div>
            {open && (
              <Button
                className="min-h-11 shrink-0"
                aria-label={words.withdrawNamed(threshold)}
                onClick={() => void issue.run({ type: "WithdrawRedLine", team: seat.team, line: id })}
              >
                {words.withdraw}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open && lines.length < MOST_LINES && <Filing team={seat.team} issue={issue} />}
      <StatusLine tone="danger">{issue.refused}</StatusLine>
    </Panel>
  );
}

function Filing({ team, issue }: { readonly team: string; readonly issue: Issue }) {
  const [threshold, setThreshold] = useTyped("line.threshold");
  const [answer, setAnswer] = useTyped("line.answer");
  const [missing, setMissing] = useState(false);
  const file = async () => {
    setMissing(threshold.trim() === "");
    if (threshold.trim() === "") return;
    if (!(await issue.run({ type: "FileRedLine", team, threshold, answer }))) return;
    setThreshold("");
    setAnswer("");
  };
  return (
    <div className="mt-3 flex flex-col items-start gap-3">
      <TextArea
        className="w-full"
        label={words.threshold}
        hint={words.thresholdHint}
        error={missing ? words.needed : null}
        rows={1}
        maxLength={MOST}
        value={threshold}
        onChange={(event) => setThreshold(event.target.value)}
      />
      <TextArea
        className="w-full"
        label={words.answer}
        rows={1}
        maxLength={MOST}
        value={answer}
        onChange={(event) => setAnswer(event.target.value)}
      />
      <Button className="min-h-11" busy={issue.busy} onClick={() => void file()}>
        {words.file}
      </Button>
    </div>
  );
}
