// What a list of plays shows of a file that somebody brought in: made harmless and bounded, like everything from outside.
import * as v from "valibot";
import type { PlaySummary } from "../record/playSummary.ts";
import { checkInput, type Shape } from "./checkInput.ts";
import { id, line, whole } from "./fields.ts";
import { cleanName } from "./text.ts";

const SHOWN = 200;
const TITLE = 120;
const MOST_TURNS = 1_000;
/** As far as calendars go. */
const LAST_MOMENT = 8.64e15;

const shown = v.pipe(
  v.string(),
  v.transform((text) => cleanName(text).slice(0, SHOWN)),
);
const key = v.pipe(v.string(), v.maxLength(SHOWN));
const share = v.pipe(v.number(), v.finite());

const summary = v.strictObject({
  title: shown,
  scenario: shown,
  playedAt: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(LAST_MOMENT))),
  turns: whole(0, MOST_TURNS),
  outcome: v.nullable(shown),
  outcomes: v.pipe(v.array(v.strictObject({ id: key, label: shown, text: shown })), v.maxLength(20)),
  path: v.pipe(
    v.array(v.strictObject({ turn: whole(0, MOST_TURNS), point: v.record(key, share) })),
    v.maxLength(2 * MOST_TURNS),
  ),
  parent: v.nullable(v.strictObject({ id: key, title: shown, turn: whole(0, MOST_TURNS) })),
}) satisfies Shape<PlaySummary>;

const heading = v.object({ sessionId: id, title: line(TITLE) });

/** Whether a session could be called so. Everybody in a what-if is told whose play it goes on from; a file may call itself anything. */
export function isOurHeading({ sessionId, title }: { sessionId: string; title: string }): boolean {
  const checked = checkInput(heading, { sessionId, title });
  return checked.ok && checked.value.title === title;
}

/** The summary as a list may show it; null where it holds something else than words and numbers. */
export function listable(found: PlaySummary): PlaySummary | null {
  const checked = checkInput(summary, found);
  return checked.ok ? checked.value : null;
}
