import { MonitorUp } from "lucide-react";
import { desk as words } from "../../messages/en/desk.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { openDialog } from "./deskDialog.ts";

/** What the white cell needs before play besides the seats: the room's screen. */
export function LobbyTools() {
  return (
    <section aria-label={words.displayLink.title} className="border-b border-rule">
      <div className="mx-auto flex max-w-7xl items-center justify-between gap-4 px-4 py-2">
        <p className="text-14 text-soft">{words.displayLink.lobby}</p>
        <Button size="small" onClick={() => openDialog({ kind: "display" })}>
          <Icon of={MonitorUp} /> {words.bar.display}
        </Button>
      </div>
    </section>
  );
}
