import { table } from "../../messages/en/table.ts";
import { Panel } from "../../ui/Panel.tsx";
import type { TableModel } from "./tableModel.ts";

/** What the team has in hand. */
export function Resources({ table: { desk } }: { readonly table: TableModel }) {
  const { brief, resources } = desk;
  return (
    <Panel title={table.situation.resources}>
      <dl className="grid grid-cols-[1fr_auto] gap-x-4">
        {brief.resources.map(({ id, label, max }) => (
          <div
            key={id}
            className="col-span-2 flex justify-between border-b border-rule py-1.5 text-14 last:border-0"
          >
            <dt className="font-medium">{label}</dt>
            <dd className="tabular-nums">
              {table.situation.resource(resources[`${brief.team}.${id}`] ?? 0, max)}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
