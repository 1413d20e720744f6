import type { Phase } from "@whitecell/shared/engine/phases.ts";
import { useEffect, useRef, useState } from "react";
import { shared } from "../../messages/en/shared.ts";
import { table } from "../../messages/en/table.ts";

type Props = { readonly phase: Phase; readonly turn: number | null; readonly ask: string };

/** Tells a screen reader that the phase changed and what is asked now. The clock speaks for itself. */
export function Announcer({ phase, turn, ask }: Props) {
  const [said, setSaid] = useState("");
  const at = `${turn} ${phase}`;
  const before = useRef(at);
  useEffect(() => {
    if (before.current === at) return;
    before.current = at;
    setSaid(table.announce(turn === null ? shared.phases[phase] : shared.turnPhase(turn, phase), ask));
  }, [at, phase, turn, ask]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
