// The script of injects as the desk shows it, and how fair what is out has been.

import type { Deltas, TeamId } from "../engine/ids.ts";
import type { Inject, Objective, Scenario } from "../engine/scenario.ts";
import { sum } from "../lib/numbers.ts";
import { inWords } from "../model/conditions.ts";
import { scheduledTurn } from "../model/schedule.ts";
import type { ControlDesk } from "./controlDesk.ts";

export type InjectState = "released" | "held" | "skipped" | "due" | "armed" | "in hand";
export type MselLine = {
  readonly inject: Inject;
  readonly state: InjectState;
  /** The scenario's number of the turn for which the script has it. */
  readonly turn: number | null;
  /** What its condition asks, in words. */
  readonly when: string | null;
  /** Of one in hand: when the facilitator may want it, in words. */
  readonly moment: string | null;
};

/** Every inject of the script: out, kept back, due in a turn to come, armed by a condition, or in hand. */
export const mselOf = (desk: ControlDesk, turnsToCome: readonly number[]): readonly MselLine[] =>
  desk.scenario.injects.map((inject) => {
    const turn = scheduledTurn(desk, inject);
    const when = "when" in inject.timing ? inWords(inject.timing.when, desk.scenario) : null;
    const moment = inject.moment ? inWords(inject.moment, desk.scenario) : null;
    const line = (state: InjectState): MselLine => ({ inject, state, turn, when, moment });
    if (desk.injectsReleased.includes(inject.id)) return line("released");
    const kept = desk.injectsKept[inject.id];
    if (kept !== undefined) return line(kept);
    if (turn !== null && turnsToCome.includes(turn)) return line("due");
    return line("when" in inject.timing ? "armed" : "in hand");
  });

export type Fairness = {
  readonly team: TeamId;
  /** Injects that are out and were meant to hurt this team. */
  readonly hurt: number;
  /** What injects have moved of this team's objectives, in its own points; below 0 they cost it. */
  readonly points: number;
};

/** What one point of this indicator is worth to a team that has these objectives. */
const worth = (objectives: readonly Objective[], indicator: string): number =>
  sum(objectives, ({ points, measure }) =>
    "ind" in measure && measure.ind === indicator ? points / (measure.to - measure.from) : 0,
  );

/** What the injects so far have done to each team. */
export const fairnessOf = ({ scenario, changes, injectsOut }: ControlDesk): readonly Fairness[] =>
  scenario.teams.map(({ id: team, objectives }) => {
    const moved = changes.filter(({ cause }) => cause.kind === "inject");
    return {
      team,
      hurt: injectsOut.filter(({ hurts }) => hurts.includes(team)).length,
      points: sum(moved, ({ indicator, from, to }) => (to - from) * worth(objectives, indicator)),
    };
  });

/** INJ13: what these changes would do to each team's objectives, in its own points; teams untouched are left out. */
export const worthTo = (
  { teams }: Pick<Scenario, "teams">,
  deltas: Deltas,
): readonly Pick<Fairness, "team" | "points">[] =>
  teams.flatMap(({ id: team, objectives }) => {
    const points = sum(Object.entries(deltas), ([id, moved]) => moved * worth(objectives, id));
    return points === 0 ? [] : [{ team, points }];
  });
