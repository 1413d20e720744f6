// What people read when they say how the play will end.
export const foresee = {
  title: "How will it end?",
  hint: "Your own guess, in secret until the hotwash. The three always add up to 100.",
  less: (label: string): string => `Less ${label}`,
  more: (label: string): string => `More ${label}`,
  percent: (percent: number): string => `${percent} %`,
  give: "Give this forecast",
  again: "Give it anew",
  given: "Given for this turn. You may change it until the turn ends.",
  history: "Your forecasts",
} as const;
