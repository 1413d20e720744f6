// The script of injects on the turns of this session: what is out, due, armed or in hand.
import type { PersonId, TeamId } from "@whitecell/shared/engine/ids.ts";
import type { Inject } from "@whitecell/shared/engine/scenario.ts";
import type { InjectOut } from "@whitecell/shared/views/injectOut.ts";
import { type MselLine, mselOf } from "@whitecell/shared/views/msel.ts";
import type { NewsItem } from "@whitecell/shared/views/view.ts";
import type { Desk } from "../deskModel.ts";

/** An inject that is out, with where it came from; `inject` is null for one written on the spot. */
export type OutLine = {
  readonly item: NewsItem;
  readonly out: InjectOut;
  readonly inject: Inject | null;
};
export type TimelineTurn = {
  readonly n: number;
  readonly index: number;
  readonly title: string;
  readonly when: "past" | "now" | "to come";
  readonly out: readonly OutLine[];
  readonly coming: readonly MselLine[];
};
export type Timeline = {
  readonly turns: readonly TimelineTurn[];
  /** Wait for a condition. */
  readonly armed: readonly MselLine[];
  /** Come only by hand: in hand from the start, or passed over by a shorter game. */
  readonly hand: readonly MselLine[];
};

/** MSL1: every inject of the script once, and those written on the spot in the turn in which they came. */
export function timelineOf({ view, control }: Desk): Timeline {
  const now = view.turn?.index ?? -1;
  const toCome = control.turnPlan.slice(now + 1);
  const lines = mselOf(control, toCome);
  const out = control.injectsOut.flatMap((each): OutLine[] => {
    const item = view.news.find(({ id }) => id === each.news);
    const inject = control.scenario.injects.find(({ id }) => id === each.inject) ?? null;
    return item ? [{ item, out: each, inject }] : [];
  });
  const left = lines.filter(({ state }) => state !== "released");
  const isComing = ({ turn }: MselLine): boolean => turn !== null && toCome.includes(turn);
  const isArmed = ({ inject, turn }: MselLine): boolean => "when" in inject.timing && turn === null;
  return {
    turns: control.turnPlan.map((n, index) => ({
      n,
      index,
      title: control.scenario.turns.find((turn) => turn.n === n)?.title ?? "",
      when: index < now ? "past" : index === now ? "now" : "to come",
      out: out.filter(({ item }) => Math.max(0, item.turnIndex) === index),
      coming: left.filter((line) => isComing(line) && line.turn === n),
    })),
    armed: left.filter((line) => !isComing(line) && isArmed(line)),
    hand: left.filter((line) => !isComing(line) && !isArmed(line)),
  };
}

export type Receipts = {
  readonly read: number;
  readonly of: number;
  readonly teams: readonly { readonly team: TeamId; readonly read: number; readonly of: number }[];
};

/** MSL2: of those who sit where the news went, how many have opened it. */
export function receiptsOf({ view, scene, control }: Desk, { news, to }: InjectOut): Receipts {
  const has: ReadonlySet<PersonId> = new Set(control.newsRead[news] ?? []);
  const people = Object.entries(view.people);
  const count = (sits: (place: (typeof people)[number][1]) => boolean) => {
    const told = people.filter(([, place]) => sits(place));
    return { read: told.filter(([person]) => has.has(person)).length, of: told.length };
  };
  const heard = (team: TeamId): boolean => to.includes("all") || to.includes(team);
  const teams = scene.teams
    .filter(({ id }) => heard(id))
    .map(({ id }) => ({ team: id, ...count((place) => place.at === "team" && place.team === id) }));
  const all = count(
    (place) => (place.at === "team" && heard(place.team)) || (place.at === "observers" && to.includes("all")),
  );
  return { ...all, teams };
}
