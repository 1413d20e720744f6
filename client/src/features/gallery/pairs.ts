// Which colours meet on a screen. The gallery shows them, and their contrast is measured by a test.

/** Words of one colour on a ground of another. */
export type Pair = readonly [colour: string, ground: string];

const all = (colours: readonly string[], grounds: readonly string[]): readonly Pair[] =>
  grounds.flatMap((ground) => colours.map((colour): Pair => [colour, ground]));
const count = (name: string, n: number): readonly string[] =>
  Array.from({ length: n }, (_, at) => `${name}-${at}`);

const GROUNDS = ["surface", "raised", "sunken"];
const TONES = ["info-surface", "warn-surface", "danger-surface", "ok-surface"];
export const TEAMS = count("team", 6);
export const OUTCOMES = count("outcome", 3);

export const textPairs: readonly Pair[] = [
  ...all(["ink", "ink-soft", "accent", "warn", "danger", "ok"], GROUNDS),
  ...all(["ink", "ink-soft"], TONES),
  ["on-accent", "accent"],
  ["on-danger", "danger"],
  ["surface", "ink"],
  ["surface", "ink-soft"],
  ["surface", "warn"],
  ...all(["surface"], OUTCOMES),
];

/** Glyphs, marks, lines that mean something, and the edges of what can be pressed. */
export const markPairs: readonly Pair[] = [
  ...all(["rule-strong", ...TEAMS, ...OUTCOMES], GROUNDS),
  ...all(["rule-strong"], TONES),
  ["warn", "warn-surface"],
  ["danger", "danger-surface"],
  ["ok", "ok-surface"],
  ...all(["raised"], TEAMS),
];
