import { table } from "../../../messages/en/table.ts";
import { Panel } from "../../../ui/Panel.tsx";
import type { TableModel } from "../tableModel.ts";
import { stockOf } from "./picks.ts";

/** What the team has in hand. */
export function Resources({ table: { desk, draft, view } }: { readonly table: TableModel }) {
  const { brief, resources } = desk;
  // Before the lock only: what was paid is gone from the stock already.
  const committed = (id: string): number => {
    if (view.phase !== "planning") return 0;
    const { now, after } = stockOf(desk, draft, id);
    return now - after;
  };
  return (
    <Panel title={table.situation.resources}>
      <dl className="grid grid-cols-[1fr_auto] gap-x-4">
        {brief.resources.map(({ id, label, max, income }) => (
          <div
            key={id}
            className="col-span-2 flex justify-between border-b border-rule py-1.5 text-14 last:border-0"
          >
            <dt className="min-w-0">
              <span className="block font-medium">{label}</span>
              <span className="block text-soft">{table.situation.flow(income, committed(id))}</span>
            </dt>
            <dd className="shrink-0 tabular-nums">
              {table.situation.resource(resources[`${brief.team}.${id}`] ?? 0, max)}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
