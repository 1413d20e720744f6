// Finds participants' names in what people wrote, and strikes them out.

/** What stands where a name stood. */
export const STRUCK = "[name]";

export type Striker = (text: string) => string;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Names as people typed them, and each of their words that is long enough to be somebody's; never a word of `common`. */
export function strikerOf(names: readonly string[], common: readonly string[]): Striker {
  const usual = new Set(common.flatMap(wordsOf));
  const parts = names.flatMap((name) => [
    name.trim(),
    ...wordsOf(name).filter((word) => word.length > 2 && !usual.has(word)),
  ]);
  const wanted = [...new Set(parts.filter((part) => part.length > 1 && !usual.has(part.toLowerCase())))].sort(
    (a, b) => b.length - a.length,
  );
  if (wanted.length === 0) return (text) => text;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${wanted.map(escaped).join("|")})(?![\\p{L}\\p{N}])`,
    "giu",
  );
  return (text) => text.replaceAll(pattern, STRUCK);
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
