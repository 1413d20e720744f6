// What was meant beside how it was read: the desk's live, everybody's once the ledger is open.
import { type Gap, gapsOf } from "../model/perception.ts";
import type { View } from "./view.ts";

/** The gaps between intent and perception that this viewer may know; none before the hotwash outside the white cell. */
export function gapsSeen({ control, ledger }: Pick<View, "control" | "ledger">): readonly Gap[] {
  const known = control ?? ledger;
  return known ? gapsOf(known.intents, known.readings) : [];
}
