import type { SessionListing } from "@whitecell/shared/protocol/http.ts";
import { Link } from "wouter";
import { home } from "../../messages/en/home.ts";
import { ui } from "../../messages/en/ui.ts";
import { server } from "../../state/server.ts";
import { useAnswer } from "../../state/useAnswer.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorState } from "../../ui/ErrorState.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { sayError } from "../connection/sayError.ts";

const { heads } = home.plays;

/** Past and running plays; a finished one leads to its replay. */
export function Plays({ hostKey }: { readonly hostKey: string }) {
  const plays = useAnswer(hostKey, server.sessions);
  if (plays.state === "waiting") return <Loading rows={3}>{home.plays.loading}</Loading>;
  if (plays.state === "failed") {
    return (
      <ErrorState title={home.plays.failed} action={<Button onClick={plays.again}>{ui.tryAgain}</Button>}>
        {sayError(plays.error)}
      </ErrorState>
    );
  }
  if (plays.value.length === 0) return <EmptyState>{home.plays.empty}</EmptyState>;
  const newest = [...plays.value].sort((a, b) => b.createdAt - a.createdAt);
  return (
    <div className="overflow-x-auto">
      <Table caption={home.plays.caption} columns={columns} rows={newest} rowKey={(play) => play.sessionId} />
    </div>
  );
}

const columns: readonly Column<SessionListing>[] = [
  {
    id: "title",
    head: heads.title,
    cell: (play) =>
      play.state === "ended" ? (
        <Link
          href={`/replay/${play.sessionId}`}
          aria-label={home.plays.replayOf(play.title)}
          className="underline underline-offset-2"
        >
          {play.title}
        </Link>
      ) : (
        play.title
      ),
  },
  { id: "scenario", head: heads.scenario, cell: (play) => play.scenario },
  {
    id: "when",
    head: heads.when,
    cell: (play) => home.plays.when(play.createdAt),
    className: "whitespace-nowrap",
  },
  {
    id: "state",
    head: heads.state,
    cell: (play) =>
      play.outcome === null ? home.plays.states[play.state] : home.plays.endedAs(play.outcome),
  },
];
