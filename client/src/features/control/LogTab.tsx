import type { ChangeRecord } from "@whitecell/shared/views/view.ts";
import { desk as words } from "../../messages/en/desk.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { shared } from "../../messages/en/shared.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import type { Desk } from "./deskModel.ts";

const MOST = 200;

/** Every change with its cause, newest first. */
export function LogTab({ desk }: { readonly desk: Desk }) {
  const { changes } = desk.control;
  const label = (id: string): string => desk.scene.indicators.find((each) => each.id === id)?.short ?? id;
  const byTurn = [...groupByTurn(changes.slice(-MOST))].reverse();
  return (
    <section aria-label={words.log.title} className="text-14">
      {byTurn.length === 0 && <EmptyState>{words.log.none}</EmptyState>}
      {byTurn.map(([turnIndex, list]) => (
        <section key={turnIndex} className="mb-4">
          <h3 className="border-b border-edge pb-1">{shared.turn(turnIndex + 1)}</h3>
          <ol>
            {[...list].reverse().map((change) => (
              <li
                key={`${change.at}-${change.indicator}-${change.from}-${change.to}-${change.why}`}
                className="border-b border-rule py-1.5 last:border-0"
              >
                <p className="flex justify-between gap-3">
                  <span className="font-medium">
                    {words.log.change(label(change.indicator), change.from, change.to)}
                  </span>
                  <time className="shrink-0 text-soft" dateTime={new Date(change.at).toISOString()}>
                    {shared.time(change.at)}
                  </time>
                </p>
                <p className="text-soft">
                  {pictures.changes.causes[change.cause.kind]}: {change.why}
                </p>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function groupByTurn(changes: readonly ChangeRecord[]): ReadonlyMap<number, readonly ChangeRecord[]> {
  const groups = new Map<number, ChangeRecord[]>();
  for (const change of changes)
    groups.set(change.turnIndex, [...(groups.get(change.turnIndex) ?? []), change]);
  return groups;
}
