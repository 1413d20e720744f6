// What random people do unasked: talk, come and go, stop the clock, play injects, rule by hand.

import type { Seat } from "@whitecell/shared/engine/actor.ts";
import type { MoveCard } from "@whitecell/shared/engine/card.ts";
import type { Command } from "@whitecell/shared/engine/commands.ts";
import { closedBecause } from "@whitecell/shared/engine/menus.ts";
import { desk, type Maker } from "./deskActs.ts";
import type { Dice } from "./dice.ts";
import { HOST, leadOf, person, SYSTEM } from "./play.ts";
import { type Act, secret } from "./promptedActs.ts";
import { gameAt, type Table } from "./table.ts";
import { between } from "./talkActs.ts";

const byHost = (command: Command): Act => ({ actor: HOST, command });
const bySystem = (command: Command, at?: number): Act =>
  at === undefined ? { actor: SYSTEM, command } : { actor: SYSTEM, command, at };
const peopleIn = (table: Table, at: string): readonly string[] =>
  Object.entries(gameAt(table).people).flatMap(([id, place]) => (place.at === at ? [id] : []));
const anyTeam = (table: Table, dice: Dice): string => dice.pick(gameAt(table).scenario.teamOrder) ?? "";
const anyDeltas = (table: Table, dice: Dice): Readonly<Record<string, number>> =>
  Object.fromEntries(
    gameAt(table)
      .scenario.indicators.filter(() => dice.chance(12))
      .map(({ id }) => [id, dice.upTo(13) - 6]),
  );

function anySeat(table: Table, dice: Dice): Seat {
  if (dice.chance(75)) return { at: "team", team: anyTeam(table, dice) };
  if (dice.chance(60)) return { at: "observers" };
  return { at: "control", role: dice.chance(50) ? "adjudicator" : "scribe" };
}

const openCards = (table: Table, team: string): readonly MoveCard[] =>
  gameAt(table).scenario.moves.filter(
    (card) => card.team === team && closedBecause(gameAt(table), card) === null,
  );

const newcomer = (table: Table): string => `p${Object.keys(gameAt(table).people).length}`;

const arrivals: readonly Maker[] = [
  (table, dice) =>
    bySystem({
      type: "Arrive",
      person: newcomer(table),
      asked: dice.chance(70) ? anyTeam(table, dice) : null,
    }),
  (table, dice) => bySystem({ type: "TakeSeat", person: newcomer(table), seat: anySeat(table, dice) }),
  (table, dice) => {
    const who = dice.pick(peopleIn(table, "waiting"));
    return who === undefined
      ? null
      : { actor: person(who), command: { type: "AskForTeam", team: anyTeam(table, dice) } };
  },
  (table, dice) => {
    const who = dice.pick([...peopleIn(table, "waiting"), ...peopleIn(table, "team")]);
    return who === undefined ? null : byHost({ type: "SeatPerson", person: who, seat: anySeat(table, dice) });
  },
  (table) => (peopleIn(table, "waiting").length > 0 ? byHost({ type: "SeatEveryone" }) : null),
  (table, dice) => {
    const who = dice.pick(peopleIn(table, "team").concat(peopleIn(table, "waiting")));
    return who === undefined || !dice.chance(30) ? null : byHost({ type: "RemovePerson", person: who });
  },
  (table, dice) => {
    const who = dice.pick(peopleIn(table, "team"));
    const place = who === undefined ? undefined : gameAt(table).people[who];
    if (who === undefined || place?.at !== "team" || place.lead) return null;
    return byHost({ type: "AppointLead", team: place.team, person: who });
  },
  (_table, dice) =>
    byHost({
      type: "ChangeSettings",
      openSeating: dice.chance(50),
      openTriangle: dice.chance(10),
      openDice: dice.chance(50),
    }),
];

