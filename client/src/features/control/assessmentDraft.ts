// A free-form move's worth as it is being put together.
import type { Assessment } from "@whitecell/shared/engine/game.ts";
import type { FreeForm } from "@whitecell/shared/engine/scenario.ts";

export type Impact = { readonly indicator: string; readonly preset: string; readonly sign: "up" | "down" };
export const NO_IMPACT: Impact = { indicator: "", preset: "", sign: "up" };

type Draft = {
  readonly oddsPreset: string | null;
  readonly pullPreset: string | null;
  readonly impacts: readonly Impact[];
  /** 0 while none is chosen. */
  readonly rung: number;
  readonly reason: string;
};

const points = (form: FreeForm, { preset }: Impact): number => form.impactPresets[preset] ?? 0;
const chosen = (impacts: readonly Impact[]): readonly Impact[] =>
  impacts.filter(({ indicator, preset }) => indicator !== "" && preset !== "");

/** Points used so far, whichever way they go. */
export const spent = (form: FreeForm, impacts: readonly Impact[]): number =>
  chosen(impacts).reduce((total, impact) => total + points(form, impact), 0);

/** Null while something is missing. */
export function assessmentOf(form: FreeForm, draft: Draft): Assessment | null {
  const { oddsPreset, pullPreset, rung } = draft;
  const reason = draft.reason.trim();
  if (oddsPreset === null || pullPreset === null || rung === 0 || reason === "") return null;
  const impacts = Object.fromEntries(
    chosen(draft.impacts).map((impact) => [
      impact.indicator,
      impact.sign === "up" ? points(form, impact) : -points(form, impact),
    ]),
  );
  return { oddsPreset, pullPreset, impacts, rung, reason };
}
