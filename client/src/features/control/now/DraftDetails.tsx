import type { Draft } from "@whitecell/shared/engine/game.ts";
import { desk as words } from "../../../messages/en/desk.ts";
import { shared } from "../../../messages/en/shared.ts";
import { cx } from "../../../ui/cx.ts";
import { type Desk, moveTitle } from "../deskModel.ts";

/** What a team means to do. CALM1: always as high, so that what is typed moves nothing. */
export function DraftDetails({ desk, draft }: { readonly desk: Desk; readonly draft: Draft | undefined }) {
  const { scenario } = desk.control;
  const { major = null, minor = null, reaction = null, rationale = "" } = draft ?? {};
  const majorTitle =
    major?.kind === "free" ? major.text.action : major ? moveTitle(scenario, major.move) : null;
  const rows: readonly (readonly [string, string | null])[] = [
    [shared.slots.major, majorTitle],
    [shared.slots.minor, minor && moveTitle(scenario, minor)],
    ...(reaction ? [[shared.slots.reaction, moveTitle(scenario, reaction)] as const] : []),
  ];
  return (
    <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-14">
      {rows.map(([slot, title]) => (
        <div key={slot} className="contents">
          <dt className="text-soft">{slot}</dt>
          <dd className={cx("truncate", title ? "font-medium" : "text-soft")} title={title ?? undefined}>
            {title ?? words.waiting.noMove}
          </dd>
        </div>
      ))}
      <dt className="text-soft">{words.waiting.why}</dt>
      <dd
        className={cx("line-clamp-3 min-h-[3lh] break-words", !rationale && "text-soft")}
        title={rationale || undefined}
      >
        {rationale || words.waiting.noWhy}
      </dd>
    </dl>
  );
}
