// Doing what a key, the command list or a button asks for.
import { live } from "../../state/session.ts";
import type { DeskAction } from "./deskCommands.ts";
import { openDialog } from "./deskDialog.ts";
import { setBookmark } from "./deskMark.ts";
import { showSide } from "./deskSide.ts";

function pauseOrResume(): void {
  const clock = live.store.getState().view?.clock;
  if (clock?.state === "paused") void live.issue({ type: "ResumeClock" });
  if (clock?.state === "running") openDialog({ kind: "pause" });
}

export function performDesk(action: DeskAction): void {
  switch (action.kind) {
    case "clock":
      pauseOrResume();
      break;
    case "bookmark":
      void setBookmark();
      break;
    case "open":
      openDialog(action.dialog);
      break;
    case "side":
      showSide(action.part);
      break;
  }
}
