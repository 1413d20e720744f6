// Looking at somebody else's screen from the desk.
export const seen = {
  title: "As seen by",
  choose: "Whose screen",
  room: "The room’s display",
  team: (label: string): string => `${label}, the team’s side`,
  person: (name: string, where: string): string => `${name} · ${where}`,
  observer: "observer",
  live: "Live. You only look: nothing is done from here, and nobody learns that you look.",
  frame: (who: string): string => `The screen as seen by ${who}`,
  mark: (who: string): string => `As seen by ${who}`,
  larger: "Larger",
  shape: "Shown as",
  shapes: { phone: "Phone", laptop: "Laptop" },
  see: (name: string): string => `See the screen of ${name}`,
} as const;
