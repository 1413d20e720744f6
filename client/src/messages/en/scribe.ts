// The scribe's log: bookmarks, notes, insights, and what happened beside them.
export type LogKind = "bookmark" | "note" | "insight" | "news" | "talk" | "change" | "run";

const kinds: Readonly<Record<LogKind, string>> = {
  bookmark: "Bookmark",
  note: "Note",
  insight: "Insight",
  news: "Inject",
  talk: "Between teams",
  change: "Change",
  run: "Clock",
};
const filters: Readonly<Record<LogKind | "all", string>> = {
  all: "All",
  bookmark: "Bookmarks",
  note: "Notes",
  insight: "Insights",
  news: "Injects",
  talk: "Talk",
  change: "Changes",
  run: "Clock",
};

export const scribe = {
  title: "Log",
  kinds,
  filters,
  filter: "Show",
  search: "Search the log",
  searchHint: "Words, names, tags",
  none: "Nothing is in the log yet.",
  more: "Show older entries",
  noneFound: "Nothing in the log fits.",
  found: (n: number, of: number): string => `${n} of ${of}`,
  bookmark: "Bookmark",
  bookmarkNow: "Bookmark this moment",
  noWords: "Bookmark without words",
  addWords: "Add words",
  changeWords: "Change the words",
  words: "What happened here?",
  tags: "Tags",
  tagsHint: "Apart by commas, for example: turning point, signal",
  save: "Save",
  cancel: "Leave as it is",
  marked: (when: string): string => `Bookmarked: ${when}`,
  note: "Private note",
  noteHint: "Only the white cell reads it.",
  writeNote: "Keep",
  change: (label: string, from: number, to: number): string => `${label} ${from} → ${to}`,
  by: (name: string): string => `by ${name}`,
  about: (title: string): string => `on “${title}”`,
  moment: (turn: number | null, phase: string | null, time: string): string =>
    [turn === null ? null : `T${turn}`, phase, time].filter((part) => part !== null).join(" · "),
} as const;
