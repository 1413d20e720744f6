const LONGEST = 60;

/** Something out of a file, in a sentence: on one line and with an end, whatever it is. */
export function shortly(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (typeof value === "object") return "something else";
  const text = String(value)
    .slice(0, 4 * LONGEST)
    .replaceAll(/[\s\p{C}]+/gu, " ")
    .trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
