import { useState } from "react";
import { browserKeep } from "../sync/keep.ts";
import { typedKey } from "./typedKey.ts";

/** A text of this person alone, kept in this browser until it is cleared. Give the component a `key` per field. */
export function useTyped(field: string): readonly [text: string, type: (text: string) => void] {
  const [key] = useState(() => typedKey(field));
  const [text, setText] = useState(() => browserKeep.read<string>(key) ?? "");
  const type = (next: string) => {
    setText(next);
    if (next === "") browserKeep.drop(key);
    else browserKeep.write(key, next);
  };
  return [text, type];
}
