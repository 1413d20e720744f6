// One whole session among robots, played through the same gate as a session of people.
import type { Game } from "../engine/game.ts";
import type { MoveId, TeamId } from "../engine/ids.ts";
import type { Scenario } from "../engine/scenario.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { goOn, opened, playFromHand } from "./facilitator.ts";
import type { Policy } from "./policy.ts";
import { robotTurn } from "./robotTurn.ts";
import { attempt, gameAt, issue, type Table, viewOf } from "./table.ts";

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

/** What was offered and picked, under the turn and the card. */
type Notes = Map<string, Chanced>;

const noting =
  (policy: Policy, turnIndex: number, notes: Notes): Policy =>
  (question) => {
    const picked = policy(question);
    // BOT7: an answer that is not given is no chance missed, because the card had its chance in its own slot.
    if (question.slot === "reaction" && picked === null) return picked;
    for (const { move } of question.offers) {
      const key = `${turnIndex}:${move}`;
      notes.set(key, { move, picked: move === picked || notes.get(key)?.picked === true });
    }
    return picked;
  };

/** Every team does what it is asked for now. */
function teamsAct(
  table: Table,
  { scenario, policyOf }: GameSpec,
  { chance, notes }: { chance: Chance; notes: Notes },
): Table {
  let after = table;
  for (const team of scenario.teamOrder) {
    const truth = gameAt(after);
    const policy = noting(policyOf(team, truth), truth.turnIndex, notes);
    const lead = { kind: "person", person: team } as const;
    for (const command of robotTurn(viewOf(after, team), team, { policy, chance })) {
      // BOT6: an answer that has closed since it was offered goes unsaid; all else must be legal.
      const answered = command.type === "CommitReaction" ? attempt(after, lead, command) : null;
      if (answered === null) after = issue(after, lead, command);
      else if (answered.ok) after = answered.value;
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
