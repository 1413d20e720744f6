// Who is there, how far each team is and since when, and what each seat did last.
import type { Millis, PersonId, TeamId } from "@whitecell/shared/engine/ids.ts";
import type { Names, Presence } from "@whitecell/shared/protocol/frames.ts";
import { type Act, type DraftState, draftState } from "@whitecell/shared/views/activity.ts";
import type { Desk } from "../deskModel.ts";

export type SeatWait = {
  readonly person: PersonId;
  readonly name: string;
  readonly lead: boolean;
  readonly standIn: boolean;
  readonly here: boolean;
  readonly last: { readonly act: Act; readonly at: Millis } | null;
  readonly hand: boolean;
  readonly briefRead: boolean;
  readonly calledAt: Millis | null;
};

export type TeamWait = {
  readonly id: TeamId;
  readonly label: string;
  readonly state: DraftState;
  /** Since when the team stands where it does; null outside planning. */
  readonly since: Millis | null;
  readonly seats: readonly SeatWait[];
  readonly here: number;
  readonly hands: number;
};

type Seen = { readonly names: Names; readonly presence: Presence };

/** WAIT1: the lead first, then in the order in which they sat down, so that nobody changes lines. */
export function waitingOn({ view, scene, control }: Desk, { names, presence }: Seen): readonly TeamWait[] {
  const { acts, stepAt, phaseAt } = control.activity;
  return scene.teams.map(({ id, label }) => {
    const seats = Object.entries(view.people).flatMap(([person, place]): readonly SeatWait[] =>
      place.at !== "team" || place.team !== id
        ? []
        : [
            {
              person,
              name: names[person] ?? person,
              lead: place.lead,
              standIn: place.standIn === true,
              briefRead: control.inBrief.readBy.some(({ team, by }) => team === id && by === person),
              here: presence[person] === true,
              last: acts[person] ?? null,
              hand: control.hands.some((hand) => hand.person === person),
              calledAt: control.nudges[person] ?? null,
            },
          ],
    );
    return {
      id,
      label,
      state: draftState(control.drafts[id]),
      since: view.phase === "planning" ? Math.max(stepAt[id] ?? 0, phaseAt) : null,
      seats: [...seats.filter(({ lead }) => lead), ...seats.filter(({ lead }) => !lead)],
      here: seats.filter(({ here }) => here).length,
      hands: seats.filter(({ hand }) => hand).length,
    };
  });
}

export type Forced = {
  readonly team: TeamId;
  readonly label: string;
  readonly how: "commits" | "holds" | "ready";
};

/** WAIT2: what ending planning now does to each team. */
export const forcedNow = ({ scene, control }: Desk): readonly Forced[] =>
  scene.teams.map(({ id, label }) => {
    const state = draftState(control.drafts[id]);
    return {
      team: id,
      label,
      how: state === "ready" ? "ready" : playsSomething(control.drafts[id]) ? "commits" : "holds",
    };
  });

const playsSomething = (draft: Desk["control"]["drafts"][TeamId] | undefined): boolean =>
  (draft?.major ?? draft?.minor ?? draft?.reaction ?? null) !== null;
