import { desk as words } from "../../../messages/en/desk.ts";
import { map } from "../../../messages/en/map.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { Button } from "../../../ui/Button.tsx";
import { Check } from "../../../ui/Check.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { TheatreMap } from "../../map/TheatreMap.tsx";
import { IndicatorTracks } from "../../pictures/IndicatorTracks.tsx";
import { Triangle } from "../../pictures/Triangle.tsx";
import { trueReports } from "../../pictures/trueReports.ts";

import { openDialog } from "../deskDialog.ts";
import type { Desk } from "../deskModel.ts";
import { deskPath } from "../deskPath.ts";
import { useRights } from "../deskRights.ts";

/** The truth: numbers, tracks, trajectory. */
export function SituationTab({ desk }: { readonly desk: Desk }) {
  const { view, scene, control } = desk;
  const { run, refused } = useIssue();
  const { runs } = useRights();
  const ended = view.phase === "ended";
  return (
    <div className="flex flex-col gap-5">
      <Panel
        first
        title={words.truth.title}
        level={3}
        actions={
          !ended &&
          runs && (
            <Button size="small" aria-keyshortcuts="a" onClick={() => openDialog({ kind: "adjust" })}>
              {words.adjust.open}
            </Button>
          )
        }
      >
        <IndicatorTracks
          scene={scene}
          reports={trueReports(scene, control, view.turn?.index ?? 0)}
          size="compact"
        />
      </Panel>
      {scene.theatre && (
        <Panel title={map.title} level={3}>
          <TheatreMap scene={scene} theatre={view.theatre} turnIndex={view.turn?.index ?? 0} size="phone" />
        </Panel>
      )}
      <Panel title={words.truth.trajectory} level={3}>
        <Triangle outcomes={scene.outcomes} path={deskPath(desk)} />
        {!ended && runs && (
          <>
            <Check
              label={words.truth.openTriangle}
              checked={view.settings.openTriangle}
              onChange={(openTriangle) => void run({ type: "ChangeSettings", openTriangle })}
              className="mt-2"
            />
            <Check
              label={words.truth.openDice}
              hint={words.truth.openDiceHint}
              checked={view.settings.openDice}
              onChange={(openDice) => void run({ type: "ChangeSettings", openDice })}
            />
          </>
        )}
        <StatusLine tone="danger">{refused}</StatusLine>
      </Panel>
    </div>
  );
}
