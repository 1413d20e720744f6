import type { Size } from "@whitecell/shared/engine/card.ts";
import type { MajorChoice } from "@whitecell/shared/engine/choice.ts";
import { useState } from "react";
import { council } from "../../../messages/en/council.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { useTyped } from "../../../state/useTyped.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import type { TableModel } from "../tableModel.ts";

const words = council.ideas;
const MOST = 400;

type Props = {
  readonly table: TableModel;
  readonly slot: Size;
  readonly choice: MajorChoice;
  readonly title: string;
  readonly label?: string;
  readonly disabled?: boolean;
};

/** CNC4: puts a move to the team, with a why, before anybody drafts it. */
export function ProposeButton({ table: model, slot, choice, title, label, disabled = false }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        className="min-h-11"
        aria-haspopup="dialog"
        aria-label={label === undefined ? words.proposeNamed(title) : undefined}
        disabled={disabled}
        onClick={() => setOpen(true)}
      >
        {label ?? words.propose}
      </Button>
      <Dialog open={open} title={words.sheet} onClose={() => setOpen(false)} shape="sheet">
        <Sheet table={model} slot={slot} choice={choice} title={title} done={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

type SheetProps = Omit<Props, "label" | "disabled"> & { readonly done: () => void };

function Sheet({ table: { seat }, slot, choice, title, done }: SheetProps) {
  const issue = useIssue();
  const [why, setWhy] = useTyped(`idea.${choice.kind === "card" ? choice.move : "own"}`);
  const propose = async () => {
    if (!(await issue.run({ type: "ProposeMove", team: seat.team, slot, choice, why }))) return;
    setWhy("");
    done();
  };
  return (
    <div className="flex flex-col items-start gap-3 pb-[env(safe-area-inset-bottom)]">
      <p className="text-16 font-semibold break-words">{title}</p>
      <TextArea
        className="w-full"
        label={words.why}
        hint={words.whyHint}
        rows={2}
        maxLength={MOST}
        value={why}
        data-first
        error={issue.refused}
        onChange={(event) => setWhy(event.target.value)}
      />
      <Button variant="primary" size="large" busy={issue.busy} onClick={() => void propose()}>
        {words.send}
      </Button>
    </div>
  );
}
