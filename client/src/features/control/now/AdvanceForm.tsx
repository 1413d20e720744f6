import { desk as words } from "../../../messages/en/desk.ts";
import { Button } from "../../../ui/Button.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { closeDialog } from "../deskDialog.ts";
import type { Desk } from "../deskModel.ts";
import { leftToReveal } from "./advance.ts";
import { useAdvance } from "./useAdvance.ts";

/** TURN10: a reveal that is ended early shows the rest at once, and is asked about first. */
export function AdvanceForm({ desk }: { readonly desk: Desk }) {
  const advance = useAdvance(desk.view, "answer");
  return (
    <div className="flex flex-col gap-4">
      <p>{words.early.reveal(leftToReveal(desk.view))}</p>
      <StatusLine tone="danger">{advance?.refused}</StatusLine>
      <div className="flex flex-wrap gap-3">
        <Button
          variant="primary"
          size="large"
          data-first
          disabled={desk.view.phase !== "reveal" || advance === null}
          busy={advance?.busy ?? false}
          onClick={() => void advance?.go()}
        >
          {words.early.confirm}
        </Button>
        <Button size="large" onClick={closeDialog}>
          {words.early.stay}
        </Button>
      </div>
    </div>
  );
}
