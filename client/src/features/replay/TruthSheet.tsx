import type { Names } from "@whitecell/shared/protocol/frames.ts";
import type { ControlDesk } from "@whitecell/shared/views/controlDesk.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { between } from "../../messages/en/between.ts";
import { replay as words } from "../../messages/en/replay.ts";
import { Panel } from "../../ui/Panel.tsx";
import { ChangesByIndicator } from "../pictures/ChangesByIndicator.tsx";
import { IndicatorTracks } from "../pictures/IndicatorTracks.tsx";
import { MessageList } from "../pictures/MessageList.tsx";
import { trueReports } from "../pictures/trueReports.ts";
import { BetweenTeams } from "../talk/BetweenTeams.tsx";

type Props = {
  readonly view: View;
  readonly scene: Scene;
  readonly control: ControlDesk;
  readonly names: Names;
};

/** What was true, and why it changed. */
export function TruthSheet({ view, scene, control, names }: Props) {
  const turnIndex = view.turn?.index ?? -1;
  return (
    <div className="flex flex-col gap-6">
      <Panel title={words.control.indicators} first>
        <IndicatorTracks scene={scene} reports={trueReports(scene, control, turnIndex)} columns={2} />
      </Panel>
      <Panel title={words.control.changes}>
        <ChangesByIndicator
          scene={scene}
          changes={control.changes.filter((change) => change.turnIndex === turnIndex)}
        />
      </Panel>
      <Panel title={between.desk.title}>
        <BetweenTeams view={view} scene={scene} names={names} />
      </Panel>
      <Panel title={words.control.messages}>
        <MessageList scene={scene} messages={control.messages} names={names} limit={40} />
      </Panel>
    </div>
  );
}
