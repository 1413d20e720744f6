// What one side knew at a moment and the other did not, from nothing but the two views.
import type { Settled } from "@whitecell/shared/engine/game.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { type OwnWords, ownWords } from "./ownWords.ts";

export type Known =
  | OwnWords
  | { readonly kind: "news"; readonly title: string }
  | { readonly kind: "move"; readonly team: string; readonly title: string }
  | { readonly kind: "result"; readonly team: string; readonly title: string; readonly grade: Settled };

/** An indicator that the two saw differently; null where a side did not see it at all. */
export type Apart = { readonly label: string; readonly one: string | null; readonly other: string | null };

export type Differences = {
  readonly one: readonly Known[];
  readonly other: readonly Known[];
  readonly apart: readonly Apart[];
};

const keyOf = (known: Known): string => JSON.stringify(known);

function knownTo(view: View): readonly Known[] {
  const { news, moves } = view;
  return [
    ...news.map(({ title }): Known => ({ kind: "news", title })),
    ...moves.map(({ team, title }): Known => ({ kind: "move", team, title })),
    ...moves.flatMap(({ team, title, grade }): readonly Known[] =>
      grade === null ? [] : [{ kind: "result", team, title, grade }],
    ),
    ...ownWords(view),
  ];
}

/** The white cell sees points; everybody else what they were last told. */
function seen(view: View, indicator: string): string | null {
  if (view.control) return String(Math.round(view.control.indicators[indicator] ?? 0));
  const reading = view.reports.at(-1)?.readings.find((each) => each.indicator === indicator);
  return reading ? (reading.value === null ? reading.band : String(Math.round(reading.value))) : null;
}

export function differencesOf(one: View, other: View): Differences {
  const [mine, theirs] = [knownTo(one), knownTo(other)];
  const [hers, his] = [new Set(mine.map(keyOf)), new Set(theirs.map(keyOf))];
  const indicators = (one.scene ?? other.scene)?.indicators ?? [];
  return {
    one: mine.filter((known) => !his.has(keyOf(known))),
    other: theirs.filter((known) => !hers.has(keyOf(known))),
    apart: indicators.flatMap(({ id, label }) => {
      const [a, b] = [seen(one, id), seen(other, id)];
      return a === b ? [] : [{ label, one: a, other: b }];
    }),
  };
}
