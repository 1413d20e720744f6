// Whole random games of people who do what they may.
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import { afterwards } from "./deskActs.ts";
import { type Dice, diceOf } from "./dice.ts";
import { amongPeople, unasked } from "./otherActs.ts";
import { leadOf, person, SYSTEM } from "./play.ts";
import { type Act, anything, prompted, type Taste } from "./promptedActs.ts";
import { gameAt, issue, openTable, type Table } from "./table.ts";

export type RandomGame = {
  readonly scenario: Scenario;
  readonly seed: number;
  /** Acts after which the host ends the session. */
  readonly acts?: number;
  readonly taste?: Taste;
  /** Leaves the session where it is when the acts are used up. */
  readonly endless?: boolean;
  /** Leaves the session where it is as soon as this holds. */
  readonly stop?: (table: Table) => boolean;
  /** Out of a hundred acts, how many are nobody's answer to a prompt. */
  readonly unaskedPercent?: number;
  /** And how many are talk in or between teams beside that. */
  readonly amongPeoplePercent?: number;
};

/** In every other game people talk, vote and agree as much as they play: what is seldom is met too. */
export const talkative = (seed: number): Pick<RandomGame, "amongPeoplePercent"> =>
  seed % 2 === 0 ? {} : { amongPeoplePercent: 45 };

const ACTS = { "two-keys": 260, "long-reach": 900 } as const;
const lengthOf = (scenario: Scenario): number =>
  scenario.id === "two-keys" ? ACTS["two-keys"] : ACTS["long-reach"];

function seatPeople(table: Table, dice: Dice): void {
  for (const team of gameAt(table).scenario.teamOrder) {
    const people = 1 + dice.upTo(2);
    for (let each = 1; each <= people; each += 1) {
      issue(table, SYSTEM, { type: "TakeSeat", person: `${team}-${each}`, seat: { at: "team", team } });
    }
  }
  issue(table, SYSTEM, { type: "TakeSeat", person: "umpire", seat: { at: "control", role: "adjudicator" } });
}

/** In planning people plan first; the white cell goes on once most have done what they want. */
const patient = (table: Table, dice: Dice): boolean => {
  const game = gameAt(table);
  if (game.phase !== "planning") return dice.chance(35);
  return game.scenario.teamOrder.every((team) => game.drafts[team]?.ready)
    ? dice.chance(10)
    : dice.chance(92);
};

function nextAct(
  table: Table,
  dice: Dice,
  { taste = anything, unaskedPercent = 12, amongPeoplePercent = 0 }: RandomGame,
): Act | null {
  if (amongPeoplePercent > 0 && dice.chance(amongPeoplePercent)) return amongPeople(table, dice);
  if (dice.chance(unaskedPercent)) return unasked(table, dice);
  const people = Object.entries(gameAt(table).people);
  const players = people.flatMap(([id, place]) => (place.at === "team" ? [id] : []));
  const cell = people.flatMap(([id, place]) => (place.at === "control" ? [id] : []));
  const who = dice.pick(patient(table, dice) ? players : cell);
  return who === undefined ? null : prompted(table, who, { dice, taste });
}

/** What is asked and answered in the hotwash. */
function talkedOver(table: Table, dice: Dice, watch: (table: Table) => void): Table {
  for (let turns = 0; turns < 6; turns += 1) {
    const act = afterwards(table, dice);
    if (act && issue(table, act.actor, act.command, act.at)) watch(table);
  }
  return table;
}

/** Plays one game to its end, watching after every act that was carried out. */
export function playRandomly(spec: RandomGame, watch: (table: Table) => void = () => {}): Table {
  const dice = diceOf(spec.seed);
  const options = spec.scenario.options.filter((option) => dice.chance(option.default ? 80 : 25));
  const table = openTable({
    scenario: spec.scenario,
    seed: { kind: "secret", key: `‹nobody› ${spec.seed}` },
    options: options.map(({ id }) => id),
    seatsPerTeam: 3,
  });
  seatPeople(table, dice);
  watch(table);
  for (let acts = spec.acts ?? lengthOf(spec.scenario); acts > 0; acts -= 1) {
    if (spec.stop?.(table)) return table;
    if (gameAt(table).published !== "nothing") return talkedOver(table, dice, watch);
    const act = nextAct(table, dice, spec);
    if (act && issue(table, act.actor, act.command, act.at)) watch(table);
  }
  if (spec.endless) return table;
  for (const type of ["EndSession", "OpenHotwash"] as const) {
    if (issue(table, person(leadOf(gameAt(table))), { type })) watch(table);
  }
  return talkedOver(table, dice, watch);
}
