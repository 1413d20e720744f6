import { useEffect } from "react";
import { live } from "../../state/session.ts";
import { isTyping, pressesSomething } from "../../ui/keyTargets.ts";
import { currentDialog, openDialog } from "./deskDialog.ts";
import { deskAction } from "./deskKeys.ts";

function pauseOrResume(): void {
  const clock = live.store.getState().view?.clock;
  if (clock?.state === "paused") void live.issue({ type: "ResumeClock" });
  if (clock?.state === "running") openDialog({ kind: "pause" });
}

/** The desk by keyboard. */
export function useDeskKeys({ ended }: { readonly ended: boolean }): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const action = deskAction({
        key: event.key,
        typing: isTyping(event.target),
        pressing: pressesSomething(event.target),
        dialogOpen: currentDialog().kind !== "none",
        ended,
      });
      if (!action) return;
      event.preventDefault();
      if (action.kind === "open") openDialog(action.dialog);
      else if (!event.repeat) pauseOrResume();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [ended]);
}
