// One whole session among robots, played through the same gate as a session of people.
import type { Game } from "../engine/game.ts";
import type { MoveId, TeamId } from "../engine/ids.ts";
import type { Scenario } from "../engine/scenario.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { goOn, opened, playFromHand } from "./facilitator.ts";
import type { Policy } from "./policy.ts";
import { robotTurn } from "./robotTurn.ts";
import { gameAt, issue, type Table } from "./table.ts";

export type GameSpec = {
  readonly scenario: Scenario;
  /** All chance of this game comes from it. */
  readonly key: string;
  /** How a team chooses, given the truth as it stands. */
  readonly policyOf: (team: TeamId, truth: Game) => Policy;
};

/** A card that a team could have played in a turn. */
export type Chanced = { readonly move: MoveId; readonly picked: boolean };
export type PlayedGame = { readonly game: Game; readonly chances: readonly Chanced[] };

type Notes = Map<string, Chanced>;

/** The same policy, with a note of each card that was offered. */
const noting =
  (policy: Policy, turnIndex: number, notes: Notes): Policy =>
  (question) => {
    const move = policy(question);
    for (const offer of question.offers) {
      const key = `${turnIndex}:${offer.move}`;
      notes.set(key, { move: offer.move, picked: offer.move === move || notes.get(key)?.picked === true });
    }
    return move;
  };

/** Every team does what it has to do now. */
function teamsAct(table: Table, { policyOf }: GameSpec, { chance, notes }: { chance: Chance; notes: Notes }): Table {
  let after = table;
  for (const [team, view] of Object.entries(table.views)) {
    const truth = gameAt(after);
    const policy = noting(policyOf(team, truth), truth.turnIndex, notes);
    for (const command of robotTurn(view, team, { policy, chance })) {
      after = issue(after, { kind: "person", person: team }, command);
    }
  }
  return after;
}

/** Plays one game to its end. */
export function playGame(spec: GameSpec): PlayedGame {
  const chance = chanceOf(spec.key);
  const notes: Notes = new Map();
  let table = opened(spec.scenario, spec.key);
  while (gameAt(table).phase !== "ended") {
    table = goOn(table);
    const { phase } = gameAt(table);
    if (phase === "situation") table = playFromHand(table, chance);
    if (phase === "planning" || phase === "adjudication") table = teamsAct(table, spec, { chance, notes });
  }
  return { game: gameAt(table), chances: [...notes.values()] };
}
