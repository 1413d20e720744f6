import { useEffect, useRef } from "react";
import { isTyping, pressesSomething, wasGivenFocus } from "../../../ui/keyTargets.ts";
import { markPointerFocus } from "../../../ui/pointerFocus.ts";
import { currentDialog, openDialog } from "../deskDialog.ts";
import { useRights } from "../deskRights.ts";
import { deskAction } from "./deskKeys.ts";
import { performDesk } from "./performDesk.ts";

/** The desk by keyboard. */
export function useDeskKeys({ ended }: { readonly ended: boolean }): void {
  const rights = useRights();
  /** Space went down for the clock, and has not been let go. */
  const taken = useRef(false);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const dialogOpen = currentDialog().kind !== "none";
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") {
        event.preventDefault();
        // DSK3: whoever is in the middle of a dialog stays there.
        if (!dialogOpen) openDialog({ kind: "palette" });
        return;
      }
      if (event.altKey || event.repeat) return;
      const action = deskAction({
        key: event.key,
        chord: event.ctrlKey || event.metaKey,
        typing: isTyping(event.target),
        // DSK4: Enter goes on, Space stops the clock.
        pressing: pressesSomething(event.target) && !wasGivenFocus(event.target),
        dialogOpen,
        ended,
        rights,
      });
      if (!action) return;
      event.preventDefault();
      taken.current = event.key === " ";
      performDesk(action);
    };
    // Some browsers press a button when Space is let go, whatever became of its going down.
    const letGo = (event: KeyboardEvent): void => {
      if (event.key === " " && taken.current) event.preventDefault();
      taken.current = false;
    };
    const forget = markPointerFocus();
    document.addEventListener("keydown", press);
    document.addEventListener("keyup", letGo);
    return () => {
      forget();
      document.removeEventListener("keydown", press);
      document.removeEventListener("keyup", letGo);
    };
  }, [ended, rights]);
}
