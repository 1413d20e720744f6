import type { LucideIcon } from "lucide-react";

type Props = { readonly of: LucideIcon; readonly size?: number };

/** A picture beside words; it never stands alone, so it is hidden from screen readers. */
export function Icon({ of: Picture, size = 16 }: Props) {
  return (
    <Picture
      aria-hidden="true"
      focusable="false"
      size={`${size / 16}rem`}
      strokeWidth={1.75}
      className="shrink-0"
    />
  );
}
