import { talk } from "../../messages/en/talk.ts";
import { useIssue } from "../../state/useIssue.ts";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { nameOf, type TableModel } from "./tableModel.ts";

const words = talk;

/** Who plays this team; the lead may hand the lead on. */
export function TeamPeople({ table: { view, seat, me, names } }: { readonly table: TableModel }) {
  const issue = useIssue();
  const members = Object.entries(view.people).flatMap(([person, place]) =>
    place.at === "team" && place.team === seat.team
      ? [{ person, leads: place.lead, standIn: place.standIn === true }]
      : [],
  );
  return (
    <Panel title={words.people}>
      <ul>
        {members.map(({ person, leads, standIn }) => (
          <li
            key={person}
            className="flex min-h-11 items-center justify-between gap-3 border-b border-rule py-1 last:border-0"
          >
            <span className="flex min-w-0 items-center gap-2">
              <span className="min-w-0 text-16 leading-snug wrap-anywhere">
                {nameOf(names, person)}
                {person === me && ` (${words.you})`}
              </span>
              {leads && <Tag>{words.leads}</Tag>}
              {standIn && <Tag>{words.standIn}</Tag>}
            </span>
            {seat.lead && person !== me && view.phase !== "ended" && (
              <Button
                className="shrink-0"
                aria-label={words.handOver(nameOf(names, person))}
                onClick={() => void issue.run({ type: "AppointLead", team: seat.team, person })}
                busy={issue.busy}
              >
                {words.handOverShort}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {members.length < 2 && <p className="text-14 text-soft">{words.noBody}</p>}
      <StatusLine tone="danger">{issue.refused}</StatusLine>
    </Panel>
  );
}