const crew: readonly Maker[] = [
  (table, dice) => {
    const { people } = gameAt(table);
    const helpers = Object.entries(people).flatMap(([id, place]) =>
      place.at === "control" && place.role === "adjudicator" ? [id] : [],
    );
    const to = dice.pick(helpers);
    if (to === undefined || !dice.chance(20)) return null;
    if (dice.chance(30)) return bySystem({ type: "TakeLead", person: to });
    return { actor: person(leadOf(gameAt(table))), command: { type: "HandOverLead", person: to } };
  },
  (table, dice) => {
    const who = dice.pick(peopleIn(table, "team"));
    return who === undefined ? null : byHost({ type: "NudgeSeat", person: who });
  },
  (table, dice) => {
    const who = dice.pick(peopleIn(table, "team"));
    const place = who === undefined ? undefined : gameAt(table).people[who];
    if (who === undefined || place?.at !== "team") return null;
    return byHost({ type: "StandIn", person: who, on: place.standIn !== true });
  },
];

const talk: readonly Maker[] = [
  (table, dice) => {
    const who = dice.pick(peopleIn(table, "team"));
    const place = who === undefined ? undefined : gameAt(table).people[who];
    if (who === undefined || place?.at !== "team") return null;
    const { team } = place;
    const text = secret(team, `we could wait ${dice.upTo(100)} days`);
    return { actor: person(who), command: { type: "SendMessage", team, text } };
  },
  ...between,
];

/** Somebody of this team, or of any. */
function anyMember(
  table: Table,
  dice: Dice,
  of?: string,
): { readonly who: string; readonly team: string } | null {
  const members = Object.entries(gameAt(table).people).flatMap(([who, place]) =>
    place.at === "team" && (of === undefined || place.team === of) ? [{ who, team: place.team }] : [],
  );
  return dice.pick(members) ?? null;
}

const beforePlay: readonly Maker[] = [
  (table, dice) => {
    const member = anyMember(table, dice);
    return member && { actor: person(member.who), command: { type: "ReadBrief", team: member.team } };
  },
  (table, dice) => {
    const member = anyMember(table, dice);
    if (!member) return null;
    const { who, team } = member;
    const threshold = secret(team, "a strike on the capital");
    const answer = secret(team, "we go up one rung");
    return { actor: person(who), command: { type: "FileRedLine", team, threshold, answer } };
  },
  (table, dice) => {
    const line = dice.pick(gameAt(table).inBrief.redLines);
    const member = line && anyMember(table, dice, line.team);
    if (!line || !member) return null;
    return {
      actor: person(member.who),
      command: { type: "WithdrawRedLine", team: line.team, line: line.id },
    };
  },
];

const council: readonly Maker[] = [
  (table, dice) => {
    const member = anyMember(table, dice);
    const card = member && dice.pick(openCards(table, member.team));
    if (!member || !card) return null;
    const { who, team } = member;
    const choice = { kind: "card", move: card.id } as const;
    const why = secret(team, "it costs them most");
    return { actor: person(who), command: { type: "ProposeMove", team, slot: card.size, choice, why } };
  },
  (table, dice) => {
    const { council: now, turnIndex } = gameAt(table);
    const idea = dice.pick(now.ideas.filter((each) => each.turnIndex === turnIndex));
    const member = idea && anyMember(table, dice, idea.team);
    if (!idea || !member) return null;
    const vote = dice.pick(["for", "against", null] as const) ?? null;
    return {
      actor: person(member.who),
      command: { type: "VoteMove", team: idea.team, idea: idea.id, vote },
    };
  },
  (table, dice) => {
    const member = anyMember(table, dice);
    if (!member || gameAt(table).phase !== "planning") return null;
    const { who, team } = member;
    const why = secret(team, "it is too soon");
    return { actor: person(who), command: { type: "Dissent", team, dissents: dice.chance(70), why } };
  },
];

