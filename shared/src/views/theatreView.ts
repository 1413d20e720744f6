// The map as one viewer knows it: nothing is on it but what came by a report, a move that is known, or news.
import type { RingReading } from "../engine/readings.ts";
import type { Mark } from "../engine/theatre.ts";
import type { MoveRecord, NewsItem, TheatreView } from "./view.ts";

export const NO_THEATRE: TheatreView = { rings: [], marks: [] };

/** Reach as it was last told. */
export const withRings = (theatre: TheatreView, rings: readonly RingReading[]): TheatreView => ({
  ...theatre,
  rings,
});

// MAP5: a move is on the map once this viewer knows that it was made, and is taken off when it is cancelled.
export function withMoveMarks(theatre: TheatreView, move: MoveRecord, marks: readonly Mark[]): TheatreView {
  const { key: source, turnIndex, title: label, team, grade } = move;
  const made = (move.revealed || grade !== null) && grade !== "cancelled";
  const there = theatre.marks.some((mark) => mark.source === source);
  if (made === there || (made && marks.length === 0)) return theatre;
  if (there) return { ...theatre, marks: theatre.marks.filter((mark) => mark.source !== source) };
  const covert = move.covert && !move.exposed;
  const fresh = marks.map(({ place, kind }) => ({ place, kind, turnIndex, label, team, covert, source }));
  return { ...theatre, marks: [...theatre.marks, ...fresh] };
}

export function withNewsMarks(theatre: TheatreView, news: NewsItem, marks: readonly Mark[]): TheatreView {
  if (marks.length === 0) return theatre;
  const { id: source, turnIndex, title: label } = news;
  const fresh = marks.map(({ place, kind }) => ({
    place,
    kind,
    turnIndex,
    label,
    team: null,
    covert: false,
    source,
  }));
  return { ...theatre, marks: [...theatre.marks, ...fresh] };
}
