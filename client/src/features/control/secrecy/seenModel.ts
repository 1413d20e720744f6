// SEEN1: every screen that can be looked at: the room's, each team's, and each person's outside the white cell.
import type { Glance, Names } from "@whitecell/shared/protocol/frames.ts";
import { seen as words } from "../../../messages/en/seen.ts";
import { shared } from "../../../messages/en/shared.ts";
import { type Desk, teamLabel } from "../deskModel.ts";

export type Seen = { readonly id: string; readonly label: string; readonly as: Glance };

export const seenId = (as: Glance): string =>
  as.kind === "room" ? "room" : as.kind === "team" ? `team:${as.team}` : `person:${as.person}`;

/** The room first, then team by team. */
export function screensToSee({ view, scene }: Desk, names: Names): readonly Seen[] {
  const people = Object.entries(view.people);
  const person = (id: string, where: string): Seen => ({
    id: `person:${id}`,
    label: words.person(names[id] ?? id, where),
    as: { kind: "person", person: id },
  });
  return [
    { id: "room", label: words.room, as: { kind: "room" } },
    ...scene.teams.flatMap(({ id, label }): readonly Seen[] => [
      { id: `team:${id}`, label: words.team(label), as: { kind: "team", team: id } },
      ...people.flatMap(([one, place]) =>
        place.at === "team" && place.team === id ? [person(one, label)] : [],
      ),
    ]),
    ...people.flatMap(([one, place]) => (place.at === "observers" ? [person(one, words.observer)] : [])),
  ];
}

/** Whose screen it is, also after its person has gone. */
export function seenName({ view, scene }: Desk, as: Glance, names: Names): string {
  if (as.kind === "room") return shared.room;
  if (as.kind === "team") return teamLabel(scene, as.team);
  const place = view.people[as.person];
  const where = place?.at === "team" ? teamLabel(scene, place.team) : words.observer;
  return words.person(names[as.person] ?? as.person, where);
}

/** The address of that screen, for a frame of the desk. */
export const seenPath = (as: Glance): string =>
  `${as.kind === "room" ? "/display" : "/play"}?as=${encodeURIComponent(seenId(as))}`;
