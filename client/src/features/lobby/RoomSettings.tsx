import { board as boardWords } from "../../messages/en/board.ts";
import type { Issue } from "../../state/useIssue.ts";
import { Check } from "../../ui/Check.tsx";
import { Panel } from "../../ui/Panel.tsx";
import type { Board } from "./boardModel.ts";

const words = boardWords;

/** Who may come in, and what the room may see. */
export function RoomSettings({ board, issue }: { readonly board: Board; readonly issue: Issue }) {
  const { settings } = board.view;
  return (
    <Panel title={words.settings}>
      <Check
        label={words.openSeating}
        hint={words.openSeatingHint}
        checked={settings.openSeating}
        onChange={(openSeating) => void issue.run({ type: "ChangeSettings", openSeating })}
      />
      <Check
        label={words.doorLocked}
        hint={words.doorHint}
        checked={settings.doorLocked}
        onChange={(doorLocked) => void issue.run({ type: "ChangeSettings", doorLocked })}
      />
      <Check
        label={words.openTriangle}
        hint={words.openTriangleHint}
        checked={settings.openTriangle}
        onChange={(openTriangle) => void issue.run({ type: "ChangeSettings", openTriangle })}
      />
      <Check
        label={words.openDice}
        hint={words.openDiceHint}
        checked={settings.openDice}
        onChange={(openDice) => void issue.run({ type: "ChangeSettings", openDice })}
      />
    </Panel>
  );
}
