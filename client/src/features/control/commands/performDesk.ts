// Doing what a key, the command list or a button asks for.
import { simpleAhead } from "@whitecell/shared/views/queue.ts";
import { lockNow } from "../../../state/lockPhrase.ts";
import { live } from "../../../state/session.ts";
import { openDialog } from "../deskDialog.ts";
import { showSide } from "../deskSide.ts";
import { setBookmark } from "../log/deskMark.ts";
import type { DeskAction } from "./deskCommands.ts";

/** CLK8: first the clock stands, then somebody is asked why. */
export function pauseNow(): void {
  void live.issue({ type: "PauseClock", reason: "" });
  openDialog({ kind: "pause" });
}

function pauseOrResume(): void {
  const clock = live.store.getState().view?.clock;
  if (clock?.state === "paused") void live.issue({ type: "ResumeClock" });
  if (clock?.state === "running") pauseNow();
}

/** ADJ3: nothing happens where the next move is contested. */
function settleSimple(): void {
  const { view } = live.store.getState();
  if (view?.phase !== "adjudication" || !view.control) return;
  const { count, before } = simpleAhead(view, view.control);
  if (count > 0) void live.issue({ type: "ResolveRest", ...(before !== null && { before }) });
}

export function performDesk(action: DeskAction): void {
  switch (action.kind) {
    case "clock":
      pauseOrResume();
      break;
    case "minutes":
      void live.issue({ type: "AdjustClock", byMs: action.n * 60_000 });
      break;
    case "bookmark":
      void setBookmark();
      break;
    case "simple moves":
      settleSimple();
      break;
    case "lock":
      if (!lockNow()) openDialog({ kind: "lock" });
      break;
    case "open":
      openDialog(action.dialog);
      break;
    case "side":
      showSide(action.part);
      break;
  }
}
