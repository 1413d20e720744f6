// What a team reads in its brief.
export const brief = {
  role: "Who you are",
  plays: "You play",
  secret: "What only you know",
  cannotSee: "What you cannot see",
  objectives: "What you want",
  points: (points: number): string => (points === 1 ? "1 point" : `${points} points`),
  measured: (how: string): string => `Measured by: ${how}`,
  redLines: "Your red lines",
  penalty: (points: number, when: string): string => `Costs ${points} points. Crossed when: ${when}`,
  resources: "What you have",
  income: (income: number): string => (income === 0 ? "none comes in" : `${income} more each turn`),
  crisis: "How it came to this",
  goals: "What this is for",
  safety: "A word of care",
  secretNote: "Keep this from other teams.",
} as const;
