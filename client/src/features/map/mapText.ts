// The map in sentences.
import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { PlacedMark, TheatreView } from "@whitecell/shared/views/view.ts";
import { map as words } from "../../messages/en/map.ts";
import { distinctRings } from "./rings.ts";

type Known = {
  readonly geography: NonNullable<Scene["theatre"]>;
  readonly teams: Scene["teams"];
};

export const placeLabel = ({ geography }: Pick<Known, "geography">, id: string): string =>
  geography.places.find((place) => place.id === id)?.label ?? id;

export function whoDid({ team, covert }: PlacedMark, { teams }: Pick<Known, "teams">): string {
  const who = team === null ? words.news : (teams.find(({ id }) => id === team)?.label ?? team);
  return covert ? `${who}, ${words.covert}` : who;
}

export const markTitle = (mark: PlacedMark, known: Known): string =>
  words.mark({
    kind: words.kinds[mark.kind],
    place: placeLabel(known, mark.place),
    label: mark.label,
    who: whoDid(mark, known),
    turn: mark.turnIndex + 1,
  });

/** What can be seen on the map, for those who cannot see it. */
export function summaryOf({ rings, marks }: TheatreView, turnIndex: number, known: Known): string {
  const now = marks.filter((mark) => mark.turnIndex === turnIndex);
  return words.summary(
    placeLabel(known, known.geography.center),
    distinctRings(rings)
      .toReversed()
      .map(({ km, label, state }) => words.ringSaid(km, label, words.states[state])),
    now.map((mark) =>
      words.markSaid(words.kinds[mark.kind], placeLabel(known, mark.place), whoDid(mark, known)),
    ),
  );
}
