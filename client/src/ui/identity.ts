// How teams and outcomes are told apart: always a glyph or a word beside the hue, by their place in the scene.

/** Drawn, not typed: no two devices have the same letters for them. In a box of 16 by 16. */
const TEAM_GLYPHS = [
  "M8.0 0.6L9.91 5.77L15.42 5.99L11.09 9.4L12.58 14.71L8.0 11.65L3.42 14.71L4.91 9.4L0.58 5.99L6.09 5.77Z",
  "M8 .8 15.2 8 8 15.2 .8 8Z",
  "M8 1.2 15.4 14.4H.6Z",
  "M8 0Q8.9 7.1 16 8 8.9 8.9 8 16 7.1 8.9 0 8 7.1 7.1 8 0Z",
  "M8 1.4a6.6 6.6 0 1 1 0 13.2A6.6 6.6 0 1 1 8 1.4Z",
  "M2 2H14V14H2Z",
] as const;

export const teamGlyphPath = (index: number): string =>
  TEAM_GLYPHS[index % TEAM_GLYPHS.length] ?? TEAM_GLYPHS[0];
export const teamColour = (index: number): string => `var(--team-${index % TEAM_GLYPHS.length})`;
export const outcomeColour = (index: number): string => `var(--outcome-${index % 3})`;

/** Where a glyph stands in a picture of its own: around this middle, as wide as this. */
export const inBox = (x: number, y: number, size: number): string =>
  `translate(${x - size / 2} ${y - size / 2}) scale(${size / 16})`;
