import { useState } from "react";
import { browserKeep } from "../sync/keep.ts";

const KEY = "whitecell.name";

/** The name somebody last used in this browser, so that it is not asked twice. */
export function useName(): readonly [name: string, type: (name: string) => void] {
  const [name, setName] = useState(() => browserKeep.read<string>(KEY) ?? "");
  return [
    name,
    (next) => {
      setName(next);
      browserKeep.write(KEY, next);
    },
  ];
}
