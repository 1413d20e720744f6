import type { Phase } from "@whitecell/shared/engine/phases.ts";
import type { ComponentType } from "react";
import { Ladder } from "../pictures/Ladder.tsx";
import { RoomConsequences } from "./RoomConsequences.tsx";
import { RoomEnd } from "./RoomEnd.tsx";
import { RoomMoves } from "./RoomMoves.tsx";
import { RoomPlanning } from "./RoomPlanning.tsx";
import { RoomSituation, RoomTalks } from "./RoomSituation.tsx";
import type { RoomProps } from "./roomProps.ts";

const stages: Readonly<Record<Exclude<Phase, "lobby">, ComponentType<RoomProps>>> = {
  situation: RoomSituation,
  talks: RoomTalks,
  planning: RoomPlanning,
  locked: RoomPlanning,
  reveal: RoomMoves,
  adjudication: RoomMoves,
  consequences: RoomConsequences,
  ended: RoomEnd,
};

/** What the phase is about on the left; how high the crisis stands on the right, always in the same place. */
export function RoomStage({ view, scene }: RoomProps) {
  if (view.phase === "lobby") return null;
  const Stage = stages[view.phase];
  const report = view.reports.at(-1);
  return (
    <main className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)_36rem] gap-12 overflow-hidden px-12 py-6">
      <div className="min-h-0 overflow-hidden">
        <Stage view={view} scene={scene} />
      </div>
      <div className="min-h-0">
        {report && (
          <Ladder ladder={scene.ladder} rung={report.rung} highest={report.highestRung} size="room" />
        )}
      </div>
    </main>
  );
}
