// HOT: which moments a hotwash should go back to, read off the record, each with the reason why.
import { counted } from "../lib/counted.ts";
import { brier } from "../model/brier.ts";
import { gapsOf } from "../model/perception.ts";
import { crossingsOf, pushName } from "./crossings.ts";
import type { Placed } from "./placed.ts";
import type { OpenRecord } from "./recordFile.ts";
import { type ReportSource, reportSource } from "./report/source.ts";

export type AgendaKind =
  | "rung"
  | "gap"
  | "split"
  | "long"
  | "override"
  | "reversal"
  | "red-line"
  | "unknowing"
  | "forecast"
  | "bookmark";
export type AgendaItem = {
  readonly id: string;
  readonly kind: AgendaKind;
  readonly at: number;
  readonly turnIndex: number;
  readonly title: string;
  readonly reason: string;
  /** How much it stands out, from 0 to 1, among its own kind and others. */
  readonly weight: number;
};
/** A line that a team set itself in its own words. Whether it was crossed only people can say. */
export type LineToAsk = {
  readonly id: string;
  readonly team: string;
  readonly threshold: string;
  readonly answer: string;
};
export type HotwashAgenda = {
  readonly proposed: readonly AgendaItem[];
  readonly more: readonly AgendaItem[];
  readonly toAsk: readonly LineToAsk[];
};

const MOST_PROPOSED = 6;
type Found = Omit<AgendaItem, "id">;
type At = Pick<Placed, "at" | "turnIndex">;

const item = (
  kind: AgendaKind,
  { at, turnIndex }: At,
  said: Pick<Found, "title" | "reason" | "weight">,
): Found => ({
  kind,
  at,
  turnIndex,
  ...said,
  weight: Math.min(1, said.weight),
});

function rungJumps({ items, rung }: ReportSource): readonly Found[] {
  const told = items.flatMap((each) =>
    each.event.type === "SituationReported" || each.event.type === "SituationTold"
      ? [{ at: each.at, turnIndex: each.turnIndex, rung: each.event.rung }]
      : [],
  );
  return told.flatMap((now, index) => {
    const by = now.rung - (told[index - 1]?.rung ?? now.rung);
    if (by === 0) return [];
    const way = by > 0 ? "up" : "down";
    const reason = `The ladder moved ${way} ${counted(Math.abs(by), "rung", "rungs")} at once.`;
    return [item("rung", now, { title: `To rung ${rung(now.rung)}`, reason, weight: Math.abs(by) / 4 })];
  });
}

function gaps({ items, end, team }: ReportSource): readonly Found[] {
  const { intents = [], readings = [] } = end.control ?? end.ledger ?? {};
  return gapsOf(intents, readings).flatMap((gap) => {
    const apart = (gap.meant !== null && gap.meant !== gap.signal ? 1 : 0) + Math.abs(gap.rungs ?? 0);
    const made = items.findLast(
      ({ event }) => event.type === "SignalRead" && event.key === gap.key && event.reader === gap.reader,
    );
    if (apart === 0 || !made) return [];
    const title = end.moves.find(({ key }) => key === gap.key)?.title ?? gap.key;
    const far = counted(Math.abs(gap.rungs ?? 0), "rung", "rungs");
    const rungs = gap.rungs ? `, ${far} ${gap.rungs > 0 ? "higher" : "lower"}` : "";
    const reason = `${team(gap.sender)} meant to ${gap.meant ?? "say nothing"}; ${team(gap.reader)} read it as meant to ${gap.signal}${rungs}.`;
    return [item("gap", made, { title, reason, weight: apart / 4 })];
  });
}

function splits({ items, end }: ReportSource): readonly Found[] {
  return end.debates.flatMap(({ key, title, spread }) => {
    const closed = items.findLast(({ event }) => event.type === "ArgumentClosed" && event.key === key);
    if (!spread || !closed || spread.count < 2) return [];
    const apart = spread.high - spread.low;
    const reason = `Estimates of its success ran from ${spread.low} to ${spread.high} %.`;
    return apart < 20 ? [] : [item("split", closed, { title, reason, weight: apart / 100 })];
  });
}

/** Deciding that took longer than any other; the clock may have stood meanwhile. */
function longest({ items }: ReportSource): readonly Found[] {
  const spans = items.flatMap((each) => {
    if (each.event.type !== "PhaseStarted" || each.event.phase !== "planning") return [];
    const end = items.find(
      ({ at, event }) => at >= each.at && event.type === "PhaseStarted" && event.phase === "locked",
    );
    return end ? [{ start: each, minutes: (end.at - each.at) / 60_000 }] : [];
  });
  const [first, ...others] = spans.sort((a, b) => b.minutes - a.minutes);
  const next = others[0]?.minutes;
  if (!first || next === undefined || first.minutes < Math.max(1, 1.25 * next)) return [];
  const reason = `The teams took ${counted(Math.round(first.minutes), "minute", "minutes")} to decide, longer than in any other turn.`;
  const title = `The decisions of turn ${first.start.turnIndex + 1}`;
  return [
    item("long", first.start, {
      title,
      reason,
      weight: Math.min(0.8, first.minutes / Math.max(1, next) / 3),
    }),
  ];
}

