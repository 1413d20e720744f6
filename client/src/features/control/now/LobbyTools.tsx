import { MonitorUp } from "lucide-react";
import { desk as words } from "../../../messages/en/desk.ts";
import { Button } from "../../../ui/Button.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { openDialog } from "../deskDialog.ts";
import { useRights } from "../deskRights.ts";

/** What the white cell needs before play besides the seats: the room's screen, which shows the code too. */
export function LobbyTools() {
  const { runs } = useRights();
  if (!runs) return null;
  return (
    <Button onClick={() => openDialog({ kind: "display" })}>
      <Icon of={MonitorUp} /> {words.displayLink.title}
    </Button>
  );
}
