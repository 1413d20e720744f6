// Finding a command by letters of its name.
import { deskCommands as words } from "../../../messages/en/deskCommands.ts";
import type { DeskCommand } from "./deskCommands.ts";

/** Where each typed word begins a word of the label; commands that begin with the text come first. */
export function fittingCommands(commands: readonly DeskCommand[], typed: string): readonly DeskCommand[] {
  const wanted = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const label = ({ id }: DeskCommand): string => words.labels[id].toLocaleLowerCase();
  const fits = (command: DeskCommand): boolean => {
    const parts = label(command).split(/[\s,]+/);
    return wanted.every((word) => parts.some((part) => part.startsWith(word)));
  };
  const first = wanted[0] ?? "";
  return commands
    .filter(fits)
    .toSorted((a, b) => Number(label(b).startsWith(first)) - Number(label(a).startsWith(first)));
}
