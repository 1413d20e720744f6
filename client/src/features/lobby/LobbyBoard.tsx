import type { Seat } from "@whitecell/shared/engine/actor.ts";
import type { PersonId } from "@whitecell/shared/engine/ids.ts";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { board as boardWords } from "../../messages/en/board.ts";
import { shared } from "../../messages/en/shared.ts";
import { useLive } from "../../state/session.ts";
import { useIssue } from "../../state/useIssue.ts";
import { Loading } from "../../ui/Loading.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { ConnectionBanner } from "../connection/ConnectionBanner.tsx";
import { WhatIf } from "../pictures/WhatIf.tsx";
import { BoardDetail, type Detail } from "./BoardDetail.tsx";
import { type Board, boardOf, type Guest } from "./boardModel.ts";
import type { BoardParts } from "./boardParts.ts";
import { JoinPanel } from "./JoinPanel.tsx";
import { RoomSettings } from "./RoomSettings.tsx";
import { StartPanel } from "./StartPanel.tsx";
import { TeamSeats } from "./TeamSeats.tsx";
import { WaitingList } from "./WaitingList.tsx";

/** Where the facilitator lets people in and seats them: a whole screen before play, a drawer during it. `tools` stand beside the start, `checks` under the invitation. */
export function LobbyBoard({ tools, checks }: { readonly tools?: ReactNode; readonly checks?: ReactNode }) {
  const view = useLive((live) => live.view);
  const names = useLive((live) => live.names);
  const presence = useLive((live) => live.presence);
  const code = useLive((live) => live.session?.code ?? null);
  if (!view?.scene) return <Loading />;
  const board = boardOf(view, view.scene, { names, presence });
  if (view.phase !== "lobby") return <Parts board={board} code={code} narrow />;
  return (
    <>
      <header className="z-bar border-b border-rule bg-surface lg:sticky lg:top-0">
        <div className="mx-auto flex max-w-7xl flex-wrap items-center justify-between gap-x-8 gap-y-2 px-4 py-3">
          <div>
            <h1 className="text-20">{view.scene.title}</h1>
            <p className="text-14 text-soft">
              {shared.phases.lobby} · {boardWords.plan(view.scene.turnsPlanned)}
            </p>
            <WhatIf of={view} />
          </div>
          <div className="flex flex-wrap items-center gap-3">
            {tools}
            <StartPanel board={board} />
          </div>
        </div>
        <ConnectionBanner />
      </header>
      <main className="mx-auto w-full max-w-7xl px-4 py-4">
        <Parts board={board} code={code} checks={checks} />
      </main>
    </>
  );
}

type Props = {
  readonly board: Board;
  readonly code: string | null;
  readonly narrow?: boolean;
  readonly checks?: ReactNode;
};

type Opened = { readonly person: PersonId } | { readonly label: string; readonly seat: Seat };

function Parts({ board, code, narrow = false, checks }: Props) {
  const issue = useIssue();
  const may = useLive(
    ({ you }) =>
      you?.place.at === "control" && (you.place.role === "lead" || you.place.role === "adjudicator"),
  );
  const [picked, pick] = useState<PersonId | null>(null);
  const [opened, open] = useState<Opened | null>(null);
  const everyone = everyoneOn(board);
  const find = (person: PersonId | null) => everyone.find((guest) => guest.person === person) ?? null;
  const parts: BoardParts = {
    board,
    issue,
    may,
    picked: find(picked),
    pick,
    open: (person) => open({ person }),
    invite: (label, seat) => open({ label, seat }),
  };
  const detail = (
    <BoardDetail
      detail={detailOf(opened, find)}
      inline={narrow}
      issue={issue}
      pick={pick}
      close={() => open(null)}
    />
  );
  return (
    <div className={narrow ? "flex flex-col gap-6" : "grid gap-x-10 gap-y-6 lg:grid-cols-2"}>
      {narrow && <Detailed shown={opened}>{detail}</Detailed>}
      <div className="flex flex-col gap-6">
        {code !== null && <JoinPanel code={code} />}
        {checks}
        {may && <RoomSettings board={board} issue={issue} />}
      </div>
      <div className={narrow ? "-order-1 flex flex-col gap-6" : "flex flex-col gap-6"}>
        <WaitingList {...parts} />
        <StatusLine tone="danger">{issue.refused}</StatusLine>
        <TeamSeats {...parts} />
      </div>
      {!narrow && detail}
    </div>
  );
}

/** In the drawer what is looked at stands on top, in sight. */
function Detailed({ shown, children }: { readonly shown: Opened | null; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown) place.current?.scrollIntoView({ block: "end" });
  }, [shown]);
  return (
    <div ref={place} className="-order-2 scroll-mb-4 empty:hidden">
      {children}
    </div>
  );
}

const everyoneOn = ({ waiting, observers, control, teams }: Board): readonly Guest[] => [
  ...waiting,
  ...observers,
  ...control,
  ...teams.flatMap((team) => team.members),
];

function detailOf(opened: Opened | null, find: (person: PersonId) => Guest | null): Detail | null {
  if (opened === null) return null;
  if ("seat" in opened) return { kind: "link", ...opened };
  const guest = find(opened.person);
  return guest && { kind: "guest", guest };
}
