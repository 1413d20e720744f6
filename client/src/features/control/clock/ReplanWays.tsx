import type { Replan } from "@whitecell/shared/engine/replan.ts";
import { type Foretold, foretell } from "@whitecell/shared/views/replanView.ts";
import { type FormEvent, useState } from "react";
import { runSheet as words } from "../../../messages/en/runSheet.ts";
import { shared } from "../../../messages/en/shared.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import type { Desk } from "../deskModel.ts";
import { sayDone } from "../deskToasts.ts";
import { momentOf } from "./agendaModel.ts";

const MINUTE = 60_000;
/** A fifth of a phase is the least that the rules leave of it. */
const LEAST_PACE = 0.2;

type Way = { readonly label: string; readonly how: Replan; readonly note?: string };
type Props = { readonly desk: Desk; readonly now: number; readonly plannedFinish: number };

/** AGD7: one tap each, with what it comes to said before. */
export function ReplanWays({ desk, now, plannedFinish }: Props) {
  const { run, busy, refused } = useIssue();
  const replan = async (how: Replan): Promise<void> => {
    const foretold = foretell(desk.view, how, now);
    if (!(await run({ type: "ReplanAgenda", how })) || !foretold) return;
    sayDone(words.doneEnds(words.done[how.kind], shared.time(foretold.finish)));
  };
  const ways: readonly Way[] = [
    { label: words.ways.onTime, how: { kind: "finish-at", at: plannedFinish } },
    ...[5, 15].map(
      (n): Way => ({ label: words.ways.shorten(n), how: { kind: "shorten", byMs: n * MINUTE } }),
    ),
    { label: words.ways["drop-turn"], how: { kind: "drop-turn" }, note: words.dropHint },
    {
      label: words.ways["merge-one"],
      how: { kind: "merge-reveal", turns: "one" },
      note: words.mergeHint,
    },
    { label: words.ways["merge-rest"], how: { kind: "merge-reveal", turns: "rest" } },
    { label: words.ways["as-planned"], how: { kind: "as-planned" } },
  ];
  return (
    <Panel title={words.rest} level={3}>
      <p className="mb-3 text-14 text-soft">{words.restHint}</p>
      <ul className="flex flex-col">
        {ways.map(({ label, how, note }) => {
          const foretold = foretell(desk.view, how, now);
          const open = foretold !== null && foretold.pace >= LEAST_PACE;
          return (
            <li
              key={label}
              className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-rule py-1.5 first:border-0 first:pt-0"
            >
              <Button size="small" disabled={!open} busy={busy} onClick={() => void replan(how)}>
                {label}
              </Button>
              <span className="text-14 text-soft tabular-nums">{open && foretellText(foretold, note)}</span>
            </li>
          );
        })}
      </ul>
      <EndAt now={now} busy={busy} replan={replan} />
      <StatusLine tone="danger">{refused}</StatusLine>
    </Panel>
  );
}

const foretellText = ({ finish, pace }: Foretold, note = words.pace(pace)): string =>
  `${words.ends(shared.time(finish))} · ${note}`;

type EndAtProps = {
  readonly now: number;
  readonly busy: boolean;
  readonly replan: (how: Replan) => Promise<void>;
};

function EndAt({ now, busy, replan }: EndAtProps) {
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const at = momentOf(typed, now);
    setWrong(at === null);
    if (at !== null) void replan({ kind: "finish-at", at });
  };
  return (
    <form onSubmit={submit} className="mt-2 flex flex-wrap items-end gap-2 border-t border-rule pt-2">
      <Field
        label={words.finishAt}
        type="time"
        value={typed}
        error={wrong ? words.finishAtMissing : null}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" busy={busy} className="min-h-11">
        {words.finishAtSet}
      </Button>
    </form>
  );
}
