// Who sat where, as a study may know it: offices with a number, no names and no affiliation.
import type { Place } from "../engine/actor.ts";
import type { PersonId } from "../engine/ids.ts";
import type { LogEntry } from "./recordFile.ts";

/** `id` stands for the person in the record, `label` is what is shown, `office` says no more than where they sat. */
export type Role = { readonly id: string; readonly label: string; readonly office: string };
type Teams = readonly { readonly id: string; readonly label: string }[];

const offices = {
  control: "White cell",
  observers: "Observer",
  waiting: "Visitor",
  removed: "Visitor",
} as const;

/** Person → their role, numbered in the order in which they came. */
export function rolesOfPlaces(
  places: Readonly<Record<PersonId, Place>>,
  teams: Teams,
): ReadonlyMap<PersonId, Role> {
  const counts = new Map<string, number>();
  return new Map(
    Object.entries(places).map(([person, place]) => {
      const office =
        place.at === "team"
          ? (teams.find(({ id }) => id === place.team)?.label ?? place.team)
          : offices[place.at];
      const count = (counts.get(office) ?? 0) + 1;
      counts.set(office, count);
      const label = `${office} ${count}`;
      return [person, { id: label.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-"), label, office }];
    }),
  );
}

/** Every person of a log → their role; whoever moved keeps the first office they were given. */
export function rolesOf(log: readonly LogEntry[]): ReadonlyMap<PersonId, Role> {
  const first = log[0]?.event;
  const places = new Map<PersonId, Place>();
  for (const { event } of log) {
    if (event.type === "PersonArrived") places.set(event.person, { at: "waiting", asked: null });
    if (event.type !== "PersonSeated") continue;
    const before = places.get(event.person);
    if (!before || before.at === "waiting") places.set(event.person, event.place);
  }
  return rolesOfPlaces(
    Object.fromEntries(places),
    first?.type === "SessionCreated" ? first.scenario.teams : [],
  );
}
