import { lazy, Suspense, useState } from "react";
import { display as words } from "../../messages/en/display.ts";
import { useLed } from "../../state/led.ts";
import { useLive } from "../../state/session.ts";
import { useTitle } from "../../state/useTitle.ts";
import { Loading } from "../../ui/Loading.tsx";
import { PlainPage } from "../connection/PlainPage.tsx";
import { SeatGate } from "../connection/SeatGate.tsx";
import { takeDisplayToken } from "./displaySeat.ts";
import { mayProject } from "./mayProject.ts";
import { Room } from "./Room.tsx";
import { RoomTopic } from "./RoomTopic.tsx";

// Only after the end, and only where the facilitator leads.
const LedRoom = lazy(() => import("./LedRoom.tsx").then(({ LedRoom }) => ({ default: LedRoom })));

/** The room's screen. It shows the public side and nothing else. */
export function Display() {
  useState(takeDisplayToken);
  return (
    <SeatGate>
      <Shown />
    </SeatGate>
  );
}

function Shown() {
  const view = useLive((live) => live.view);
  const session = useLive((live) => live.session);
  useTitle(words.title, session?.title ?? null);
  const over = view?.phase === "ended" && view.published !== "nothing";
  const led = useLed(over ? (session?.sessionId ?? null) : null);
  if (!view?.scene) return <Loading>{words.connecting}</Loading>;
  if (!mayProject(view)) return <PlainPage title={words.notPublic} lead={words.openAgain} />;
  if (led && session)
    return (
      <Suspense fallback={<Loading />}>
        <LedRoom
          sessionId={session.sessionId}
          position={led}
          asked={<RoomTopic view={view} scene={view.scene} />}
        />
      </Suspense>
    );
  return <Room view={view} scene={view.scene} code={session?.code ?? null} />;
}
