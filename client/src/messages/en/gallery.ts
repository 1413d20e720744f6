// The gallery of parts, for those who build Whitecell.

export const gallery = {
  title: "Gallery",
  lead: "Every part of Whitecell in every state, on words of Long Reach. Look at it by day and by night, on a phone and on a wall, and with other eyes.",
  theme: "Light",
  themes: { system: "As the device", light: "Day", dark: "Night" },
  sight: "Eyes",
  sights: {
    full: "All cones",
    protanopia: "Protanopia",
    deuteranopia: "Deuteranopia",
    tritanopia: "Tritanopia",
  },
  contents: "Contents",
  chapters: [["pictures", "Pictures"]],
  pictures: {
    title: "Pictures",
    lead: "Each has its numbers as text for those who cannot see it.",
    map: "Theatre map: two rings in play, one offered, marks of two turns",
    ladder: "Ladder: rung 6, highest so far 7",
    readings: "Indicators: exact and banded, with causes",
    triangle: "Trajectory after two turns",
    triangleEmpty: "Trajectory before the first turn",
    odds: "Odds before the roll",
    rolled: "Odds and where the roll fell",
    shifts: "What shifted the odds",
    moves: "Moves of a turn, every result",
    news: "Injects, each kind in its dress",
  },
} as const;
