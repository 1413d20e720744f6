// DSK2: a shift or a ruling against the dice is not sent without its reason.
import type { ControlCommand } from "@whitecell/shared/engine/commands.ts";
import type { Settled } from "@whitecell/shared/engine/game.ts";
import type { Deltas } from "@whitecell/shared/engine/ids.ts";

type Of<T extends ControlCommand["type"]> = Extract<ControlCommand, { readonly type: T }>;

/** Null while a shift lacks its reason. */
export function rollOf(key: string, shift: number, reason: string): Of<"RollMove"> | null {
  if (shift === 0) return { type: "RollMove", key, shift: 0, reason: "" };
  return reason.trim() === "" ? null : { type: "RollMove", key, shift, reason: reason.trim() };
}

type Otherwise = { readonly reason: string; readonly adjust?: Deltas };

/** Null while the ruling or its reason is missing. */
export function otherwiseOf(
  key: string,
  ruled: Settled | null,
  { reason, adjust = {} }: Otherwise,
): Of<"RuleMove"> | null {
  if (ruled === null || reason.trim() === "") return null;
  const changes = Object.keys(adjust).length > 0;
  return { type: "RuleMove", key, ruled, reason: reason.trim(), ...(changes && { adjust }) };
}
