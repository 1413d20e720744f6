// Who is where, as the facilitator seats people.
import type { Place, Seat } from "@whitecell/shared/engine/actor.ts";
import type { PersonId, TeamId } from "@whitecell/shared/engine/ids.ts";
import type { Names, Presence } from "@whitecell/shared/protocol/frames.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { View } from "@whitecell/shared/views/view.ts";

export type Guest = {
  readonly person: PersonId;
  readonly name: string;
  readonly place: Place;
  readonly here: boolean;
};

export type Board = {
  readonly view: View;
  readonly scene: Scene;
  readonly waiting: readonly Guest[];
  readonly teams: readonly {
    readonly id: TeamId;
    readonly label: string;
    readonly members: readonly Guest[];
  }[];
  readonly observers: readonly Guest[];
  readonly control: readonly Guest[];
};

type Seen = { readonly names: Names; readonly presence: Presence };

export function boardOf(view: View, scene: Scene, { names, presence }: Seen): Board {
  const guests = Object.entries(view.people).map(
    ([person, place]): Guest => ({
      person,
      name: names[person] ?? person,
      place,
      here: presence[person] === true,
    }),
  );
  const at = (kind: Place["at"]) => guests.filter(({ place }) => place.at === kind);
  return {
    view,
    scene,
    waiting: at("waiting"),
    teams: scene.teams.map(({ id, label }) => ({
      id,
      label,
      members: guests.filter(({ place }) => place.at === "team" && place.team === id),
    })),
    observers: at("observers"),
    control: at("control"),
  };
}

export const sameSeat = (place: Place, seat: Seat): boolean =>
  place.at === seat.at && (place.at !== "team" || seat.at !== "team" || place.team === seat.team);
