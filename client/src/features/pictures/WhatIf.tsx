import type { View } from "@whitecell/shared/views/view.ts";
import { shared } from "../../messages/en/shared.ts";

type Props = { readonly of: Pick<View, "fork">; readonly wall?: boolean };

/** FORK8: this did not happen at the table that it goes on from. */
export function WhatIf({ of: { fork }, wall = false }: Props) {
  if (!fork) return null;
  const words = shared.whatIf(fork.title);
  return (
    <p
      title={words}
      className={`min-w-0 truncate border-l-4 border-double border-accent pl-2 ${wall ? "text-28" : "text-12"}`}
    >
      {words}
    </p>
  );
}
