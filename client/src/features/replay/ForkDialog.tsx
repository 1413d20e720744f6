import type { ForkAnswer } from "@whitecell/shared/protocol/http.ts";
import { type FormEvent, useState } from "react";
import { fork as words } from "../../messages/en/fork.ts";
import { forkPlay } from "../../state/archive.ts";
import { chapterAt, type Replay } from "../../state/replayStore.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { ForkMade } from "./ForkMade.tsx";
import { sayChapter } from "./sayChapter.ts";

type Props = { readonly id: string; readonly state: Replay; readonly onClose: () => void };

/** From the moment that is shown to a live session with the same seats. */
export function ForkDialog({ id, state, onClose }: Props) {
  const { timeline, step } = state;
  const [title, setTitle] = useState(() => words.suggested(timeline.record.title));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [made, setMade] = useState<ForkAnswer | null>(null);
  const chapter = chapterAt(timeline.chapters, step);
  const make = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const answer = await forkPlay(id, { at: timeline.steps[step] ?? 0, title: title.trim() });
    setBusy(false);
    if (answer.ok) setMade(answer.value);
    else setProblem(answer.error.sentence ?? words.failed);
  };
  return (
    <Dialog open title={made ? words.made : words.title} onClose={onClose} shape={made ? "wide" : "centre"}>
      {made ? (
        <ForkMade made={made} scene={state.view.scene} />
      ) : (
        <form onSubmit={make} className="flex flex-col gap-4">
          {chapter && <p className="text-16 font-semibold">{words.from(sayChapter(chapter))}</p>}
          <p className="text-14">{words.what}</p>
          <Field
            label={words.name}
            value={title}
            maxLength={120}
            required
            onChange={(event) => setTitle(event.target.value)}
          />
          <StatusLine tone="danger">{problem}</StatusLine>
          <Button type="submit" variant="primary" size="large" busy={busy} disabled={title.trim() === ""}>
            {words.make}
          </Button>
        </form>
      )}
    </Dialog>
  );
}
