// HOT4: the facilitator's own order of the hotwash, kept in this browser by session.
import type { AgendaItem, HotwashAgenda } from "@whitecell/shared/record/hotwashAgenda.ts";
import { useState } from "react";
import { browserKeep } from "../sync/keep.ts";

const keyOf = (session: string): string => `whitecell.hotwash.${session}`;

export type AgendaOrder = {
  readonly items: readonly AgendaItem[];
  readonly others: readonly AgendaItem[];
  readonly move: (id: string, by: 1 | -1) => void;
  readonly leaveOut: (id: string) => void;
  readonly add: (id: string) => void;
};

/** The ids in another order: the one named a place earlier or later. */
export function moved(ids: readonly string[], id: string, by: 1 | -1): readonly string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return ids;
  const rest = ids.filter((each) => each !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}

export function useAgendaOrder(session: string, { proposed, more }: HotwashAgenda): AgendaOrder {
  const all = [...proposed, ...more];
  const [ids, setIds] = useState<readonly string[]>(
    () => browserKeep.read<readonly string[]>(keyOf(session)) ?? proposed.map(({ id }) => id),
  );
  const change = (next: readonly string[]): void => {
    browserKeep.write(keyOf(session), next);
    setIds(next);
  };
  return {
    items: ids.flatMap((id) => all.find((item) => item.id === id) ?? []),
    others: all.filter(({ id }) => !ids.includes(id)),
    move: (id, by) => change(moved(ids, id, by)),
    leaveOut: (id) => change(ids.filter((each) => each !== id)),
    add: (id) => change([...ids, id]),
  };
}
