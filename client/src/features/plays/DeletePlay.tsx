import type { PlayListing } from "@whitecell/shared/protocol/http.ts";
import { useState } from "react";
import { plays as words } from "../../messages/en/plays.ts";
import { library } from "../../state/library.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";

const say = words.deleting;

type Props = {
  readonly hostKey: string;
  readonly play: PlayListing | null;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
};

/** LIB4: nothing goes by ending; this is the only way, and it says what goes. */
export function DeletePlay({ hostKey, play, onClose, onDeleted }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const close = (): void => {
    setProblem(null);
    onClose();
  };
  const erase = async (): Promise<void> => {
    if (!play) return;
    setBusy(true);
    const answer = await library.erase(hostKey, play.id);
    setBusy(false);
    if (answer.ok) return onDeleted();
    setProblem(answer.error.sentence ?? say.failed);
  };
  return (
    <Dialog open={play !== null} title={say.title} onClose={close}>
      {play && (
        <div className="flex flex-col gap-4 text-16">
          <p className="break-words">{say[play.from](play.title)}</p>
          <p className="text-14 text-soft">{say.keep}</p>
          <StatusLine tone="danger">{problem}</StatusLine>
          <div className="flex flex-wrap justify-end gap-3">
            <Button data-first onClick={close}>
              {say.cancel}
            </Button>
            <Button variant="danger" busy={busy} onClick={() => void erase()}>
              {say.confirm}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
