import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { ui } from "../messages/en/ui.ts";
import { Icon } from "./Icon.tsx";

export type ToastItem = { readonly id: string; readonly text: string };
type Props = { readonly items: readonly ToastItem[]; readonly onDone: (id: string) => void };

const READ_MS = 6_000;

/** UI10: what has just been done, said once and politely. It is never the only place where it stands. */
export function Toasts({ items, onDone }: Props) {
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-4 z-toast flex flex-col items-center gap-2 px-4"
    >
      {items.map((item) => (
        <Toast key={item.id} text={item.text} onDone={() => onDone(item.id)} />
      ))}
    </div>
  );
}

type ToastProps = { readonly text: string; readonly onDone: () => void };

export function Toast({ text, onDone }: ToastProps) {
  const [held, hold] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new callback is no reason to wait anew.
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onDone, READ_MS);
    return () => clearTimeout(timer);
  }, [held]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only gives more time to read.
    <div
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
      className="pointer-events-auto flex max-w-full items-center gap-3 rounded bg-accent py-1 pr-1 pl-4 text-14 text-on-accent shadow-high transition-[opacity,translate] duration-enter starting:translate-y-2 starting:opacity-0"
    >
      <p className="min-w-0 py-1.5 font-medium">{text}</p>
      <button
        type="button"
        onClick={onDone}
        aria-label={ui.dismiss}
        className="inline-flex size-8 shrink-0 items-center justify-center rounded -outline-offset-4 outline-on-accent hover:bg-ink"
      >
        <Icon of={X} />
      </button>
    </div>
  );
}
