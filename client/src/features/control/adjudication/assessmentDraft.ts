// A free-form move's worth as it is being put together.
import type { Assessment, LaterEffect } from "@whitecell/shared/engine/assessment.ts";
import type { TeamId } from "@whitecell/shared/engine/ids.ts";
import type { FreeForm } from "@whitecell/shared/engine/scenario.ts";
import type { MarkKind } from "@whitecell/shared/engine/theatre.ts";
import { type DeltaRow, deltasOf, NO_DELTA, parsePoints } from "./deltas.ts";

export type Impact = { readonly indicator: string; readonly preset: string; readonly sign: "up" | "down" };
export const NO_IMPACT: Impact = { indicator: "", preset: "", sign: "up" };

/** Something that becomes true, or is true no longer. */
export type FlagRow = { readonly flag: string; readonly becomes: "true" | "false" };
export const NO_FLAG: FlagRow = { flag: "", becomes: "true" };

export type StockRow = { readonly stock: string; readonly points: string };
export const NO_STOCK: StockRow = { stock: "", points: "" };

/** What comes back some turns later, as it is typed. */
export type LaterDraft = {
  readonly after: string;
  readonly label: string;
  readonly news: string;
  readonly audience: readonly TeamId[] | "all";
  readonly rows: readonly DeltaRow[];
};
export const NEW_LATER: LaterDraft = { after: "1", label: "", news: "", audience: "all", rows: [NO_DELTA] };

export type AssessmentDraft = {
  readonly oddsPreset: string | null;
  readonly pullPreset: string | null;
  readonly impacts: readonly Impact[];
  /** 0 while none is chosen. */
  readonly rung: number;
  readonly flags: readonly FlagRow[];
  readonly stocks: readonly StockRow[];
  readonly later: readonly LaterDraft[];
  readonly covert: boolean;
  readonly place: string;
  readonly mark: MarkKind;
};
export const NO_ASSESSMENT: AssessmentDraft = {
  oddsPreset: null,
  pullPreset: null,
  impacts: [NO_IMPACT],
  rung: 0,
  flags: [NO_FLAG],
  stocks: [NO_STOCK],
  later: [],
  covert: false,
  place: "",
  mark: "statement",
};

const points = (form: FreeForm, { preset }: Impact): number => form.impactPresets[preset] ?? 0;
const chosen = (impacts: readonly Impact[]): readonly Impact[] =>
  impacts.filter(({ indicator, preset }) => indicator !== "" && preset !== "");

/** Points used so far, whichever way they go. */
export const spent = (form: FreeForm, impacts: readonly Impact[]): number =>
  chosen(impacts).reduce((total, impact) => total + points(form, impact), 0);

/** Null while its title, its news or those who hear it are missing. */
function laterOf({ after, label, news, audience, rows }: LaterDraft): LaterEffect | null {
  const whole = label.trim() !== "" && news.trim() !== "" && (audience === "all" || audience.length > 0);
  return whole
    ? {
        after: Math.max(1, Number.parseInt(after, 10) || 1),
        label: label.trim(),
        news: news.trim(),
        audience: audience === "all" ? ["all"] : audience,
        deltas: deltasOf(rows),
      }
    : null;
}

const flagged = (rows: readonly FlagRow[], becomes: FlagRow["becomes"]): readonly string[] =>
  rows.filter((row) => row.flag !== "" && row.becomes === becomes).map(({ flag }) => flag);
const stocked = (rows: readonly StockRow[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    rows.flatMap(({ stock, points: typed }) => {
      const value = parsePoints(typed);
      return stock === "" || value === null || value === 0 ? [] : [[stock, value] as const];
    }),
  );

/** Null while something is missing. RULE15: what is left empty is not said at all. */
export function assessmentOf(form: FreeForm, draft: AssessmentDraft, words: string): Assessment | null {
  const { oddsPreset, pullPreset, rung, covert, place, mark } = draft;
  const reason = words.trim();
  if (oddsPreset === null || pullPreset === null || rung === 0 || reason === "") return null;
  const later = draft.later.map(laterOf);
  if (later.some((each) => each === null)) return null;
  const impacts = Object.fromEntries(
    chosen(draft.impacts).map((impact) => [
      impact.indicator,
      impact.sign === "up" ? points(form, impact) : -points(form, impact),
    ]),
  );
  const [flagsSet, flagsCleared] = [flagged(draft.flags, "true"), flagged(draft.flags, "false")];
  const resources = stocked(draft.stocks);
  return {
    oddsPreset,
    pullPreset,
    impacts,
    rung,
    reason,
    ...(flagsSet.length > 0 && { flagsSet }),
    ...(flagsCleared.length > 0 && { flagsCleared }),
    ...(Object.keys(resources).length > 0 && { resources }),
    ...(later.length > 0 && { later: later.filter((each) => each !== null) }),
    ...(covert && { covert }),
    ...(place !== "" && { marks: [{ place, kind: mark }] }),
  };
}
