// What the host's form holds, and the request that it becomes.
import type { Durations, TemplateId } from "@whitecell/shared/engine/phases.ts";
import type { CreateSessionRequest, ScenarioListing } from "@whitecell/shared/protocol/http.ts";
import { phasesOfTurn, planOf } from "@whitecell/shared/views/sessionPlan.ts";

export type HostChoices = {
  readonly scenario: ScenarioListing;
  readonly template: TemplateId;
  readonly turns: number;
  /** Minutes by phase; only for a custom length. */
  readonly minutes: Readonly<Record<keyof Durations, number>>;
  readonly options: readonly string[];
  readonly name: string;
  readonly title: string;
  readonly seatsPerTeam: number;
};

const MINUTE = 60_000;
const MOST_MINUTES = 120;

const minutesOf = (durations: Durations): HostChoices["minutes"] =>
  Object.fromEntries(
    phasesOfTurn.map((phase) => [phase, durations[phase] / MINUTE]),
  ) as HostChoices["minutes"];

export const startingChoices = (scenario: ScenarioListing, name: string): HostChoices => ({
  scenario,
  template: "half-day",
  turns: scenario.turns,
  minutes: minutesOf(planOf("half-day").durations),
  options: scenario.options.filter((option) => option.default).map((option) => option.id),
  name,
  title: scenario.title,
  seatsPerTeam: 8,
});

/** Minutes of one turn. */
export const turnMinutes = (choices: HostChoices): number => {
  const minutes =
    choices.template === "custom" ? choices.minutes : minutesOf(planOf(choices.template).durations);
  return phasesOfTurn.reduce((sum, phase) => sum + minutes[phase], 0);
};

export const turnsOf = (choices: HostChoices): number =>
  choices.template === "custom" ? choices.turns : planOf(choices.template).turns;

export type HostProblem = "name" | "minutes";

export function problemsOf(choices: HostChoices): readonly HostProblem[] {
  const problems: HostProblem[] = [];
  if (choices.name.trim() === "") problems.push("name");
  const outside = (minutes: number) => !(minutes >= 0 && minutes <= MOST_MINUTES);
  if (choices.template === "custom" && phasesOfTurn.some((phase) => outside(choices.minutes[phase]))) {
    problems.push("minutes");
  }
  return problems;
}

export function hostRequest(choices: HostChoices): CreateSessionRequest {
  const durations = Object.fromEntries(
    phasesOfTurn.map((phase) => [phase, Math.round(choices.minutes[phase] * MINUTE)]),
  ) as Durations;
  return {
    scenario: choices.scenario.id,
    title: choices.title.trim() || choices.scenario.title,
    name: choices.name.trim(),
    template: choices.template,
    custom: choices.template === "custom" ? { turns: choices.turns, durations } : null,
    options: choices.options,
    seatsPerTeam: choices.seatsPerTeam,
  };
}
