// Shares that always add up to 100.
import type { Shares } from "../../../state/given.ts";

/** The same for all, the first ones taking what is left over. */
export function evenShares(ids: readonly string[]): Shares {
  const each = Math.floor(100 / ids.length);
  const over = 100 - each * ids.length;
  return Object.fromEntries(ids.map((id, at) => [id, each + (at < over ? 1 : 0)]));
}

/** One share as it was set; the others give or take in the measure of what they have. */
export function withShare(shares: Shares, id: string, wish: number): Shares {
  const value = Math.max(0, Math.min(100, Math.round(wish)));
  const others = Object.keys(shares).filter((other) => other !== id);
  const rest = 100 - value;
  const before = others.reduce((sofar, other) => sofar + (shares[other] ?? 0), 0);
  const exact = others.map((other) =>
    before === 0 ? rest / others.length : ((shares[other] ?? 0) * rest) / before,
  );
  const parts = exact.map(Math.floor);
  // The points lost in rounding go to those who lost most.
  const short = rest - parts.reduce((sofar, part) => sofar + part, 0);
  const byLoss = others
    .map((_, at) => at)
    .sort((a, b) => (exact[b] ?? 0) - (parts[b] ?? 0) - ((exact[a] ?? 0) - (parts[a] ?? 0)));
  const lucky = new Set(byLoss.slice(0, short));
  const given = others.map((other, at) => [other, (parts[at] ?? 0) + (lucky.has(at) ? 1 : 0)] as const);
  const after: Shares = { ...Object.fromEntries(given), [id]: value };
  return Object.fromEntries(Object.keys(shares).map((key) => [key, after[key] ?? 0]));
}
