// DSK4: keys act only where nobody is typing and no dialog is open; Space only where it would press nothing.
import { useEffect } from "react";
import { live } from "../../state/session.ts";
import { isTyping, pressesSomething } from "../../ui/keyTargets.ts";
import { currentDialog, type DeskDialog, openDialog } from "./deskDialog.ts";

const dialogs: Readonly<Record<string, DeskDialog>> = {
  n: { kind: "inject" },
  a: { kind: "adjust" },
  m: { kind: "people" },
  d: { kind: "display" },
  "?": { kind: "keys" },
};

function pauseOrResume(): void {
  const clock = live.store.getState().view?.clock;
  if (clock?.state === "paused") void live.issue({ type: "ResumeClock" });
  if (clock?.state === "running") openDialog({ kind: "pause" });
}

export function useDeskKeys({ ended }: { readonly ended: boolean }): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (currentDialog().kind !== "none") return;
      const key = event.key.toLowerCase();
      if (key === "p" || (key === " " && !pressesSomething(event.target))) {
        event.preventDefault();
        if (!event.repeat && !ended) pauseOrResume();
        return;
      }
      const dialog = dialogs[key];
      if (!dialog || (ended && (dialog.kind === "inject" || dialog.kind === "adjust"))) return;
      event.preventDefault();
      openDialog(dialog);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [ended]);
}