const clock: readonly Maker[] = [
  (table) => {
    const { clock: now, phase, turnIndex } = gameAt(table);
    if (now.state !== "running" || now.rang) return null;
    return bySystem({ type: "RingBell", phase, turnIndex }, Math.max(table.now, now.endsAt));
  },
  (table) =>
    gameAt(table).clock.state === "running" ? byHost({ type: "PauseClock", reason: "Tea." }) : null,
  (table) => (gameAt(table).clock.state === "paused" ? byHost({ type: "ResumeClock" }) : null),
  (table, dice) =>
    gameAt(table).clock.state === "stopped"
      ? null
      : byHost({ type: "AdjustClock", byMs: (dice.upTo(5) - 2) * 60_000 }),
  (table) =>
    gameAt(table).clock.state === "running" ? bySystem({ type: "BridgeOutage", lostMs: 90_000 }) : null,
  (_table, dice) => {
    const short = { kind: "shorten", byMs: 60_000 * dice.upTo(5) } as const;
    const merged = { kind: "merge-reveal", turns: dice.chance(50) ? "one" : "rest" } as const;
    const how = dice.pick([short, merged, { kind: "as-planned" } as const]) ?? short;
    return byHost({ type: "ReplanAgenda", how: dice.chance(4) ? { kind: "drop-turn" } : how });
  },
];

const audiences = (table: Table, dice: Dice): readonly string[] => {
  const teams = gameAt(table).scenario.teamOrder.filter(() => dice.chance(40));
  return teams.length === 0 ? ["all"] : teams;
};

const storyline: readonly Maker[] = [
  (table, dice) => {
    const game = gameAt(table);
    const left = game.scenario.injects.filter(({ id }) => !game.injectsReleased.includes(id));
    const hand = left.filter(({ timing }) => "hand" in timing);
    const inject = dice.pick(dice.chance(80) ? hand : left);
    return inject ? byHost({ type: "ReleaseInject", inject: inject.id }) : null;
  },
  (table, dice) => {
    const audience = audiences(table, dice);
    const side = audience.includes("all") ? "all" : audience.join("+");
    return byHost({
      type: "ReleaseAdHoc",
      title: secret(side, "Word comes"),
      text: secret(side, "Somebody has seen something."),
      kind: dice.pick(["news", "broadcast", "cable", "intelligence"] as const) ?? "news",
      ...(dice.chance(50) && { source: secret(side, "A desk") }),
      ...(dice.chance(50) && { grade: { source: "C", information: 3 } as const }),
      audience,
      deltas: dice.chance(50) ? anyDeltas(table, dice) : {},
    });
  },
  (table, dice) =>
    byHost({
      type: "AdjustIndicators",
      deltas: anyDeltas(table, dice),
      reason: secret("control", "the model missed it"),
    }),
  (table, dice) => {
    const team = dice.pick(gameAt(table).scenario.teamOrder.filter((id) => !gameAt(table).drafts[id]?.ready));
    return team === undefined || gameAt(table).phase !== "planning"
      ? null
      : byHost({ type: "CommitDraft", team });
  },
  (table, dice) => {
    const last = gameAt(table).steps.at(-1);
    return last && dice.chance(50) ? byHost({ type: "UndoStep", n: last.n, reason: "too early" }) : null;
  },
];

/** Something that somebody does unasked; null when what came to mind makes no sense now. */
export function unasked(table: Table, dice: Dice): Act | null {
  const inTurn = !["lobby", "ended"].includes(gameAt(table).phase);
  const roll = dice.upTo(100);
  if (inTurn && dice.chance(35)) return dice.pick(desk)?.(table, dice) ?? null;
  const first = gameAt(table).turnIndex < 1;
  if (dice.chance(15))
    return dice.pick(first && dice.chance(60) ? beforePlay : council)?.(table, dice) ?? null;
  if (dice.chance(3)) return dice.pick(crew)?.(table, dice) ?? null;
  const makers = roll < 40 ? talk : roll < 62 || !inTurn ? arrivals : roll < 75 ? clock : storyline;
  return dice.pick(makers)?.(table, dice) ?? null;
}

/** Something that people say, propose or agree to; whoever has nothing to do with one thing does another. */
export function amongPeople(table: Table, dice: Dice): Act | null {
  const makers = gameAt(table).turnIndex < 1 ? [...talk, ...council, ...beforePlay] : [...talk, ...council];
  for (let tries = 0; tries < 5; tries += 1) {
    const act = dice.pick(makers)?.(table, dice) ?? null;
    if (act) return act;
  }
  return null;
}
