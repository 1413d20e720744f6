// What people read while a move is argued and estimated in secret.
export const argue = {
  title: (title: string): string => `Argued: “${title}”`,
  pro: "For it",
  con: "Against it",
  none: "Nobody has said anything yet.",
  whiteCell: "White cell",
  own: "This is your team's own move: the others argue and estimate it, so your team has no vote.",
  say: "What speaks for it, or against it?",
  hint: "One reason, in a few words",
  addPro: "Add for",
  addCon: "Add against",
  empty: "Write the reason first.",
  estimate: "How likely is it to succeed?",
  hidden:
    "Hidden until everybody has answered or the white cell closes it. Then all see the middle and the spread.",
  percent: "Percent",
  less: "Five less",
  more: "Five more",
  said: (percent: number, word: string): string => `${percent} %, ${word}`,
  give: (percent: number): string => `Give ${percent} %`,
  given: (percent: number): string => `You gave ${percent} %. Nobody sees it yet; you may change it.`,
  change: (percent: number): string => `Change to ${percent} %`,
  closed: "Closed",
  nobody: "Closed without an estimate.",
  median: (percent: number, word: string): string => `${word}, ${percent} %`,
  spread: (count: number, lower: number, upper: number): string =>
    count === 1 ? "One estimate" : `${count} estimates, the middle half from ${lower} to ${upper} %`,
  ends: (low: number, high: number): string => `lowest ${low} %, highest ${high} %`,
  yours: (percent: number): string => `you said ${percent} %`,
  apart: (percent: number): string => `You said ${percent} %, far from the others. Why?`,
  explain: "Say why",
  explained: (name: string, text: string): string => `${name}: ${text}`,
  word: (percent: number): string => {
    if (percent >= 85) return "almost certain";
    if (percent >= 62) return "likely";
    if (percent >= 52) return "better than even";
    if (percent >= 42) return "even";
    return percent >= 15 ? "long shot" : "almost no chance";
  },
} as const;
