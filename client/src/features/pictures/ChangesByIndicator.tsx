import type { ChangeRecord } from "@whitecell/shared/views/controlDesk.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { shared } from "../../messages/en/shared.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Meter } from "../../ui/Meter.tsx";
import { changesByIndicator } from "./groupChanges.ts";

type Props = { readonly scene: Scene; readonly changes: readonly ChangeRecord[] };

/** What changed, by how much, and every cause in words. */
export function ChangesByIndicator({ scene, changes }: Props) {
  const groups = changesByIndicator(changes);
  if (groups.length === 0) return <EmptyState>{pictures.changes.none}</EmptyState>;
  return (
    <ul className="gap-x-10 xl:columns-2">
      {groups.map(({ indicator, from, to, changes: causes }) => {
        const face = scene.indicators.find(({ id }) => id === indicator);
        return (
          <li key={indicator} className="break-inside-avoid border-b border-rule py-2.5">
            <div className="flex items-baseline justify-between gap-3">
              <span className="text-16 font-medium">{face?.label ?? indicator}</span>
              <span className="shrink-0 tabular-nums">
                <span className="text-14 text-soft">{pictures.changes.from(from, to)}</span>{" "}
                <span className="text-16 font-semibold">{shared.signed(to - from)}</span>
              </span>
            </div>
            <Meter
              label={face?.label ?? indicator}
              reading={{ sight: "exact", value: to }}
              low={face?.low ?? ""}
              high={face?.high ?? ""}
              before={from}
            />
            <ul className="text-14">
              {causes.map((change) => (
                <li key={`${change.at}-${change.from}-${change.to}-${change.why}`} className="flex gap-3">
                  <span className="w-8 shrink-0 text-right tabular-nums">
                    {shared.signed(change.to - change.from)}
                  </span>
                  <span className="min-w-0">
                    {change.why}
                    {change.cause.kind !== "move" && (
                      <span className="text-soft"> ({pictures.changes.causes[change.cause.kind]})</span>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
