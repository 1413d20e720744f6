import type { Comparison as Compared } from "@whitecell/shared/record/comparePlays.ts";
import { pathOf } from "@whitecell/shared/record/playSummary.ts";
import type { OpenRecord } from "@whitecell/shared/record/recordFile.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { Link } from "wouter";
import { plays as words } from "../../messages/en/plays.ts";
import { type Column, Table } from "../../ui/Table.tsx";
import { Triangle } from "../pictures/Triangle.tsx";
import { SealNote } from "../replay/SealNote.tsx";
import { ComparedTurns } from "./ComparedTurns.tsx";
import { stepsOf } from "./PathMiniature.tsx";

const say = words.comparing;

type Props = {
  readonly ids: readonly [string, string];
  readonly records: readonly [OpenRecord, OpenRecord];
  readonly comparison: Compared;
};

/** LIB5: where two plays parted, and how far. */
export function Comparison({ ids, records, comparison }: Props) {
  const { one, other, turns, parted, sameScenario, indicators } = comparison;
  const at = parted === null ? null : turns[parted];
  return (
    <div className="flex flex-col gap-8">
      <div>
        <p className="text-20">{at ? say.parted(at.turnIndex + 1, at.differ) : say.same}</p>
        {!sameScenario && <p className="mt-1 text-14 text-soft">{say.otherScenario}</p>}
        <p className="mt-1 text-14 text-soft">{say.small}</p>
      </div>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        <Half id={ids[0]} record={records[0]} view={one} />
        <Half id={ids[1]} record={records[1]} view={other} />
      </div>
      <ComparedTurns comparison={comparison} />
      {indicators.length > 0 && (
        <section aria-label={say.apart}>
          <h2 className="border-t-2 border-ink pt-3 text-20">{say.apart}</h2>
          <p className="mb-2 text-14 text-soft">{say.whole}</p>
          <Table
            caption={say.apart}
            columns={columns}
            rows={indicators}
            rowKey={({ indicator }) => indicator}
          />
        </section>
      )}
    </div>
  );
}

type HalfProps = { readonly id: string; readonly record: OpenRecord; readonly view: View };

function Half({ id, record, view }: HalfProps) {
  const begun = Object.values(record.feeds)[0]?.[0]?.at ?? 0;
  return (
    <section aria-label={record.title} className="min-w-0 border-t-2 border-ink pt-3">
      <h2 className="text-20 break-words">
        <Link href={`/replay/${id}`} className="underline">
          {record.title}
        </Link>
      </h2>
      <p className="mb-2 flex flex-wrap items-center gap-x-2 text-14 text-soft">
        {begun > 0 && <span>{words.when(begun)}</span>}
        <SealNote record={record} />
      </p>
      {view.fork && <p className="mb-1 text-14">{words.child(view.fork.title, view.fork.turnIndex + 1)}</p>}
      <p className="mb-3 text-16 font-semibold">{view.ending?.label ?? words.noOutcome}</p>
      <Triangle outcomes={view.scene?.outcomes ?? []} path={stepsOf(pathOf(view))} />
    </section>
  );
}

const columns: readonly Column<Compared["indicators"][number]>[] = [
  { id: "indicator", head: say.apartHeads.indicator, cell: ({ label }) => label },
  { id: "one", head: say.apartHeads.one, cell: ({ one }) => one, numeric: true },
  { id: "other", head: say.apartHeads.other, cell: ({ other }) => other, numeric: true },
  { id: "by", head: say.apartHeads.by, cell: ({ one, other }) => Math.abs(one - other), numeric: true },
];
