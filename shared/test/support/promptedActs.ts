// What random people do with what they are asked. Play comes from prompts, so that it cannot drift from the rules.
import type { Actor } from "@whitecell/shared/engine/actor.ts";
import type { Assessment } from "@whitecell/shared/engine/assessment.ts";
import type { Command } from "@whitecell/shared/engine/commands.ts";
import type { Slot } from "@whitecell/shared/engine/game.ts";
import { SIGNALS } from "@whitecell/shared/model/perception.ts";
import { leadsOf } from "@whitecell/shared/views/prompts/team.ts";
import type { CardOffer, PromptKind, PromptOf } from "@whitecell/shared/views/prompts/types.ts";
import { affords } from "@whitecell/shared/views/purse.ts";
import type { Dice } from "./dice.ts";
import { person } from "./play.ts";
import { gameAt, promptsFor, seenBy, type Table } from "./table.ts";

export type Act = { readonly actor: Actor; readonly command: Command; readonly at?: number };
/** Marks a text with the sides that may read it: `‹kyiv›`, `‹control›`. */
export const secret = (side: string, what: string): string => `‹${side}› ${what}`;

export type Taste = {
  /** How much a card is liked: a card of weight 0 is never chosen. */
  readonly weight: (move: string) => number;
};
export const anything: Taste = { weight: () => 1 };

type Asked<K extends PromptKind> = {
  readonly prompt: PromptOf<K>;
  readonly table: Table;
  readonly who: string;
  readonly dice: Dice;
  readonly taste: Taste;
};
type Answers = { readonly [K in PromptKind]?: (asked: Asked<K>) => Command | null };

const teamOf = ({ table, who }: { table: Table; who: string }): string => {
  const place = gameAt(table).people[who];
  return place?.at === "team" ? place.team : "";
};

function choose(offers: readonly CardOffer[], { dice, taste }: { dice: Dice; taste: Taste }): string | null {
  const liked = offers.flatMap(({ move }) => Array.from({ length: taste.weight(move) }, () => move));
  return dice.pick(liked) ?? null;
}

function draft({ prompt, table, who, dice, taste }: Asked<"plan-moves">): Command {
  const team = teamOf({ table, who });
  const spent: CardOffer["cost"][] = [];
  const taken: string[] = [];
  const pick = (slot: Slot, percent: number): string | null => {
    if (!dice.chance(percent)) return null;
    const payable = prompt.open[slot].filter(
      ({ move, cost }) => !taken.includes(move) && affords(team, prompt.purse, [...spent, cost]),
    );
    const move = choose(payable, { dice, taste });
    const offer = payable.find((each) => each.move === move);
    if (offer) {
      spent.push(offer.cost);
      taken.push(offer.move);
    }
    return offer?.move ?? null;
  };
  const rationale = dice.chance(70) ? secret(team, "it serves us") : "";
  if (prompt.freeForm && dice.chance(12)) {
    spent.push(prompt.freeForm.cost);
    const text = {
      action: dice.chance(90) ? `An act nobody printed, ${dice.upTo(1000)}` : " ",
      intent: secret(team, "to be seen"),
      reasons: [secret(team, "it is new")],
      risks: secret(team, "it is new"),
    };
    return { type: "SaveDraft", team, major: { kind: "free", text }, minor: pick("minor", 70), rationale };
  }
  const major = pick("major", 92);
  const { teamOrder, ladder } = gameAt(table).scenario;
  const to = dice.pick(teamOrder.filter((id) => id !== team));
  const signal = dice.pick(SIGNALS);
  return {
    ...(to !== undefined && signal && dice.chance(50) && { signals: { [to]: signal } }),
    ...(dice.chance(50) && { intendedRung: dice.pick(ladder.rungs)?.n ?? null }),
    type: "SaveDraft",
    team,
    major: major === null ? null : { kind: "card", move: major },
    minor: pick("minor", 85),
    reaction: pick("reaction", 60),
    rationale,
  };
}

/** What the free-form form adds: flags, stocks, a place, something that comes back. */
function anyForm(table: Table, dice: Dice): Partial<Assessment> {
  const { flags, theatre, indicators, teamOrder } = gameAt(table).scenario;
  const stock = dice.pick(Object.keys(gameAt(table).resources));
  const [flag, place, indicator] = [
    dice.pick(flags),
    dice.pick(theatre?.places ?? []),
    dice.pick(indicators),
  ];
  const team = dice.pick(teamOrder);
  const side = team === undefined || dice.chance(50) ? "all" : team;
  const later = {
    after: 1 + dice.upTo(2),
    label: secret(side, "What came of it"),
    news: secret(side, "It came back."),
    audience: [side],
    deltas: indicator ? { [indicator.id]: dice.upTo(9) - 4 } : {},
  };
  return {
    ...(flag && dice.chance(50) && { [dice.chance(50) ? "flagsSet" : "flagsCleared"]: [flag.id] }),
    ...(stock !== undefined && { resources: { [stock]: dice.upTo(5) - 2 } }),
    ...(dice.chance(70) && { later: [later] }),
    ...(place && { marks: [{ place: place.id, kind: "talks" as const }] }),
  };
}

export function anyAssessment(table: Table, dice: Dice): Assessment {
  const { freeForm, indicators, ladder } = gameAt(table).scenario;
  const count = dice.upTo(freeForm.limits.maxIndicators + 1);
  const impacts: Record<string, number> = {};
  let left = freeForm.limits.maxTotalImpact;
  for (let each = 0; each < count; each += 1) {
    const size = dice.pick(Object.values(freeForm.impactPresets).filter((points) => points <= left));
    const indicator = dice.pick(indicators.filter(({ id }) => impacts[id] === undefined));
    if (size === undefined || !indicator) continue;
    impacts[indicator.id] = dice.chance(50) ? size : -size;
    left -= size;
  }
  return {
    oddsPreset: dice.pick(Object.keys(freeForm.oddsPresets)) ?? "",
    pullPreset: dice.pick(Object.keys(freeForm.pullPresets)) ?? "",
    impacts,
    rung: dice.pick(ladder.rungs)?.n ?? 1,
    reason: secret("control", "seen before"),
    ...(dice.chance(60) && anyForm(table, dice)),
  };
}

