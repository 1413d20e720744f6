import { table } from "../../../messages/en/table.ts";
import { useLive } from "../../../state/session.ts";
import { nameOf } from "../tableModel.ts";

/** TBL12: who else is writing the draft just now. Not announced: it comes and goes with every pause. */
export function TypingNote() {
  const typing = useLive((live) => live.typing);
  const names = useLive((live) => live.names);
  const who = Object.keys(typing).map((person) => nameOf(names, person));
  // The line stands empty too, so that nothing jumps while somebody types.
  return <p className="mt-1 min-h-5 text-14 text-soft">{who.length > 0 && table.typing(who)}</p>;
}
