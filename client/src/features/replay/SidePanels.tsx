import type { Names } from "@whitecell/shared/protocol/frames.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { type ReactNode, useState } from "react";
import { replay as words } from "../../messages/en/replay.ts";
import { Tabs } from "../../ui/Tabs.tsx";
import { PublicSituation } from "../display/PublicSituation.tsx";
import { RulingList } from "../pictures/RulingList.tsx";
import { BriefSheet } from "./BriefSheet.tsx";
import { TeamSheet } from "./TeamSheet.tsx";
import { TruthSheet } from "./TruthSheet.tsx";

type Panel = "situation" | "team" | "brief" | "rulings" | "truth";
type Props = {
  readonly view: View;
  readonly names: Names;
  /** What is shown of the world while play has not begun. */
  readonly before?: ReactNode;
};

/** The same pictures as then, and what belonged to this side alone. */
export function SidePanels({ view, names, before }: Props) {
  const [chosen, setChosen] = useState<Panel>("situation");
  const panels = panelsOf({ view, names, before });
  const ids = Object.keys(panels) as Panel[];
  const current = ids.includes(chosen) ? chosen : "situation";
  if (ids.length === 1) return panels.situation;
  return (
    <Tabs
      label={words.panels.label}
      tabs={ids.map((id) => ({ id, label: words.panels[id] }))}
      current={current}
      onChange={setChosen}
    >
      {panels[current]}
    </Tabs>
  );
}

function panelsOf({ view, names, before }: Props): Partial<Readonly<Record<Panel, ReactNode>>> {
  const situation = view.turn || !before ? <PublicSituation view={view} /> : before;
  const { scene, team, control } = view;
  if (scene && team)
    return {
      situation,
      team: <TeamSheet view={view} scene={scene} team={team} names={names} />,
      brief: <BriefSheet scene={scene} brief={team.brief} />,
    };
  if (scene && control)
    return {
      situation,
      rulings: (
        <RulingList
          scene={scene}
          scenario={control.scenario}
          rulings={control.rulings}
          rationales={control.rationales}
        />
      ),
      truth: <TruthSheet view={view} scene={scene} control={control} names={names} />,
    };
  return { situation };
}
