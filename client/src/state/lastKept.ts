// The last state of a thing that may be taken away and wanted back, kept in this browser for this person.
import { browserKeep } from "../sync/keep.ts";
import { typedKey } from "./typedKey.ts";

export const lastKept = <T>(name: string): T | null => browserKeep.read<T>(typedKey(name));

export function keepLast<T>(name: string, value: T): void {
  if (JSON.stringify(lastKept<T>(name)) !== JSON.stringify(value)) browserKeep.write(typedKey(name), value);
}
