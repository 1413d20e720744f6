import type { LedPosition } from "@whitecell/shared/protocol/http.ts";
import type { OpenRecord } from "@whitecell/shared/record/recordFile.ts";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { led as words } from "../../messages/en/led.ts";
import { shared } from "../../messages/en/shared.ts";
import { fetchReplay } from "../../state/archive.ts";
import { chapterAt, createReplayStore, type Replay } from "../../state/replayStore.ts";
import { Loading } from "../../ui/Loading.tsx";
import { gameDates } from "../pictures/gameDates.ts";
import { sayChapter } from "../replay/sayChapter.ts";
import { LedEyes } from "./LedEyes.tsx";
import { LedStage } from "./LedStage.tsx";
import { useRoom } from "./useRoom.ts";
import { toggleFullscreen, useRoomKeys } from "./useRoomKeys.ts";
import "./room.css";

type Props = { readonly sessionId: string; readonly position: LedPosition; readonly asked: ReactNode };

/** LED1: the wall while the facilitator leads the room through the replay. */
export function LedRoom({ sessionId, position, asked }: Props) {
  const [record, setRecord] = useState<OpenRecord | null>(null);
  useEffect(() => {
    void fetchReplay(sessionId).then((answer) => answer.ok && setRecord(answer.value));
  }, [sessionId]);
  return record ? <Shown record={record} position={position} asked={asked} /> : <Loading />;
}

type ShownProps = Pick<Props, "position" | "asked"> & { readonly record: OpenRecord };

function Shown({ record, position, asked }: ShownProps) {
  const store = useMemo(() => createReplayStore(record), [record]);
  const state = useStore(store);
  const { toggleTheme } = useRoom();
  useRoomKeys({ f: toggleFullscreen, l: toggleTheme });
  useEffect(() => store.follow(position), [store, position]);
  const chapter = chapterAt(state.timeline.chapters, state.step);
  return (
    <div className="flex h-dvh flex-col overflow-hidden text-28">
      <header className="mx-12 flex items-end justify-between gap-12 border-b-4 border-ink pt-5 pb-3">
        <div className="min-w-0">
          <p className="truncate text-soft">{sayWhere(state)}</p>
          <h1 className="truncate text-40">
            <span className="font-normal text-soft">{words.onWall}</span> {chapter && sayChapter(chapter)}
          </h1>
        </div>
        <LedEyes state={state} />
      </header>
      <LedStage key={state.step} state={state} />
      {asked && <div className="px-12 pb-7">{asked}</div>}
    </div>
  );
}

/** Which play, and when in its world. */
function sayWhere({ timeline, view: { scene, turn } }: Replay): string {
  const { scenario, title } = timeline.record;
  return turn && scene
    ? `${scenario.title} · ${shared.turnOf(turn.index + 1, scene.turnsPlanned)} · ${gameDates(turn.from, turn.to)}`
    : title;
}
