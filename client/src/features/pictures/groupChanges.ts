import type { IndicatorId } from "@whitecell/shared/engine/ids.ts";
import type { ChangeRecord } from "@whitecell/shared/views/controlDesk.ts";

export type IndicatorChange = {
  readonly indicator: IndicatorId;
  readonly from: number;
  readonly to: number;
  readonly changes: readonly ChangeRecord[];
};

/** Changes gathered by indicator, the largest first; those that cancel out stay, for their causes. */
export function changesByIndicator(changes: readonly ChangeRecord[]): readonly IndicatorChange[] {
  const groups = new Map<IndicatorId, ChangeRecord[]>();
  for (const change of changes) {
    if (change.from === change.to) continue;
    groups.set(change.indicator, [...(groups.get(change.indicator) ?? []), change]);
  }
  return [...groups]
    .map(([indicator, list]) => ({
      indicator,
      from: list[0]?.from ?? 0,
      to: list.at(-1)?.to ?? 0,
      changes: list,
    }))
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
}
