import { useState } from "react";
import { hotwash } from "../../messages/en/hotwash.ts";
import { led as words } from "../../messages/en/led.ts";
import { useLeading } from "../../state/led.ts";
import { presenterNotes } from "../../state/presenterNotes.ts";
import { chapterAt, type Replay, type ReplayStore } from "../../state/replayStore.ts";
import { useSeat } from "../../state/session.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { AgendaSheet } from "../hotwash/AgendaSheet.tsx";
import { sayChapter } from "./sayChapter.ts";

type Props = {
  readonly sessionId: string;
  readonly token: string;
  readonly store: ReplayStore;
  readonly state: Replay;
  readonly onStop: () => void;
};

/** What only whoever leads sees: who follows, and their own notes. */
export function LeadBar({ sessionId, token, store, state, onStop }: Props) {
  const { watching, problem } = useLeading(sessionId, token, state);
  const [agenda, setAgenda] = useState(false);
  // Questions are asked from the desk's own seat, where this tab has it.
  useSeat();
  const chapter = chapterAt(state.timeline.chapters, state.step);
  const key = chapter ? `${chapter.turnIndex}-${chapter.phase}` : "";
  return (
    <section aria-label={words.bar} className="print:hidden">
      <Banner
        tone={problem === null ? "ok" : "danger"}
        full
        action={
          <div className="flex gap-2">
            <Button size="small" aria-haspopup="dialog" onClick={() => setAgenda(true)}>
              {hotwash.open}
            </Button>
            <Button size="small" onClick={onStop}>
              {words.stop}
            </Button>
          </div>
        }
      >
        {problem === null ? `${words.leading} ${words.watching(watching)}` : problem || words.failed}
      </Banner>
      {agenda && (
        <AgendaSheet
          sessionId={sessionId}
          record={state.timeline.record}
          onClose={() => setAgenda(false)}
          onGo={(at) => {
            store.seek(state.timeline.steps.findLastIndex((moment) => moment <= at));
            setAgenda(false);
          }}
        />
      )}
      {chapter && <Notes key={key} sessionId={sessionId} chapter={key} title={sayChapter(chapter)} />}
    </section>
  );
}

type NotesProps = { readonly sessionId: string; readonly chapter: string; readonly title: string };

/** LED5: written for oneself. */
function Notes({ sessionId, chapter, title }: NotesProps) {
  const [text, setText] = useState(() => presenterNotes.read(sessionId, chapter));
  return (
    <details open={text !== ""} className="border-b border-rule px-4 py-2 lg:px-8">
      <summary className="min-h-8 text-14 font-medium">
        {words.notes}: {title}
      </summary>
      <TextArea
        label={words.notes}
        hint={words.notesHint}
        rows={2}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          presenterNotes.write(sessionId, chapter, event.target.value);
        }}
      />
    </details>
  );
}
