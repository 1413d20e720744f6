// Names, titles and sentences as long as people make them.

export const names = {
  plain: "Olena Kovalenko",
  long: "Commander Aleksandra Wiśniewska-Kowalczyk",
  cyrillic: "Їжакевич Ґалина Євгенівна",
  inNato: "Brigadier Þorbjörg Ægisdóttir",
} as const;

export const titles = {
  move: "Sell to allies, let allies hand on",
  long: "Cruise-missile salvo on bases far behind the lines, announced an hour before to everyone who asks",
  inject: "Flags, cameras and a fresh ceasefire",
  reason: "Winter comes first: power before pride.",
} as const;

export const phases = [
  { id: "situation", label: "Situation" },
  { id: "talks", label: "Talks" },
  { id: "planning", label: "Planning" },
  { id: "locked", label: "Locked" },
  { id: "reveal", label: "Reveal" },
  { id: "adjudication", label: "Adjudication" },
  { id: "consequences", label: "Consequences" },
] as const;

export const stocks = [
  { id: "tlam", label: "Cruise missiles", have: 50, spent: 12, note: "57 on order" },
  { id: "interceptors", label: "Interceptors", have: 8, spent: 41, note: "a month’s need: 30" },
  {
    id: "capital",
    label: "Diplomatic capital, as the allies count it",
    have: 63,
    spent: 2,
    note: "leaks two a turn",
  },
] as const;

export const address = "http://192.168.1.20:3000/join/K7RW2MPX";
