import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { ui } from "../messages/en/ui.ts";
import { cx } from "./cx.ts";
import { Icon } from "./Icon.tsx";

type Props = {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** UI11: a "sheet" comes from below on a phone, from the side on a laptop, and leaves the rest in sight. */
  readonly shape?: "centre" | "wide" | "sheet" | "wall";
};

const shapes = {
  centre: "m-auto w-[min(32rem,calc(100vw-2rem))] max-h-[calc(100dvh-2rem)] rounded",
  wide: "m-auto w-[min(60rem,calc(100vw-1rem))] max-h-[calc(100dvh-1rem)] rounded",
  wall: "m-auto w-[min(64rem,calc(100vw-2rem))] max-h-[calc(100dvh-2rem)] rounded",
  sheet: cx(
    "m-0 w-full max-w-none transition-[translate] duration-enter ease-out",
    "max-sm:mt-auto max-sm:max-h-[90dvh] max-sm:rounded-t max-sm:border-t max-sm:border-edge max-sm:starting:open:translate-y-full",
    "sm:ml-auto sm:h-dvh sm:max-h-dvh sm:w-[min(48rem,90vw)] sm:starting:open:translate-x-full",
  ),
} as const;

/** The browser's own dialog: it traps focus, closes on Escape and gives focus back. */
export function Dialog({ open, title, onClose, children, shape = "centre" }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) {
      dialog.showModal();
      // React's autoFocus came before the dialog was shown, when nothing in it could take the focus.
      dialog.querySelector<HTMLElement>("[data-first]")?.focus();
    }
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={ref}
      aria-labelledby={heading}
      onCancel={(event) => {
        // A file chooser inside tells of its own cancelling in the same way.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        // The event comes late: by then the same element may show another dialog.
        if (open && ref.current?.open === false) onClose();
      }}
      className={cx("border-0 bg-raised p-0 text-ink shadow-high", shapes[shape])}
    >
      {open && (
        <>
          <div className="sticky top-0 z-head flex items-center justify-between gap-4 border-b border-rule bg-raised px-5 py-3">
            <h2 id={heading} className={shape === "wall" ? "text-40" : "text-20"}>
              {title}
            </h2>
            <button
              type="button"
              onClick={onClose}
              aria-label={ui.close}
              className="-mr-2 inline-flex size-10 items-center justify-center rounded hover:bg-sunken"
            >
              <Icon of={X} size={20} />
            </button>
          </div>
          <div className="px-5 py-4">{children}</div>
        </>
      )}
    </dialog>
  );
}
