import { desk as words } from "../../messages/en/desk.ts";
import { Shortcuts } from "../../ui/Shortcuts.tsx";

export function KeyList() {
  return <Shortcuts keys={words.keys.list} note={words.keys.note} />;
}
