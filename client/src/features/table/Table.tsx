import { startTransition, useEffect, useState } from "react";
import { shared } from "../../messages/en/shared.ts";
import { table } from "../../messages/en/table.ts";
import { useRoom } from "../../state/useRoom.ts";
import { useTitle } from "../../state/useTitle.ts";
import { useWide } from "../../state/useWide.ts";
import { TeamName } from "../../ui/TeamName.tsx";
import { teamAt } from "../pictures/teamAt.ts";
import { Announcer } from "./Announcer.tsx";
import { askText } from "./asked/askText.ts";
import { awaited } from "./asked/awaited.ts";
import { PhaseBar } from "./PhaseBar.tsx";
import { TableBody } from "./TableBody.tsx";
import type { TabId } from "./TableTabs.tsx";
import { type TableModel, teamLabel } from "./tableModel.ts";
import { useCalled } from "./useCalled.ts";

const WIDE = 1024;

/** A team's place in the game: what is asked now, what is known, what may be done. */
export function Table({ table: model }: { readonly table: TableModel }) {
  const { view, scene, seat } = model;
  const wide = useWide(WIDE);
  const [tab, setTab] = useState<TabId>("now");
  // The old part stays until the new one is there, rather than a flash of "Loading".
  const go = (next: TabId) => startTransition(() => setTab(next));
  const ended = view.phase === "ended";
  useEffect(() => {
    if (ended) setTab("now");
  }, [ended]);
  const ask = askText(model.prompts[0], model);
  const called = useCalled(model);
  useTitle(called ? table.calling(ask.title) : null, shared.phases[view.phase], teamLabel(scene, seat.team));
  const room = useRoom();
  return (
    <div
      ref={room}
      className="group/table relative flex h-[var(--room,100dvh)] flex-col overflow-hidden pr-[env(safe-area-inset-right)] pl-[env(safe-area-inset-left)]"
    >
      <PhaseBar
        view={view}
        scene={scene}
        ask={{ title: ask.title, detail: ask.detail ?? awaited(model) }}
        who={<TeamName {...teamAt(scene, seat.team)} size="small" />}
      />
      <Announcer phase={view.phase} turn={view.turn ? view.turn.index + 1 : null} ask={ask.title} />
      <TableBody
        // Another turn is another draft: nothing typed for this one may spill into the next.
        key={`${seat.team} ${view.turn?.index}`}
        table={model}
        wide={wide}
        tab={tab}
        go={go}
      />
    </div>
  );
}
