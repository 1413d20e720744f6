const decimal = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

export const pictures = {
  ladder: {
    title: "Escalation ladder",
    rungOf: (n: number, of: number, label: string): string => `Rung ${n} of ${of}: ${label}.`,
    beyond: (labels: readonly string[]): string =>
      labels.length === 0
        ? "No threshold has been crossed."
        : `Beyond ${new Intl.ListFormat("en").format(labels.map((label) => `“${label}”`))}.`,
    highest: (n: number): string => `Highest so far: rung ${n}.`,
    now: "now",
    peak: "highest so far",
    threshold: "Threshold:",
    crossed: "crossed",
    notYet: "Rungs are reported when the first turn opens.",
  },
  triangle: {
    title: "Trajectory",
    share: (label: string, percent: number): string => `${label} ${percent} %`,
    at: (where: string, shares: readonly string[]): string => `${where}: ${shares.join(", ")}.`,
    start: "At the start",
    afterTurn: (n: number): string => `After turn ${n}`,
    now: "Now",
    table: "Shares of the three outcomes by turn",
    when: "When",
    empty: "The trajectory is drawn when the first turn opens.",
    showNumbers: "Numbers by turn",
  },
  readings: {
    title: "Situation",
    up: (points: number): string => `up ${points}`,
    down: (points: number): string => `down ${points}`,
    unchanged: "unchanged",
    sameBand: "about the same",
    bandUp: (from: string): string => `up from ${from}`,
    bandDown: (from: string): string => `down from ${from}`,
    sharper: "now known exactly",
    vaguer: "now known only roughly",
    fresh: "first report",
    because: (causes: readonly string[]): string => causes.join("; "),
    means: (low: string, high: string): string => `0: ${low} · 100: ${high}`,
    empty: "Nothing has been reported yet.",
    changedCount: (n: number): string =>
      n === 0
        ? "Nothing changed since the last report"
        : n === 1
          ? "1 changed since the last report"
          : `${n} changed since the last report`,
    asOf: (n: number, moment: "start" | "end"): string => `As reported at the ${moment} of turn ${n}`,
  },
  news: {
    title: "News",
    empty: "No news yet.",
    toYou: "to your team only",
    toSome: "not to everyone",
    turn: (n: number): string => `Turn ${n}`,
  },
  odds: {
    text: (success: number, partial: number, failure: number): string =>
      `Odds: success ${success} %, partial success ${partial} %, failure ${failure} %`,
    base: (success: number, partial: number, failure: number): string =>
      `On the card: ${success} / ${partial} / ${failure}`,
    success: "success",
    partial: "partial success",
    failure: "failure",
    rolled: (roll: number): string => `rolled ${roll}`,
    noShifts: "Nothing shifts them.",
    total: "in all, after the cap",
    sources: { condition: "circumstance", interaction: "another move", facilitator: "white cell" },
    leap: "A leap up the ladder: it adds tension whatever comes of it.",
  },
  changes: {
    none: "Nothing moved.",
    from: (from: number, to: number): string => `${from} → ${to}`,
    causes: {
      move: "move",
      "free-form": "move in own words",
      interaction: "two moves together",
      condition: "circumstance",
      leap: "leap up the ladder",
      drift: "drift",
      delayed: "delayed effect",
      inject: "inject",
      option: "session option",
      ruling: "ruling",
    },
  },
  outcome: { atTheEnd: "At the end" },
  hotwash: {
    scores: "Scores",
    score: (points: number, of: number): string => `${decimal.format(points)} of ${of}`,
    total: (points: number): string => `${decimal.format(points)} points`,
    redLine: "Red line:",
    crossed: (penalty: number): string => `crossed, −${penalty}`,
    kept: "not crossed",
    theories: "How they thought it would end",
    inTurn: (n: number): string => `written in turn ${n}`,
    questions: "Questions for the hotwash",
    annex: "What happened in the world",
  },
  truth: {
    caption: "True values of the indicators",
    indicator: "Indicator",
    track: "By turn",
    value: "Now",
    since: "Since the last turn",
    trackText: (label: string, values: readonly number[]): string => `${label} by turn: ${values.join(", ")}`,
  },
  score: (points: number, of: number): string => `${points} of ${of}`,
  rulings: {
    none: "No move has been settled yet.",
    otherwise: (rolled: string, reason: string): string =>
      `The roll said ${rolled}. Ruled otherwise: ${reason}`,
  },
  messages: { none: "Nothing has been written." },
  moves: {
    title: "Moves this turn",
    none: "No move has been shown yet.",
    onlyCovert: "Nothing was done in the open this turn.",
    awaiting: "awaits its ruling",
    exposed: "covert, exposed",
    free: "own words",
    rung: (n: number): string => `rung ${n}`,
    odds: (word: string): string => `odds: ${word}`,
    results: { success: "Succeeded", partial: "Partly succeeded", failure: "Failed", cancelled: "Cancelled" },
  },
} as const;
