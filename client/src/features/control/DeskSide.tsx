import type { ReactNode } from "react";
import { desk as words } from "../../messages/en/desk.ts";
import { Tabs } from "../../ui/Tabs.tsx";
import { AskedCount } from "./AskedCount.tsx";
import type { Desk } from "./deskModel.ts";
import { SIDE_PARTS, type SidePart, showSide, useSide } from "./deskSide.ts";
import { InjectTab } from "./InjectTab.tsx";
import { LogTab } from "./LogTab.tsx";
import { QuestionsTab } from "./QuestionsTab.tsx";
import { waitingOf } from "./questionModel.ts";
import { SituationTab } from "./SituationTab.tsx";
import { TeamsTab } from "./TeamsTab.tsx";

const parts = {
  injects: InjectTab,
  questions: QuestionsTab,
  log: LogTab,
  situation: SituationTab,
  teams: TeamsTab,
} as const;

/** What the white cell reaches for beside the run of the turn. */
export function DeskSide({ desk }: { readonly desk: Desk }) {
  const current = useSide();
  const Content = parts[current];
  const { rfis, hands } = waitingOf(desk.control);
  const label = (id: SidePart): ReactNode =>
    id === "questions" && rfis + hands > 0 ? <AskedCount rfis={rfis} hands={hands} /> : words.side[id];
  return (
    <Tabs
      label={words.side.label}
      tabs={SIDE_PARTS.map((id) => ({ id, label: label(id) }))}
      current={current}
      onChange={showSide}
      dense
    >
      <Content desk={desk} />
    </Tabs>
  );
}
