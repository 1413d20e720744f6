// The line along the bottom of the desk.
export const foot = {
  rung: (n: number, label: string): string => `Rung ${n} · ${label}`,
  share: (outcome: string, percent: number): string => `${outcome} ${percent} %`,
} as const;
