// Who knows what, since when: for every move, piece of news, established fact and word between teams, the sides that have learned of it.
import type { AudienceSpec, Millis, TeamId } from "../engine/ids.ts";
import { type TalkLesson, talkLessons } from "./talkKnowledge.ts";
import type { Learned } from "./viewEvents.ts";

/** A team, or the room with everybody in it. */
type Side = TeamId | "public";
export type Since = { readonly at: Millis; readonly turnIndex: number };

export type Knowledge = {
  /** The key of a move, or the id of an inject, of what came back, of a fact, or of what was said between teams. */
  readonly id: string;
  readonly kind: "move" | "inject" | "effect" | "fact" | TalkLesson["kind"];
  readonly title: string;
  readonly since: Readonly<Record<Side, Since>>;
};

type Thing = Pick<Knowledge, "id" | "kind" | "title">;
type Lesson = Thing & { readonly sides: readonly Side[] };

const hearers = (to: AudienceSpec): readonly Side[] => (to.includes("all") ? ["public"] : to);
const move = ({ key, title }: { readonly key: string; readonly title: string }, side: Side): Lesson => ({
  id: key,
  kind: "move",
  title,
  sides: [side],
});

/** What an entry of the control feed taught whom. */
function lessons(all: readonly Knowledge[], event: Learned): readonly Lesson[] {
  switch (event.type) {
    case "OrdersLocked":
      return event.orders.map((order) => move(order, order.team));
    case "ReactionCommitted":
      return [move(event.order, event.team)];
    case "MoveRevealed":
      return [move(event.order, "public")];
    case "MoveRuled":
      return event.order.covert && !event.exposed ? [] : [move(event.order, "public")];
    case "InjectReleased":
      return [{ id: event.id, kind: "inject", title: event.title, sides: hearers(event.to) }];
    case "EffectLanded":
      return [{ id: event.id, kind: "effect", title: event.label, sides: hearers(event.to) }];
    case "FactEstablished":
      return [{ id: event.id, kind: "fact", title: event.text, sides: hearers(event.to) }];
    default:
      return talkLessons(event, all.filter(({ kind }) => kind === "cable").length);
  }
}

/** WHO3: a move that replaces another under its key, after a step back, is something else to know. */
function learned(all: readonly Knowledge[], { sides, ...thing }: Lesson, now: Since): readonly Knowledge[] {
  // WHO4: a draft that its parties called anew is the same agreement.
  const same = thing.kind === "agreement";
  const known = all.find(({ id, title }) => id === thing.id && (same || title === thing.title));
  const fresh = sides.filter((side) => known?.since[side] === undefined);
  if (known?.title === thing.title && fresh.length === 0) return all;
  const since = { ...known?.since, ...Object.fromEntries(fresh.map((side) => [side, now])) };
  return known
    ? all.map((each) => (each === known ? { ...thing, since } : each))
    : [...all.filter(({ id }) => id !== thing.id), { ...thing, since }];
}

/** What is known after one more entry of the control feed. */
export const withLessons = (
  all: readonly Knowledge[],
  event: Learned,
  { at, turnIndex }: Since,
): readonly Knowledge[] =>
  lessons(all, event).reduce((sofar, lesson) => learned(sofar, lesson, { at, turnIndex }), all);

/** The sides that know of this, with the moment from which each did; whatever the room knows, every team knows. */
export function whoKnew(
  all: readonly Knowledge[],
  id: string,
  teams: readonly TeamId[],
): readonly { readonly side: Side; readonly since: Since }[] {
  const since = all.find((each) => each.id === id)?.since ?? {};
  const { public: room } = since;
  const ofTeams = teams.flatMap((side) => {
    const own = since[side];
    const first = own && (!room || own.at <= room.at) ? own : room;
    return first ? [{ side, since: first }] : [];
  });
  return room ? [{ side: "public", since: room }, ...ofTeams] : ofTeams;
}
