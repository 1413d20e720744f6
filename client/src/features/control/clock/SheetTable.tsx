import { Fragment } from "react";
import { runSheet as words } from "../../../messages/en/runSheet.ts";
import { shared } from "../../../messages/en/shared.ts";
import { cx } from "../../../ui/cx.ts";
import { Tag } from "../../../ui/Tag.tsx";
import type { SheetRow, SheetTurn } from "./agendaModel.ts";
import { lengthText } from "./lengthText.ts";

type Props = { readonly turns: readonly SheetTurn[]; readonly current: number };
const COLUMNS = Object.values(words.columns);

/** The plan on paper, turn by turn. What is expected is set in lighter type than what was. */
export function SheetTable({ turns, current }: Props) {
  return (
    <table className="w-full border-collapse text-14 tabular-nums">
      <caption className="sr-only">{words.table}</caption>
      <thead>
        <tr>
          {COLUMNS.map((head, at) => (
            <th
              key={head}
              scope="col"
              className={cx("py-1 font-medium text-soft", at === 0 ? "text-left" : "text-right")}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {turns.map(({ turnIndex, rows }) => (
          <Fragment key={turnIndex}>
            <tr className="border-t-2 border-rule">
              <th scope="rowgroup" colSpan={COLUMNS.length} className="pt-2 pb-1 text-left font-semibold">
                {words.turn(turnIndex + 1)}
              </th>
            </tr>
            {turnIndex === current || rows.some(({ state }) => state === "here") ? (
              rows.map((row) => <Row key={row.id} row={row} />)
            ) : (
              <Whole rows={rows} />
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { readonly row: SheetRow }) {
  const { phase, state, plannedAt, plannedMs, at, ms, off } = row;
  const gone = state === "left-out" || state === "merged";
  return (
    <tr className={cx("border-t border-rule", state === "here" && "bg-info-surface font-semibold")}>
      <th scope="row" className="py-1 pl-2 text-left font-[inherit]">
        {shared.phases[phase]} {state === "here" && <Tag tone="strong">{words.here}</Tag>}
        {state === "merged" && <Tag>{words.merged}</Tag>}
        {state === "left-out" && <Tag>{words.skipped}</Tag>}
      </th>
      <Cell>{plannedAt === null ? words.added : shared.time(plannedAt)}</Cell>
      <Cell soft={state === "to-come"}>
        {gone ? "" : state === "to-come" ? words.expected(shared.time(at)) : shared.time(at)}
      </Cell>
      <Cell soft={state === "to-come"}>
        {gone ? "" : words.lengthOf(lengthText(ms), plannedMs === null ? null : lengthText(plannedMs))}
      </Cell>
      <Cell>{gone || off === null ? "" : shared.signed(off)}</Cell>
    </tr>
  );
}

/** A turn that is not being played takes one line. */
function Whole({ rows }: { readonly rows: readonly SheetRow[] }) {
  const [first] = rows;
  if (!first) return null;
  const planned = rows.reduce((sum, { plannedMs }) => sum + (plannedMs ?? 0), 0);
  const took = rows.reduce((sum, { ms }) => sum + ms, 0);
  const toCome = rows.every(({ state }) => state !== "done");
  return (
    <tr className="border-t border-rule">
      <th scope="row" className="py-1 pl-2 text-left font-normal text-soft">
        {words.phases(rows.length)}
      </th>
      <Cell>{first.plannedAt === null ? words.added : shared.time(first.plannedAt)}</Cell>
      <Cell soft={toCome}>{toCome ? words.expected(shared.time(first.at)) : shared.time(first.at)}</Cell>
      <Cell soft={toCome}>
        {words.lengthOf(lengthText(took), planned === 0 ? null : lengthText(planned))}
      </Cell>
      <Cell>{first.off === null ? "" : shared.signed(first.off)}</Cell>
    </tr>
  );
}

function Cell({ soft = false, children }: { readonly soft?: boolean; readonly children: string }) {
  return <td className={cx("py-1 pl-3 text-right", soft && "text-soft")}>{children}</td>;
}
