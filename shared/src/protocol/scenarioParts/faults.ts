// What is wrong in a scenario file, before it is known in which file and line that stands.

export type Path = readonly (string | number)[];

export type Fault = {
  readonly path: Path;
  /** The sentence without its path: what is wrong, and what would be right. */
  readonly words: string;
  /** Whether the reader should look at the key or at its value. */
  readonly at: "key" | "value";
};

/** `moves[12].odds` */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}

/** Letters to add, drop, replace or swap with their neighbour. */
function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (before[j - 2] ?? Number.POSITIVE_INFINITY) + 1
          : replaced;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/** The word somebody probably meant, if one is near enough. */
export function closest(word: string, known: Iterable<string>): string | undefined {
  // Long words cannot be a slip of the finger away from an id, and comparing them all would take time.
  if (word.length > 60) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length * 0.4)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** Names the kind of a value as an author would. */
export function kindOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping of keys";
  if (typeof value === "string")
    return `text (${JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)})`;
  if (Number.isNaN(value)) return "none (.nan)";
  if (typeof value === "number") return `a number (${value})`;
  return String(value);
}
