// REP8: anyone can check the dice: the seed shown at the end must be the one sealed before play, and give every roll again.
import { draw, sha256Hex } from "@whitecell/shared/lib/chance.ts";
import type { View } from "@whitecell/shared/views/view.ts";

export type DiceCheck =
  | { readonly kind: "not-yet" }
  | { readonly kind: "wrong" }
  /** `rolls` is how many were rolled again; 0 where this side never saw them. */
  | { readonly kind: "right"; readonly rolls: number };

const SIDES = 100;

export function checkDice({ scene, ending, control, fork }: View): DiceCheck {
  // A session with physical dice has no seed to check.
  if (!scene || !ending || ending.seed === "") return { kind: "not-yet" };
  if (sha256Hex(ending.seed) !== scene.commitment) return { kind: "wrong" };
  // FORK2: what was rolled in the play that this one goes on from came from that play's seed.
  const before = new Set(fork?.ruledBefore ?? []);
  const rulings = (control?.rulings ?? []).filter(({ key }) => !before.has(key));
  const same = rulings.every(({ key, roll }) => draw(ending.seed, `roll:${key}`, SIDES) === roll);
  return same ? { kind: "right", rolls: rulings.length } : { kind: "wrong" };
}
