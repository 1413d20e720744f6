import { deskCommands as words } from "../../../messages/en/deskCommands.ts";
import { useLive } from "../../../state/session.ts";
import { Shortcuts } from "../../../ui/Shortcuts.tsx";
import { useRights } from "../deskRights.ts";
import { commandsFor, keyOf } from "./deskCommands.ts";

/** Every key of the desk that this role has now. */
export function KeyList() {
  const ended = useLive((live) => live.view?.phase === "ended");
  const commands = commandsFor(useRights(), ended).filter(({ keys }) => keys.length > 0);
  const keys = commands.map((command) => [keyOf(command), words.labels[command.id]] as const);
  return <Shortcuts keys={[...keys, [words.escape, words.labels.close]]} note={words.keysNote} />;
}