function overrides({ items, end, team }: ReportSource): readonly Found[] {
  return (end.control?.rulings ?? []).flatMap((ruling) => {
    const made = items.findLast(({ event }) => event.type === "MoveRuled" && event.order.key === ruling.key);
    if (ruling.ruled === ruling.settled || !made) return [];
    const reason = `The white cell ruled ${ruling.ruled} where dice and rules had ${ruling.settled}: ${ruling.reason ?? "no reason given"}`;
    return [item("override", made, { title: `${team(ruling.team)}: ${ruling.title}`, reason, weight: 0.75 })];
  });
}

const leading = (point: Readonly<Record<string, number>>): string =>
  Object.entries(point).reduce((best, [id, share]) => (share > (point[best] ?? -1) ? id : best), "");

function reversals({ items, outcome }: ReportSource): readonly Found[] {
  const closed = items.flatMap((each) =>
    each.event.type === "TurnClosed" ? [{ ...each, lead: leading(each.event.triangle) }] : [],
  );
  return closed.flatMap((now, index) => {
    const before = closed[index - 1];
    if (!before || before.lead === now.lead) return [];
    const reason = `Until then ${outcome(before.lead)} led; from here ${outcome(now.lead)} did.`;
    return [item("reversal", now, { title: `The turn toward ${outcome(now.lead)}`, reason, weight: 0.7 })];
  });
}

const listed = (all: readonly string[]): string =>
  all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;

// HOT5: a red line of the scenario stands in its own team's brief alone.
function redLines(source: ReportSource): readonly Found[] {
  const { team } = source;
  return crossingsOf(source).map((crossing) => {
    const { item: at, team: owner, text, pushes } = crossing;
    const title = `${team(owner)}: ${text}`;
    const others = pushes.filter((push) => push.team !== owner);
    if (others.length === 0) {
      const reason = "A red line was crossed, and the table was not told.";
      return item("red-line", at, { title, reason, weight: 0.9 });
    }
    const who = listed(others.map((push) => `${team(push.team)} with ${pushName(push, crossing)}`));
    const reason = `In that turn ${who} pushed toward it; the line stood in the brief of ${team(owner)} alone.`;
    return item("unknowing", at, { title, reason, weight: 0.95 });
  });
}

/** HOT6: once the hotwash has opened them to everybody. */
const linesToAsk = ({ end, team }: ReportSource): readonly LineToAsk[] =>
  (end.hotwash?.redLines ?? []).map(({ id, team: owner, threshold, answer }) => ({
    id,
    team: team(owner),
    threshold,
    answer,
  }));

function forecasts({ items, end, team, outcome }: ReportSource): readonly Found[] {
  const won = end.ending?.verdict.outcome;
  if (won === undefined) return [];
  return items.flatMap(({ at, turnIndex, event }) => {
    if (event.type !== "ForecastGiven") return [];
    const score = brier(event.shares, won);
    const who = event.team === null ? "An observer" : `Somebody in ${team(event.team)}`;
    const reason = `${who} gave ${outcome(won)} ${Math.round(event.shares[won] ?? 0)} %, and that is how it ended.`;
    const title = `A forecast in turn ${turnIndex + 1} that missed`;
    return score < 0.8 ? [] : [item("forecast", { at, turnIndex }, { title, reason, weight: score / 2.5 })];
  });
}

function bookmarks({ items, end }: ReportSource): readonly Found[] {
  return (end.control?.bookmarks ?? []).flatMap(({ moment, text }) => {
    const at = items.find((each) => each.event.type === "BookmarkSet" && each.event.moment.at === moment.at);
    const title = text || `A moment of turn ${moment.turnIndex + 1}`;
    const reason = "The white cell marked this moment.";
    return at ? [item("bookmark", at, { title, reason, weight: 0.65 })] : [];
  });
}

const finders = [rungJumps, gaps, splits, longest, overrides, reversals, redLines, forecasts, bookmarks];

/** HOT1: the strongest of each kind first, then the strongest of all; at most six, in the order in which they happened. */
export function hotwashAgenda(record: OpenRecord): HotwashAgenda {
  const source = reportSource(record, "roles");
  const strongest = (a: AgendaItem, b: AgendaItem): number => b.weight - a.weight || a.at - b.at;
  const all = finders
    .flatMap((find) => find(source))
    .map((found, index): AgendaItem => ({ ...found, id: `${found.kind}-${index}` }))
    .sort(strongest);
  const best = all.filter((each, index) => all.findIndex(({ kind }) => kind === each.kind) === index);
  const proposed = [...best, ...all.filter((each) => !best.includes(each))].slice(0, MOST_PROPOSED);
  return {
    proposed: proposed.sort((a, b) => a.at - b.at),
    more: all.filter((each) => !proposed.includes(each)),
    toAsk: linesToAsk(source),
  };
}
