import type { PersonId, TeamId } from "@whitecell/shared/engine/ids.ts";
import { draftState } from "@whitecell/shared/views/activity.ts";
import { desk as words } from "../../messages/en/desk.ts";
import { shared } from "../../messages/en/shared.ts";
import { useLive } from "../../state/session.ts";
import { useIssue } from "../../state/useIssue.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Panel } from "../../ui/Panel.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { TeamName } from "../../ui/TeamName.tsx";
import { openDialog } from "./deskDialog.ts";
import type { Desk } from "./deskModel.ts";
import { useLastChange } from "./useLastChange.ts";

const tones = { empty: "warn", drafted: "plain", ready: "ok" } as const;

const actions = {
  commit: { type: "CommitDraft", label: words.waiting.commitFor, short: words.waiting.commit },
  reopen: { type: "ReopenDraft", label: words.waiting.reopenFor, short: words.waiting.reopen },
} as const;

/** One row per team: who is there, and how far they are. */
export function WaitingBoard({ desk }: { readonly desk: Desk }) {
  const lastChange = useLastChange(desk.control.drafts);
  const waiting = Object.values(desk.view.people).filter((place) => place.at === "waiting").length;
  return (
    <Panel
      first
      title={words.waiting.title}
      actions={
        <Button size="small" onClick={() => openDialog({ kind: "people" })}>
          {words.bar.people}
        </Button>
      }
    >
      {waiting > 0 && (
        <div className="mb-2 flex items-center justify-between gap-2 text-14 font-medium">
          {words.waiting.waitingRoom(waiting)}
          <Button size="small" variant="primary" onClick={() => openDialog({ kind: "people" })}>
            {words.waiting.seatThem}
          </Button>
        </div>
      )}
      <ul>
        {desk.scene.teams.map((team, index) => (
          <TeamRow key={team.id} desk={desk} team={team} index={index} changedAt={lastChange(team.id)} />
        ))}
      </ul>
    </Panel>
  );
}

type RowProps = {
  readonly desk: Desk;
  readonly team: { readonly id: TeamId; readonly label: string };
  readonly index: number;
  readonly changedAt: number | null;
};

function TeamRow({ desk, team, index, changedAt }: RowProps) {
  const { phase } = desk.view;
  const send = useIssue();
  const state = draftState(desk.control.drafts[team.id]);
  const planning = phase === "planning";
  const action = state === "ready" ? actions.reopen : actions.commit;
  return (
    <li className="border-b border-rule py-2.5 last:border-0">
      <div className="flex items-start justify-between gap-2">
        <TeamName team={team} index={index} />
        <RowState desk={desk} team={team.id} state={state} />
      </div>
      <div className="flex items-start justify-between gap-2">
        <People desk={desk} team={team.id} />
        {planning && state !== "empty" && (
          <Button
            size="small"
            className="mt-1 shrink-0"
            busy={send.busy}
            aria-label={action.label(team.label)}
            onClick={() => void send.run({ type: action.type, team: team.id })}
          >
            {action.short}
          </Button>
        )}
      </div>
      {planning && changedAt !== null && (
        <p className="text-12 text-soft">{words.waiting.changedAt(shared.time(changedAt))}</p>
      )}
      <StatusLine tone="danger">{send.refused}</StatusLine>
    </li>
  );
}

type StateProps = {
  readonly desk: Desk;
  readonly team: TeamId;
  readonly state: "empty" | "drafted" | "ready";
};

function RowState({ desk, team, state }: StateProps) {
  const { view, control } = desk;
  if (view.phase === "planning") return <Tag tone={tones[state]}>{words.waiting.states[state]}</Tag>;
  if (view.phase === "situation" || view.phase === "talks" || view.phase === "ended") return null;
  if (control.holds.includes(team)) return <Tag tone="warn">{words.waiting.held}</Tag>;
  const count = control.orders.filter((order) => order.team === team).length;
  return (
    <span className="text-right">
      <Tag>{words.waiting.locked(count)}</Tag>
      {control.byBell.includes(team) && (
        <span className="block text-12 text-soft">{words.waiting.byBell}</span>
      )}
    </span>
  );
}

function People({ desk, team }: { readonly desk: Desk; readonly team: TeamId }) {
  const names = useLive((live) => live.names);
  const presence = useLive((live) => live.presence);
  const members = Object.entries(desk.view.people).flatMap(([person, place]) =>
    place.at === "team" && place.team === team ? [{ person: person as PersonId, lead: place.lead }] : [],
  );
  if (members.length === 0) return <p className="text-14 text-soft">{words.waiting.nobody}</p>;
  return (
    <ul className="flex min-w-0 flex-wrap gap-x-3 text-14">
      {members.map(({ person, lead }) => {
        const here = presence[person] === true;
        return (
          <li key={person} className={cx("flex max-w-full items-baseline gap-1.5", !here && "text-soft")}>
            <span
              aria-hidden="true"
              className={cx("size-2 shrink-0 rounded-full border", here ? "border-ok bg-ok" : "border-edge")}
            />
            <span className="min-w-0 [overflow-wrap:anywhere]">{names[person] ?? person}</span>
            {lead && <span className="whitespace-nowrap text-soft"> ({words.waiting.lead})</span>}
            <span className={here ? "sr-only" : "whitespace-nowrap text-soft"}>
              {here ? words.waiting.here : words.waiting.away}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
