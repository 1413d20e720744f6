import type { Block } from "@whitecell/shared/record/report/document.ts";
import { cx } from "../../ui/cx.ts";
import { publicPath } from "../display/publicPath.ts";
import { IndicatorTracks } from "../pictures/IndicatorTracks.tsx";
import { Ladder } from "../pictures/Ladder.tsx";
import { ladderSteps } from "../pictures/ladderSteps.ts";
import { Triangle } from "../pictures/Triangle.tsx";
import type { EndViews } from "./endViews.ts";

/** Rows of a table that stays on one sheet of paper. */
const SHORT = 10;
/** Letters that stay in one line, so that columns of figures stand. */
const NARROW = 16;

type Props = { readonly block: Block; readonly views: EndViews };

/** One part of the report on a page. */
export function ReportBlock({ block, views }: Props) {
  switch (block.kind) {
    case "text":
      return <p className="max-w-[70ch] text-16 break-words">{block.text}</p>;
    case "quiet":
      return <p className="max-w-[70ch] font-sans text-14 break-words text-soft">{block.text}</p>;
    case "heading":
      return <h3 className="mt-3 font-sans text-16 break-after-avoid">{block.text}</h3>;
    case "list":
      return (
        <ul className="max-w-[75ch] list-disc pl-5 text-16 break-words">
          {block.items.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may have written the same.
            <li key={at} className="py-0.5">
              {item}
            </li>
          ))}
        </ul>
      );
    case "table":
      return <ReportTable {...block} />;
    case "chart":
      return <Chart chart={block.chart} views={views} />;
  }
}

function ReportTable({ caption, head, rows }: Extract<Block, { kind: "table" }>) {
  const kept = rows.length <= SHORT && "break-inside-avoid";
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section aria-label={caption} tabIndex={0} className={cx("overflow-x-auto font-sans", kept)}>
      <table className="w-full border-collapse text-14">
        <caption className="pb-1 text-left font-semibold">{caption}</caption>
        <thead>
          <tr className="border-b border-edge text-left align-bottom text-12 text-soft">
            {head.map((cell) => (
              <th key={cell} scope="col" className="py-1 pr-3 font-medium first-letter:uppercase">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a printed table never move.
            <tr key={at} className="border-b border-rule align-baseline break-inside-avoid">
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: its column is what a cell is.
                <td key={column} className={cx("py-1 pr-3", cell.length <= NARROW && "whitespace-nowrap")}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Nothing where this record knows nothing to draw. */
function Chart({ chart, views: { full, room } }: Pick<Props, "views"> & { readonly chart: string }) {
  const { scene } = full;
  if (!scene) return null;
  if (chart === "trajectory") {
    const path = publicPath(full);
    return path.length === 0 ? null : (
      <div className="break-inside-avoid font-sans">
        <Triangle outcomes={scene.outcomes} path={path} />
      </div>
    );
  }
  if (chart === "indicators")
    return (
      <div className="font-sans">
        <IndicatorTracks scene={scene} reports={room.reports} columns={2} />
      </div>
    );
  const last = full.reports.at(-1);
  if (!last) return null;
  return (
    <div className="max-w-[28rem] break-inside-avoid font-sans [&_details]:print:hidden">
      <Ladder
        ladder={scene.ladder}
        rung={last.rung}
        highest={last.highestRung}
        steps={ladderSteps(full)}
        size="compact"
      />
    </div>
  );
}
