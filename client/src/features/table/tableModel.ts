// What every part of a team's table needs, gathered once.
import type { Place } from "@whitecell/shared/engine/actor.ts";
import type { InBrief } from "@whitecell/shared/engine/council.ts";
import type { Draft } from "@whitecell/shared/engine/game.ts";
import type { PersonId, TeamId } from "@whitecell/shared/engine/ids.ts";
import type { Names } from "@whitecell/shared/protocol/frames.ts";
import { playerPrompts } from "@whitecell/shared/views/prompts/player.ts";
import type { Prompt } from "@whitecell/shared/views/prompts/types.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { TeamDesk } from "@whitecell/shared/views/teamDesk.ts";
import { useMemo } from "react";
import { expectedDraft } from "../../state/draft.ts";
import { useGivenIn } from "../../state/given.ts";
import { expectedReadings } from "../../state/marks.ts";
import { useLive } from "../../state/session.ts";
import { askedOf } from "./asked/asked.ts";
import type { Onlooker } from "./onlooker.ts";

export type Seated = Extract<Place, { readonly at: "team" }>;

export type TableModel = Onlooker & {
  readonly team: TeamId;
  readonly desk: TeamDesk;
  readonly seat: Seated;
  /** The draft with what this tab has just chosen. */
  readonly draft: Draft;
  readonly prompts: readonly Prompt[];
};

/** Null until the view of this person's team is here. */
export function useTable(): TableModel | null {
  const view = useLive((live) => live.view);
  const you = useLive((live) => live.you);
  const names = useLive((live) => live.names);
  const pending = useLive((live) => live.pending);
  const given = useGivenIn(view);
  return useMemo(() => {
    if (you === null || you.place.at !== "team" || view === null) return null;
    const { scene, team: desk } = view;
    if (scene === null || desk === null || desk.brief.team !== you.place.team) return null;
    const draft = expectedDraft(desk.draft, desk.brief.team, pending);
    const readings = expectedReadings(desk.readings, pending);
    const { person: me, place: seat } = you;
    const asked = playerPrompts({ ...view, team: { ...desk, draft, readings } }, seat);
    const briefRead = hasRead(desk.inBrief, me, seat.team);
    const prompts = askedOf(asked, { me, given, turnIndex: view.turn?.index ?? -1, briefRead });
    return { view, scene, desk, me, team: seat.team, seat, names, draft, prompts };
  }, [view, you, names, pending, given]);
}

/** CNC1: whether this person has said so of this team's brief. */
export const hasRead = ({ readBy }: InBrief, me: PersonId, team: TeamId): boolean =>
  readBy.some((each) => each.by === me && each.team === team);

export const nameOf = (names: Names, person: PersonId): string => names[person] ?? person;

export const teamLabel = (scene: Scene, team: TeamId): string =>
  scene.teams.find(({ id }) => id === team)?.label ?? team;
