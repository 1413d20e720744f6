import { useState } from "react";
import { desk as words } from "../../messages/en/desk.ts";
import { Tabs } from "../../ui/Tabs.tsx";
import type { Desk } from "./deskModel.ts";
import { InjectTab } from "./InjectTab.tsx";
import { LogTab } from "./LogTab.tsx";
import { SituationTab } from "./SituationTab.tsx";
import { TeamsTab } from "./TeamsTab.tsx";

const parts = { injects: InjectTab, situation: SituationTab, teams: TeamsTab, log: LogTab } as const;
type Part = keyof typeof parts;
const tabs = (Object.keys(parts) as Part[]).map((id) => ({ id, label: words.side[id] }));

/** What the white cell reaches for beside the run of the turn. */
export function DeskSide({ desk }: { readonly desk: Desk }) {
  const [current, setCurrent] = useState<Part>("injects");
  const Content = parts[current];
  return (
    <Tabs label={words.side.label} tabs={tabs} current={current} onChange={setCurrent}>
      <Content desk={desk} />
    </Tabs>
  );
}
