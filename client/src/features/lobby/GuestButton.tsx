import type { ReactNode } from "react";
import { board as words } from "../../messages/en/board.ts";
import { cx } from "../../ui/cx.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import type { Guest } from "./boardModel.ts";

type Props = {
  readonly guest: Pick<Guest, "name" | "here">;
  /** What pressing does, up to the name: "Choose a seat for". */
  readonly label: string;
  readonly note?: ReactNode;
  readonly pressed?: boolean;
  /** Left out where somebody only looks. */
  readonly onClick?: (() => void) | undefined;
};

/** One person; a hollow mark when nobody is at their screen. */
export function GuestButton({ guest, label, note, pressed, onClick }: Props) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      disabled={onClick === undefined}
      onClick={onClick}
      className={cx(
        "inline-flex min-h-10 items-center gap-2 rounded border border-edge bg-raised px-3 py-1 text-left text-14",
        "hover:bg-sunken aria-pressed:border-ink aria-pressed:bg-info-surface aria-pressed:shadow-chosen",
      )}
    >
      <span
        aria-hidden="true"
        className={cx("size-2 shrink-0 rounded-full border", guest.here ? "border-ok bg-ok" : "border-edge")}
      />
      {onClick && <VisuallyHidden>{label} </VisuallyHidden>}
      <span className="font-medium">{guest.name}</span>
      {note && <span className="shrink-0 text-soft"> {note}</span>}
      {guest.here ? (
        <VisuallyHidden>, {words.here}</VisuallyHidden>
      ) : (
        <span className="shrink-0 text-soft"> ({words.away})</span>
      )}
    </button>
  );
}
