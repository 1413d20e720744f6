import { Check } from "lucide-react";
import { display as words } from "../../messages/en/display.ts";
import { cx } from "../../ui/cx.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Headline } from "../pictures/Headline.tsx";
import { newsOfTurn } from "./newsOfTurn.ts";
import type { RoomProps } from "./roomProps.ts";
import { TeamColumns } from "./TeamColumns.tsx";

/** Who is ready, and nothing more: how far a team is, or whether it wrote anything, stays its own. */
export function RoomPlanning({ view, scene }: RoomProps) {
  const planning = view.phase === "planning";
  const waiting = scene.teams.filter(({ id }) => view.ready[id] !== true).map(({ label }) => label);
  const title = planning ? words.waiting(waiting) : words.lockedNow;
  const [lead] = newsOfTurn(view);
  return (
    <>
      <div className="flex min-h-0 flex-col gap-8 overflow-hidden [grid-area:panel]">
        <h2 role="status" className="text-64">
          {title}
        </h2>
        {lead && <Headline item={lead} size="room" />}
      </div>
      <div className="[grid-area:foot]">
        {planning && (
          <TeamColumns
            scene={scene}
            label={words.readiness}
            of={(team) => <Readiness ready={view.ready[team] === true} />}
          />
        )}
      </div>
    </>
  );
}

const Readiness = ({ ready }: { readonly ready: boolean }) => (
  <p className={cx("flex items-center gap-3 text-40", ready ? "font-semibold" : "text-soft")}>
    {ready && <Icon of={Check} size={40} />}
    {ready ? words.ready : words.notReady}
  </p>
);
