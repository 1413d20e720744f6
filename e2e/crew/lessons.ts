// What a play leaves to learn from: what was meant and what it was taken for, lines, forecasts, and what people say afterwards.
import type { TeamId } from "./cast.ts";

export const SIGNALS: Readonly<Record<TeamId, Readonly<Partial<Record<TeamId, string>>>>> = {
  washington: { kyiv: "reassure", moscow: "deter" },
  kyiv: { washington: "compel", moscow: "retaliate" },
  moscow: { kyiv: "compel", washington: "probe", nato: "deter" },
  nato: { kyiv: "reassure", moscow: "deter" },
};
/** The rung that all mean, turn by turn. */
export const RUNGS: readonly number[] = [3, 4, 5, 5, 4, 2];
export const TAKEN_FOR: readonly string[] = ["probe", "compel", "deter", "stall", "retaliate"];

export const LINES: readonly {
  readonly team: TeamId;
  readonly threshold: string;
  readonly answer: string;
}[] = [
  {
    team: "kyiv",
    threshold: "A line on the map that somebody else has drawn",
    answer: "We publish it the same night",
  },
  {
    team: "moscow",
    threshold: "A missile that flies farther than the last one",
    answer: "A test, announced a day ahead",
  },
];
/** Of those who watch; they add up to a hundred. */
export const FORECASTS: readonly Readonly<Record<string, number>>[] = [
  { settlement: 60, asymmetric: 25, protracted: 15 },
  { settlement: 15, asymmetric: 25, protracted: 60 },
];

/** Afterwards, to whatever is asked. */
export const ANSWERS: Readonly<Record<TeamId, string>> = {
  washington: "We thought that the date would calm them. It was the date that they feared.",
  kyiv: "Ми чекали довше, ніж хотіли: nobody had told us that the buses were real.",
  moscow: "We took a reassurance to Kyiv for a threat to us, and answered that.",
  nato: "Two of us wrote the statement while the others still argued about page two.",
};
