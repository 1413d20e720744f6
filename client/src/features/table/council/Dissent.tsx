import { council } from "../../../messages/en/council.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { useTyped } from "../../../state/useTyped.ts";
import { Button } from "../../../ui/Button.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { nameOf, type TableModel } from "../tableModel.ts";

const words = council.dissent;
const MOST = 400;

/** CNC5: not agreeing takes one tap, and a reason only from those who want to give one. */
export function Dissent({ table: { desk, view, seat, me, names } }: { readonly table: TableModel }) {
  const issue = useIssue();
  const turnIndex = view.turn?.index ?? -1;
  const [why, setWhy] = useTyped(`T${turnIndex}.dissent`);
  const now = desk.council.dissents.filter((each) => each.turnIndex === turnIndex);
  const mine = now.find(({ by }) => by === me);
  const say = (dissents: boolean, reason: string) =>
    void issue.run({ type: "Dissent", team: seat.team, dissents, why: reason });
  return (
    <section aria-label={words.title} className="mt-4 border-t border-rule pt-3">
      <ul className="text-14">
        {now.map(({ by, why: reason }) => (
          <li key={by} className="break-words">
            {by === me ? words.mine(reason) : words.by(nameOf(names, by), reason)}
          </li>
        ))}
      </ul>
      <Button
        className="mt-1 min-h-11 aria-pressed:border-ink aria-pressed:bg-info-surface"
        aria-pressed={mine !== undefined}
        busy={issue.busy}
        onClick={() => say(mine === undefined, "")}
      >
        {mine === undefined ? words.tap : words.undo}
      </Button>
      {mine !== undefined && (
        <div className="mt-2 flex flex-col items-start gap-2">
          <TextArea
            className="w-full"
            label={words.why}
            hint={words.whyHint}
            rows={1}
            maxLength={MOST}
            value={why}
            onChange={(event) => setWhy(event.target.value)}
          />
          {why.trim() !== "" && why !== mine.why && (
            <Button className="min-h-11" busy={issue.busy} onClick={() => say(true, why)}>
              {words.keep}
            </Button>
          )}
        </div>
      )}
      <StatusLine tone="danger">{issue.refused}</StatusLine>
    </section>
  );
}
