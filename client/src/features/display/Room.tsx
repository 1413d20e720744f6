import { useState } from "react";
import { display as words } from "../../messages/en/display.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Shortcuts } from "../../ui/Shortcuts.tsx";
import { RoomAlerts } from "./RoomAlerts.tsx";
import { RoomCode } from "./RoomCode.tsx";
import { RoomHeader } from "./RoomHeader.tsx";
import { RoomLobby } from "./RoomLobby.tsx";
import { RoomStage } from "./RoomStage.tsx";
import type { RoomProps } from "./roomProps.ts";
import { useBurnInShift } from "./useBurnInShift.ts";
import { useRoom } from "./useRoom.ts";
import { toggleFullscreen, useRoomKeys } from "./useRoomKeys.ts";
import "./room.css";

/** One screenful, whatever the phase: nobody scrolls a wall. */
export function Room({ view, scene, code }: RoomProps & { readonly code: string | null }) {
  const { toggleTheme } = useRoom();
  const [blank, setBlank] = useState(false);
  const [keys, setKeys] = useState(false);
  /** Whether the way in is hidden while the lobby shows it, or shown while play goes on. */
  const [turned, setTurned] = useState(false);
  const transform = useBurnInShift();
  const toggleBlank = (): void => setBlank((now) => !now);
  useRoomKeys({
    f: toggleFullscreen,
    b: toggleBlank,
    ".": toggleBlank,
    escape: () => {
      setBlank(false);
      setTurned(false);
    },
    l: toggleTheme,
    j: () => setTurned((now) => !now),
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
  const lobby = view.phase === "lobby";
  return (
    <div className="overflow-clip portrait:overflow-visible portrait:overflow-x-clip">
      <div
        className="flex h-dvh flex-col overflow-hidden text-28 portrait:h-auto portrait:min-h-dvh portrait:overflow-visible"
        style={{ transform }}
      >
        <RoomAlerts view={view} />
        {lobby ? (
          <RoomLobby view={view} scene={scene} code={turned ? null : code} />
        ) : (
          <>
            <RoomHeader view={view} scene={scene} />
            <RoomStage view={view} scene={scene} />
          </>
        )}
        {!lobby && turned && code !== null && <RoomCode code={code} />}
        <Dialog open={keys} title={words.keys.title} onClose={() => setKeys(false)} shape="wall">
          <Shortcuts keys={words.keys.list} wall />
        </Dialog>
      </div>
    </div>
  );
}
