import type { View } from "@whitecell/shared/views/view.ts";
import { replay as words } from "../../messages/en/replay.ts";
import type { Replay } from "../../state/replayStore.ts";
import { ScrollColumn } from "../../ui/ScrollColumn.tsx";
import { DifferenceSheet } from "./DifferenceSheet.tsx";
import { SidePanels } from "./SidePanels.tsx";
import { sideName } from "./sideName.ts";

type Props = { readonly state: Replay; readonly other: View };

/** One moment, seen from two sides, with the difference above them. */
export function TwoSides({ state, other }: Props) {
  const { view, side, against, timeline } = state;
  const names = [sideName(timeline, side), sideName(timeline, against ?? "")] as const;
  const halves = [
    [names[0], view],
    [names[1], other],
  ] as const;
  return (
    <ScrollColumn label={words.panels.region} className="px-4 py-4 lg:col-span-2 lg:px-8">
      <DifferenceSheet one={view} other={other} names={names} />
      <div className="mt-6 grid gap-x-8 gap-y-8 lg:grid-cols-2">
        {halves.map(([name, half]) => (
          <section key={name} aria-label={name} className="@container min-w-0">
            <h2 className="mb-2 border-b-2 border-ink pb-1 text-20">{name}</h2>
            <SidePanels view={half} names={timeline.record.names} />
          </section>
        ))}
      </div>
    </ScrollColumn>
  );
}
