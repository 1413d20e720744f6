import { display as words } from "../../messages/en/display.ts";
import { shared } from "../../messages/en/shared.ts";
import { serverNow } from "../../state/session.ts";
import { ClockFace } from "../../ui/ClockFace.tsx";
import { gameDates } from "../pictures/gameDates.ts";
import type { RoomProps } from "./roomProps.ts";

/** Where we are, in game time and in real time. */
export function RoomHeader({ view, scene }: RoomProps) {
  const { turn, phase } = view;
  const running = phase !== "lobby" && phase !== "ended";
  return (
    <header className="flex items-center justify-between gap-12 border-b border-rule px-12 py-4">
      <div className="min-w-0">
        <h1 className="truncate text-40">{running ? words.phases[phase] : scene.scenarioTitle}</h1>
        <p className="truncate text-28 text-soft">
          {turn
            ? `${shared.turnOf(turn.index + 1, scene.turnsPlanned)} · ${gameDates(turn.from, turn.to)}`
            : scene.title}
        </p>
      </div>
      {running && <ClockFace clock={view.clock} serverNow={serverNow} size="room" />}
    </header>
  );
}
