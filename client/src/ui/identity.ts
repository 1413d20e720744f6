// How teams and outcomes are told apart: always a glyph or a word beside the hue, by their place in the scene.

const TEAM_GLYPHS = ["★", "◆", "▲", "✦", "●", "■"] as const;

export const teamGlyph = (index: number): string => TEAM_GLYPHS[index % TEAM_GLYPHS.length] ?? "●";
export const teamColour = (index: number): string => `var(--team-${index % TEAM_GLYPHS.length})`;
export const outcomeColour = (index: number): string => `var(--outcome-${index % 3})`;
