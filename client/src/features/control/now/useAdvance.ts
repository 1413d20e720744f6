// Ending a phase, from wherever it is asked: the button in the bar and the button of the moment are the same.
import type { View } from "@whitecell/shared/views/view.ts";
import { useLive } from "../../../state/session.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { closeDialog, openDialog } from "../deskDialog.ts";
import { askedFirst, nextStep, type Step } from "./advance.ts";

export type Advance = Pick<Step, "from" | "to"> & {
  readonly go: () => Promise<void>;
  readonly busy: boolean;
  readonly refused: string | null;
};

/** Null while something else must be done first. What a default would decide is asked about first. */
export function useAdvance(view: View, by: "desk" | "answer" = "desk"): Advance | null {
  const place = useLive((live) => live.you?.place);
  const { run, busy, refused } = useIssue();
  const step = place ? nextStep(view, place) : null;
  if (!step) return null;
  const { from, to, command } = step;
  const ask = by === "desk" ? askedFirst(view) : null;
  return {
    from,
    to,
    busy,
    refused,
    go: async () => {
      if (ask) openDialog({ kind: ask });
      else if (await run(command)) closeDialog();
    },
  };
}
