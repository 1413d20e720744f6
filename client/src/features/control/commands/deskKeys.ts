// DSK4: keys act only where nobody is typing and no dialog is open; Space only where it would press nothing.

import type { Rights } from "../deskRights.ts";
import { commandsFor, type DeskAction } from "./deskCommands.ts";

export type Pressed = {
  readonly key: string;
  /** With Ctrl or Cmd held: the browser's own, but for taking back. */
  readonly chord?: boolean;
  readonly typing: boolean;
  /** The focus is on something that Space presses. */
  readonly pressing: boolean;
  readonly dialogOpen: boolean;
  readonly ended: boolean;
  readonly rights: Rights;
};

export function deskAction({
  key,
  chord = false,
  typing,
  pressing,
  dialogOpen,
  ended,
  rights,
}: Pressed): DeskAction | null {
  if (typing || dialogOpen || (key === " " && pressing)) return null;
  const letter = key.toLowerCase();
  const found = commandsFor(rights, ended).find(({ keys }) => keys.includes(letter));
  return chord && found?.id !== "undo" ? null : (found?.action ?? null);
}
