import type { Names } from "@whitecell/shared/protocol/frames.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { ControlDesk, View } from "@whitecell/shared/views/view.ts";
import { replay as words } from "../../messages/en/replay.ts";
import { Panel } from "../../ui/Panel.tsx";
import { ChangesByIndicator } from "../pictures/ChangesByIndicator.tsx";
import { MessageList } from "../pictures/MessageList.tsx";
import { TrueIndicators } from "../pictures/TrueIndicators.tsx";

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
        <div className="max-w-xl">
          <TrueIndicators scene={scene} control={control} />
        </div>
      </Panel>
      <Panel title={words.control.changes}>
        <ChangesByIndicator
          scene={scene}
          changes={control.changes.filter((change) => change.turnIndex === turnIndex)}
        />
      </Panel>
      <Panel title={words.control.messages}>
        <MessageList scene={scene} messages={control.messages} names={names} limit={40} />
      </Panel>
    </div>
  );
}
