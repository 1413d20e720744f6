import { replay as words } from "../../messages/en/replay.ts";
import type { Chapter } from "../../state/replayTimeline.ts";

/** "Turn 4, reveal". Turns are counted as they were played. */
export const sayChapter = ({ turnIndex, phase }: Chapter): string =>
  words.controls.at(turnIndex < 0 ? null : turnIndex + 1, phase);
