import type { ReactNode } from "react";

/** Says what would be here and when. */
export function EmptyState({ children }: { readonly children: ReactNode }) {
  return <p className="py-2 text-14 text-soft">{children}</p>;
}
