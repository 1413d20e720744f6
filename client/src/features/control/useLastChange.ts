import type { Draft } from "@whitecell/shared/engine/game.ts";
import type { TeamId } from "@whitecell/shared/engine/ids.ts";
import { useRef } from "react";
import { serverNow } from "../../state/session.ts";

type Seen = { readonly draft: Draft; readonly at: number | null };

/** When each draft last changed while this desk was open; null for what was there before. */
export function useLastChange(drafts: Readonly<Record<TeamId, Draft>>): (team: TeamId) => number | null {
  const seen = useRef<Map<TeamId, Seen> | null>(null);
  const before = seen.current;
  const now = new Map<TeamId, Seen>();
  for (const [team, draft] of Object.entries(drafts)) {
    const known = before?.get(team);
    now.set(team, known?.draft === draft ? known : { draft, at: before === null ? null : serverNow() });
  }
  seen.current = now;
  return (team) => now.get(team)?.at ?? null;
}
