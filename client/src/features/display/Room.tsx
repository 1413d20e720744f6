import type { View } from "@whitecell/shared/views/view.ts";
import { Pause, WifiOff } from "lucide-react";
import { useState } from "react";
import { display as words } from "../../messages/en/display.ts";
import { useLive } from "../../state/session.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Shortcuts } from "../../ui/Shortcuts.tsx";
import { RoomHeader } from "./RoomHeader.tsx";
import { RoomLobby } from "./RoomLobby.tsx";
import { RoomStage } from "./RoomStage.tsx";
import type { RoomProps } from "./roomProps.ts";
import { useRoom } from "./useRoom.ts";
import { toggleFullscreen, useRoomKeys } from "./useRoomKeys.ts";

/** One screenful, whatever the phase: nobody scrolls a wall. */
export function Room({ view, scene, code }: RoomProps & { readonly code: string | null }) {
  const { toggleTheme } = useRoom();
  const [blank, setBlank] = useState(false);
  const [keys, setKeys] = useState(false);
  const toggleBlank = (): void => setBlank((now) => !now);
  useRoomKeys({
    f: toggleFullscreen,
    b: toggleBlank,
    ".": toggleBlank,
    l: toggleTheme,
    "?": () => setKeys(true),
  });
  if (blank) {
    return (
      <main className="h-dvh bg-black">
        <h1 className="sr-only">{words.blank}</h1>
        <button type="button" onClick={toggleBlank} className="size-full">
          <span className="sr-only">{words.unblank}</span>
        </button>
      </main>
    );
  }
  return (
    <div className="flex h-dvh flex-col overflow-hidden text-28">
      <RoomAlerts view={view} />
      {view.phase === "lobby" ? (
        <RoomLobby view={view} scene={scene} code={code} />
      ) : (
        <>
          <RoomHeader view={view} scene={scene} />
          <RoomStage view={view} scene={scene} />
        </>
      )}
      <Dialog open={keys} title={words.keys.title} onClose={() => setKeys(false)} shape="wall">
        <Shortcuts keys={words.keys.list} wall />
      </Dialog>
    </div>
  );
}

/** Pause and a lost line, edge to edge. */
function RoomAlerts({ view }: { readonly view: View }) {
  const lost = useLive(({ connection }) => connection.kind === "waiting" || connection.kind === "offline");
  const { clock } = view;
  return (
    <div role="status">
      {clock.state === "paused" && (
        <p className="flex items-center gap-4 bg-warn px-12 py-3 text-40 font-semibold text-surface">
          <Icon of={Pause} size={40} /> {words.paused(clock.reason)}
        </p>
      )}
      {lost && (
        <p className="flex items-center gap-4 bg-warn-surface px-12 py-2 text-28">
          <Icon of={WifiOff} size={28} /> {words.offline}
        </p>
      )}
    </div>
  );
}
