import { display as words } from "../../messages/en/display.ts";
import { cx } from "../../ui/cx.ts";
import { NewsLines } from "./NewsLines.tsx";
import { newsOfTurn } from "./newsOfTurn.ts";
import type { RoomProps } from "./roomProps.ts";

/** Characters that still fit beside the map in the larger size. */
const LONG = 420;
/** Lines under the report. */
const MOST = 3;

/** The SITREP, while it is read aloud, and what the papers say. */
export function RoomSituation({ view }: RoomProps) {
  const { turn } = view;
  if (!turn) return null;
  const long = turn.briefing.join("").length > LONG;
  return (
    <>
      <article className="min-h-0 overflow-hidden [grid-area:panel]">
        <h2 className="text-64">{turn.title}</h2>
        {turn.violations && <p className="mt-2 text-28 font-semibold">{words.violations}</p>}
        {turn.briefing.map((paragraph) => (
          <p
            key={paragraph}
            className={cx("mt-4 text-pretty", long ? "text-28 leading-[1.4]" : "text-40 leading-[1.3]")}
          >
            {paragraph}
          </p>
        ))}
      </article>
      <div className="[grid-area:foot]">
        <NewsLines news={newsOfTurn(view).slice(0, MOST)} />
      </div>
    </>
  );
}
