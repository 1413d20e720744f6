import { council } from "../../../messages/en/council.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { hasRead, nameOf, type TableModel } from "../tableModel.ts";

const words = council.read;

/** CNC1: the tick of everyone in the team who has read the brief. */
export function BriefRead({ table: { desk, view, seat, me, names } }: { readonly table: TableModel }) {
  const issue = useIssue();
  const { team } = seat;
  const members = Object.entries(view.people).flatMap(([person, place]) =>
    place.at === "team" && place.team === team ? [person] : [],
  );
  const readers = members.filter((person) => hasRead(desk.inBrief, person, team));
  const mine = readers.includes(me);
  return (
    <Panel title={words.title}>
      <p className="text-16">
        {words.by(
          readers.map((person) => nameOf(names, person)),
          members.length,
        )}
      </p>
      {!mine && view.phase !== "ended" && (
        <Button
          variant="primary"
          size="large"
          className="mt-2 w-full sm:w-auto"
          busy={issue.busy}
          onClick={() => void issue.run({ type: "ReadBrief", team })}
        >
          {words.mark}
        </Button>
      )}
      <StatusLine tone="danger">{issue.refused}</StatusLine>
    </Panel>
  );
}
