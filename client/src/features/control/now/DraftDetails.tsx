import type { Draft } from "@whitecell/shared/engine/game.ts";
import { useState } from "react";
import { desk as words } from "../../../messages/en/desk.ts";
import { shared } from "../../../messages/en/shared.ts";
import { cx } from "../../../ui/cx.ts";
import { type Desk, moveTitle } from "../deskModel.ts";

/** From here on it may be more than three lines or than the slot's one. */
const LONG = 90;

type Props = {
  readonly desk: Desk;
  /** The team's name. */
  readonly label: string;
  readonly draft: Draft | undefined;
};

/** What a team means to do. CALM1: always as high, so that what is typed moves nothing; whole when asked for. */
export function DraftDetails({ desk, label, draft }: Props) {
  const { scenario } = desk.control;
  const { major = null, minor = null, reaction = null, rationale = "" } = draft ?? {};
  const majorTitle =
    major?.kind === "free" ? major.text.action : major ? moveTitle(scenario, major.move) : null;
  const [whole, setWhole] = useState(false);
  const cut = rationale.length > LONG || (majorTitle?.length ?? 0) > LONG / 2;
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
          <dd
            className={cx(whole ? "break-words" : "truncate", title ? "font-medium" : "text-soft")}
            title={title ?? undefined}
          >
            {title ?? words.waiting.noMove}
          </dd>
        </div>
      ))}
      <dt className="text-soft">
        {words.waiting.why}
        {(cut || whole) && (
          // In the room that the three lines take anyway.
          <button
            type="button"
            aria-expanded={whole}
            aria-label={whole ? undefined : words.waiting.wholeOf(label)}
            onClick={() => setWhole(!whole)}
            className="block min-h-6 text-12 font-medium text-ink underline underline-offset-2"
          >
            {whole ? words.waiting.shorter : words.waiting.whole}
          </button>
        )}
      </dt>
      <dd
        className={cx(
          "min-h-[3lh] break-words",
          whole ? "whitespace-pre-line" : "line-clamp-3",
          !rationale && "text-soft",
        )}
        title={rationale || undefined}
      >
        {rationale || words.waiting.noWhy}
      </dd>
    </dl>
  );
}
