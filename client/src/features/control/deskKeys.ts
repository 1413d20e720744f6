// DSK4: keys act only where nobody is typing and no dialog is open; Space only where it would press nothing.
import type { DeskDialog } from "./deskDialog.ts";

export type Pressed = {
  readonly key: string;
  readonly typing: boolean;
  /** The focus is on something that Space presses. */
  readonly pressing: boolean;
  readonly dialogOpen: boolean;
  readonly ended: boolean;
};
export type DeskAction = { readonly kind: "clock" } | { readonly kind: "open"; readonly dialog: DeskDialog };

const inPlay: Readonly<Record<string, DeskDialog>> = {
  n: { kind: "inject" },
  a: { kind: "adjust" },
  z: { kind: "undo" },
};
const always: Readonly<Record<string, DeskDialog>> = {
  m: { kind: "people" },
  d: { kind: "display" },
  "?": { kind: "keys" },
};

export function deskAction({ key, typing, pressing, dialogOpen, ended }: Pressed): DeskAction | null {
  if (typing || dialogOpen) return null;
  const letter = key.toLowerCase();
  if (letter === "p" || (letter === " " && !pressing)) return ended ? null : { kind: "clock" };
  const dialog = always[letter] ?? (ended ? undefined : inPlay[letter]);
  return dialog ? { kind: "open", dialog } : null;
}
