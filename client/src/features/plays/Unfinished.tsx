import type { SessionListing } from "@whitecell/shared/protocol/http.ts";
import { home } from "../../messages/en/home.ts";
import { type Column, Table } from "../../ui/Table.tsx";

const { heads, states, when, title } = home.plays;

const columns: readonly Column<SessionListing>[] = [
  { id: "title", head: heads.title, cell: (play) => play.title },
  { id: "scenario", head: heads.scenario, cell: (play) => play.scenario },
  { id: "when", head: heads.when, cell: (play) => when(play.createdAt), className: "whitespace-nowrap" },
  { id: "state", head: heads.state, cell: (play) => states[play.state] },
];

/** Sessions that have not ended, the newest first. */
export function Unfinished({ sessions }: { readonly sessions: readonly SessionListing[] }) {
  const newest = [...sessions].sort((a, b) => b.createdAt - a.createdAt);
  return (
    <div className="overflow-x-auto">
      <Table caption={title} columns={columns} rows={newest} rowKey={(play) => play.sessionId} />
    </div>
  );
}