function settle({ prompt, table, dice }: Asked<"resolve-order">): Command | null {
  const { key, step } = prompt;
  const debate = gameAt(table).debates[key];
  if (debate?.state === "open" && dice.chance(90)) return null;
  if (step === "roll" && !debate && dice.chance(15)) return { type: "OpenArgument", key };
  if (dice.chance(25)) return { type: "ResolveRest" };
  if (step === "roll") {
    const shift = dice.chance(40) ? dice.upTo(41) - 20 : 0;
    return { type: "RollMove", key, shift, reason: shift === 0 ? "" : secret("control", "well argued") };
  }
  const settled = gameAt(table).rolls[key]?.settled ?? "failure";
  const ruled = dice.chance(15)
    ? (dice.pick(["success", "partial", "failure", "cancelled"] as const) ?? settled)
    : settled;
  const [indicator] = gameAt(table).scenario.indicators;
  const adjust = indicator && dice.chance(10) ? { [indicator.id]: 3 } : {};
  return { type: "RuleMove", key, ruled, reason: secret("control", "the room would not believe it"), adjust };
}

const answers: Answers = {
  start: ({ prompt }) => (prompt.waiting.length > 0 ? { type: "SeatEveryone" } : { type: "StartSession" }),
  "write-theory": ({ prompt, table, who }) => {
    const team = teamOf({ table, who });
    return { type: "WriteTheory", team, text: secret(team, `turn ${prompt.turn}: they give in first`) };
  },
  "plan-moves": draft,
  "add-rationale": ({ table, who }) => {
    const team = teamOf({ table, who });
    return { type: "SaveDraft", team, rationale: secret(team, "because") };
  },
  commit: ({ prompt, table, who }) =>
    prompt.mine ? { type: "CommitDraft", team: teamOf({ table, who }) } : null,
  "ready-until-bell": ({ table, who, dice }) => {
    const team = teamOf({ table, who });
    const leads = leadsOf(seenBy(table, { kind: "team", team }).view, team).includes(who);
    return leads && dice.chance(4) ? { type: "ReopenDraft", team } : null;
  },
  "answer-text": ({ prompt, table, who, dice, taste }) => {
    const team = teamOf({ table, who });
    const move = choose(prompt.moves, { dice, taste });
    return prompt.mine && move
      ? { type: "CommitReaction", team, move, rationale: secret(team, "now or never") }
      : null;
  },
  estimate: ({ prompt, dice }) => ({
    type: "GiveEstimate",
    key: prompt.key,
    // Most people agree, so that somebody can stand alone.
    percent: dice.chance(80) ? 50 + dice.upTo(4) : dice.upTo(101),
  }),
  "explain-estimate": ({ prompt, who }) =>
    prompt.who.includes(who)
      ? { type: "ExplainEstimate", key: prompt.key, text: secret("all", "I was there") }
      : null,
  "read-signals": ({ prompt, table, who, dice }) => {
    const move = dice.pick(prompt.moves);
    const signal = dice.pick(SIGNALS) ?? "probe";
    const rung = dice.chance(30) ? null : (dice.pick(gameAt(table).scenario.ladder.rungs)?.n ?? null);
    return move ? { type: "MarkReading", team: teamOf({ table, who }), key: move.key, signal, rung } : null;
  },
  forecast: ({ prompt, dice }) => {
    const first = dice.upTo(101);
    const second = dice.upTo(101 - first);
    const shares = [first, second, 100 - first - second];
    return {
      type: "GiveForecast",
      shares: Object.fromEntries(prompt.outcomes.map(({ id }, index) => [id, shares[index] ?? 0])),
    };
  },
  "reveal-next": () => ({ type: "RevealNext" }),
  "assess-free-form": ({ prompt, table, dice }) => ({
    type: "AssessFreeForm",
    key: prompt.key,
    assessment: anyAssessment(table, dice),
  }),
  "resolve-order": settle,
  "end-or-play-on": ({ prompt, table, who, dice }) => {
    const place = gameAt(table).people[who];
    if (prompt.playOn && dice.chance(75)) return { type: "PlayOn", reason: "Who keeps to it?" };
    return place?.at === "control" && place.role === "lead" ? { type: "EndSession" } : null;
  },
  advance: ({ prompt: { from, turnIndex } }) => ({ type: "AdvancePhase", from, turnIndex }),
  end: () => ({ type: "EndSession" }),
  "open-hotwash": () => ({ type: "OpenHotwash" }),
  publish: ({ dice }) => ({ type: "PublishReplay", scope: dice.chance(50) ? "public" : "everything" }),
};

/** What this person does about one of the things they are asked; null when there is nothing to do. */
export function prompted(
  table: Table,
  who: string,
  { dice, taste }: { dice: Dice; taste: Taste },
): Act | null {
  const asked = promptsFor(table, who).filter((prompt) => answers[prompt.kind]);
  const urgent = dice.chance(75) ? asked[0] : dice.pick(asked);
  if (!urgent) return null;
  const answer = answers[urgent.kind] as ((asked: Asked<PromptKind>) => Command | null) | undefined;
  const command = answer?.({ prompt: urgent, table, who, dice, taste }) ?? null;
  return command && { actor: person(who), command };
}
