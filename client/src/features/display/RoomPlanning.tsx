import { Check } from "lucide-react";
import { display as words } from "../../messages/en/display.ts";
import { shared } from "../../messages/en/shared.ts";
import { cx } from "../../ui/cx.ts";
import { Icon } from "../../ui/Icon.tsx";
import { TeamName } from "../../ui/TeamName.tsx";
import { TheatreMap } from "../map/TheatreMap.tsx";
import type { RoomProps } from "./roomProps.ts";

/** Who is ready, and nothing more: how far a team is, or whether it wrote anything, stays its own. Below it the map. */
export function RoomPlanning({ view, scene }: RoomProps) {
  const waiting = scene.teams.filter(({ id }) => view.ready[id] !== true).map(({ label }) => label);
  const planning = view.phase === "planning";
  const title = !planning
    ? shared.phases.locked
    : waiting.length === 0
      ? words.allReady
      : words.waitingFor(waiting);
  return (
    <div className="flex h-full flex-col gap-4">
      <h2 className="text-40">{title}</h2>
      {planning && (
        <ul className="flex flex-wrap gap-x-8 gap-y-2">
          {scene.teams.map((team, index) => {
            const ready = view.ready[team.id] === true;
            return (
              <li key={team.id} className="flex items-center gap-3">
                <TeamName team={team} index={index} size="wall" />
                <span className={cx("flex items-center gap-2", ready ? "font-semibold" : "text-soft")}>
                  {ready && <Icon of={Check} size={28} />}
                  {ready ? words.ready : words.notReady}
                </span>
              </li>
            );
          })}
        </ul>
      )}
      <div className="min-h-0 flex-1">
        <TheatreMap scene={scene} theatre={view.theatre} turnIndex={view.turn?.index ?? 0} size="room" fill />
      </div>
    </div>
  );
}
