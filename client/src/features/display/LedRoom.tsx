import type { LedPosition } from "@whitecell/shared/protocol/http.ts";
import type { OpenRecord } from "@whitecell/shared/record/recordFile.ts";
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { led as words } from "../../messages/en/led.ts";
import { fetchReplay } from "../../state/archive.ts";
import { chapterAt, createReplayStore } from "../../state/replayStore.ts";
import { Loading } from "../../ui/Loading.tsx";
import { SidePanels } from "../replay/SidePanels.tsx";
import { sayChapter } from "../replay/sayChapter.ts";
import { sideName } from "../replay/sideName.ts";

type Props = { readonly sessionId: string; readonly position: LedPosition };

/** LED1: the wall while the facilitator leads the room through the replay. */
export function LedRoom({ sessionId, position }: Props) {
  const [record, setRecord] = useState<OpenRecord | null>(null);
  useEffect(() => {
    void fetchReplay(sessionId).then((answer) => answer.ok && setRecord(answer.value));
  }, [sessionId]);
  return record ? <Shown record={record} position={position} /> : <Loading />;
}

function Shown({ record, position }: { readonly record: OpenRecord; readonly position: LedPosition }) {
  const store = useMemo(() => createReplayStore(record), [record]);
  const { timeline, view, side, step } = useStore(store);
  useEffect(() => store.follow(position), [store, position]);
  const chapter = chapterAt(timeline.chapters, step);
  return (
    <main className="flex h-dvh flex-col overflow-hidden p-10">
      <header className="flex items-baseline justify-between gap-10 border-b-2 border-ink pb-4">
        <h1 className="text-64">
          <span className="font-normal text-soft">{words.onWall}</span> {chapter && sayChapter(chapter)}
        </h1>
        <p className="text-40">{words.asSide(sideName(timeline, side))}</p>
      </header>
      {/* The pictures of the replay are drawn for a desk; a wall is read from farther away. */}
      <div className="min-h-0 flex-1 overflow-hidden pt-3" style={{ zoom: 2 }}>
        <SidePanels view={view} names={record.names} />
      </div>
    </main>
  );
}
