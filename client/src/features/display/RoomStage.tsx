import type { Phase } from "@whitecell/shared/engine/phases.ts";
import { type ComponentType, type ReactNode, useMemo } from "react";
import { cx } from "../../ui/cx.ts";
import { TheatreMap } from "../map/TheatreMap.tsx";
import { Ladder } from "../pictures/Ladder.tsx";
import { ladderSteps } from "../pictures/ladderSteps.ts";
import { RoomConsequences } from "./RoomConsequences.tsx";
import { RoomEnd } from "./RoomEnd.tsx";
import { RoomMoves } from "./RoomMoves.tsx";
import { RoomPlanning } from "./RoomPlanning.tsx";
import { RoomSituation } from "./RoomSituation.tsx";
import { RoomTalks } from "./RoomTalks.tsx";
import type { RoomProps } from "./roomProps.ts";

/** A stage fills the areas "panel" and "foot"; beside a map the panel is narrower, and "wide" has no map. */
type Layout = "reading" | "map" | "wide";
type Stage = {
  readonly Shown: ComponentType<RoomProps>;
  readonly layout: Layout;
  /** The panel itself says what the signs on the map mean. */
  readonly namesSigns?: boolean;
};

const stages: Readonly<Record<Exclude<Phase, "lobby">, Stage>> = {
  situation: { Shown: RoomSituation, layout: "reading" },
  talks: { Shown: RoomTalks, layout: "map" },
  planning: { Shown: RoomPlanning, layout: "map" },
  locked: { Shown: RoomPlanning, layout: "map" },
  reveal: { Shown: RoomMoves, layout: "map", namesSigns: true },
  adjudication: { Shown: RoomMoves, layout: "map", namesSigns: true },
  consequences: { Shown: RoomConsequences, layout: "wide" },
  ended: { Shown: RoomEnd, layout: "wide" },
};

const grids: Readonly<Record<Layout, string>> = {
  reading:
    "[grid-template-areas:'panel_map_ladder'_'foot_foot_ladder'] grid-cols-[41rem_minmax(0,1fr)_35rem]",
  map: "[grid-template-areas:'panel_map_ladder'_'foot_foot_ladder'] grid-cols-[35rem_minmax(0,1fr)_35rem]",
  wide: "[grid-template-areas:'panel_panel_ladder'_'foot_foot_ladder'] grid-cols-[35rem_minmax(0,1fr)_35rem]",
};
const upright =
  "portrait:[grid-template-areas:'panel'_'map'_'foot'_'ladder'] portrait:grid-cols-1 portrait:grid-rows-none";

/** `panel`: what stands in the panel's place where the room looks through a team's eyes. */
type StageProps = RoomProps & { readonly panel?: ReactNode };

/** What the phase is about, the map beside it, and how high the crisis stands, always in the same places. */
export function RoomStage({ view, scene, panel }: StageProps) {
  const steps = useMemo(() => ladderSteps(view), [view]);
  if (view.phase === "lobby") return null;
  const { Shown, layout, namesSigns = false } = stages[view.phase];
  const report = view.reports.at(-1);
  const mapped = layout !== "wide" && scene.theatre !== null;
  return (
    <main
      className={cx(
        "grid min-h-0 flex-1 grid-rows-[minmax(0,1fr)_auto] gap-x-10 gap-y-5 overflow-hidden px-12 pt-6 pb-7 portrait:px-6",
        grids[mapped ? layout : "wide"],
        upright,
      )}
    >
      {panel ?? <Shown view={view} scene={scene} />}
      {mapped && (
        <div className="min-h-0 [grid-area:map] portrait:h-[48rem]">
          <TheatreMap
            scene={scene}
            theatre={view.theatre}
            turnIndex={view.turn?.index ?? 0}
            size="room"
            fill
            keyed={!namesSigns}
          />
        </div>
      )}
      <div className="min-h-0 [grid-area:ladder] portrait:h-[56rem]">
        {report && (
          <Ladder
            ladder={scene.ladder}
            rung={report.rung}
            highest={report.highestRung}
            steps={steps}
            size="room"
          />
        )}
      </div>
    </main>
  );
}
