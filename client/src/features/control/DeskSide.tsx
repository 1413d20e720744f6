import type { ReactNode } from "react";
import { desk as words } from "../../messages/en/desk.ts";
import { Tabs } from "../../ui/Tabs.tsx";
import type { Desk } from "./deskModel.ts";
import { useRights } from "./deskRights.ts";
import { SIDE_PARTS, type SidePart, showSide, useSide } from "./deskSide.ts";
import { InjectTab } from "./injects/InjectTab.tsx";
import { LogTab } from "./log/LogTab.tsx";
import { AskedCount } from "./questions/AskedCount.tsx";
import { QuestionsTab } from "./questions/QuestionsTab.tsx";
import { waitingOf } from "./questions/questionModel.ts";
import { SeenTab } from "./secrecy/SeenTab.tsx";
import { SituationTab } from "./situation/SituationTab.tsx";
import { TeamsTab } from "./situation/TeamsTab.tsx";

const parts = {
  injects: InjectTab,
  questions: QuestionsTab,
  log: LogTab,
  situation: SituationTab,
  teams: TeamsTab,
  seen: SeenTab,
} as const;

/** What the white cell reaches for beside the run of the turn. */
export function DeskSide({ desk }: { readonly desk: Desk }) {
  const { runs } = useRights();
  const chosen = useSide();
  // SEEN1: whoever runs the session looks; the others of the white cell have the desk's own parts.
  const shown = SIDE_PARTS.filter((id) => runs || id !== "seen");
  const current = shown.includes(chosen) ? chosen : "injects";
  const Content = parts[current];
  const { rfis, hands } = waitingOf(desk.control);
  const label = (id: SidePart): ReactNode =>
    id === "questions" && rfis + hands > 0 ? <AskedCount rfis={rfis} hands={hands} /> : words.side[id];
  return (
    <Tabs
      label={words.side.label}
      tabs={shown.map((id) => ({ id, label: label(id) }))}
      current={current}
      onChange={showSide}
      dense
    >
      <Content desk={desk} />
    </Tabs>
  );
}
