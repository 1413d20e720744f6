import type { LedPosition } from "@whitecell/shared/protocol/http.ts";
import { viewerOf } from "@whitecell/shared/record/feedsOfLog.ts";
import type { FeedKey, OpenRecord } from "@whitecell/shared/record/recordFile.ts";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { led as words } from "../../messages/en/led.ts";
import { fetchReplay } from "../../state/archive.ts";
import { chapterAt, createReplayStore } from "../../state/replayStore.ts";
import type { Timeline } from "../../state/replayTimeline.ts";
import { Loading } from "../../ui/Loading.tsx";
import { SidePanels } from "../replay/SidePanels.tsx";
import { sayChapter } from "../replay/sayChapter.ts";
import { sideName } from "../replay/sideName.ts";
import { useRoom } from "./useRoom.ts";

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

function sayEyes(timeline: Timeline, side: FeedKey): string {
  const { kind } = viewerOf(side);
  if (kind === "team") return words.asSide(sideName(timeline, side));
  return kind === "public" ? words.asRoom : words.asAll;
}

function Shown({ record, position, asked }: ShownProps) {
  const store = useMemo(() => createReplayStore(record), [record]);
  const { timeline, view, side, step } = useStore(store);
  useRoom();
  useEffect(() => store.follow(position), [store, position]);
  const chapter = chapterAt(timeline.chapters, step);
  return (
    <main className="flex h-dvh flex-col overflow-hidden p-10">
      <header className="flex items-baseline justify-between gap-10 border-b-2 border-ink pb-4">
        <h1 className="text-64">
          <span className="font-normal text-soft">{words.onWall}</span> {chapter && sayChapter(chapter)}
        </h1>
        <p className="text-40">{sayEyes(timeline, side)}</p>
      </header>
      {/* The pictures of the replay are drawn for a desk; a wall is read from farther away. */}
      <div className="min-h-0 flex-1 overflow-hidden pt-3" style={{ zoom: 2 }}>
        <SidePanels view={view} names={record.names} />
      </div>
      {asked}
    </main>
  );
}
