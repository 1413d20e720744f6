import { Check } from "lucide-react";
import { display as words } from "../../messages/en/display.ts";
import { shared } from "../../messages/en/shared.ts";
import { cx } from "../../ui/cx.ts";
import { Icon } from "../../ui/Icon.tsx";
import { TeamName } from "../../ui/TeamName.tsx";
import type { RoomProps } from "./roomProps.ts";

/** Who is ready, and nothing more: how far a team is, or whether it wrote anything, stays its own. */
export function RoomPlanning({ view, scene }: RoomProps) {
  const waiting = scene.teams.filter(({ id }) => view.ready[id] !== true).map(({ label }) => label);
  const planning = view.phase === "planning";
  const title = !planning
    ? shared.phases.locked
    : waiting.length === 0
      ? words.allReady
      : words.waitingFor(waiting);
  return (
    <div className="flex flex-col gap-10">
      <h2 className="text-64">{title}</h2>
      {planning && (
        <ul className="flex flex-col">
          {scene.teams.map((team, index) => {
            const ready = view.ready[team.id] === true;
            return (
              <li key={team.id} className="flex items-center justify-between border-t border-rule py-6">
                <TeamName team={team} index={index} size="room" />
                <span
                  className={cx("flex items-center gap-3 text-40", ready ? "font-semibold" : "text-soft")}
                >
                  {ready && <Icon of={Check} size={40} />}
                  {ready ? words.ready : words.notReady}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
