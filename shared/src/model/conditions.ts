// The condition grammar: one evaluator, and one sentence for "why not?".
import type { Condition } from "../engine/condition.ts";
import type { Scenario } from "../engine/scenario.ts";
import { hasFlag, pointsOf, type Standing, stockOf, turnNumber } from "./standing.ts";

/** Whether the condition holds now. */
export function holds(condition: Condition, standing: Standing): boolean {
  if ("all" in condition) return condition.all.every((part) => holds(part, standing));
  if ("any" in condition) return condition.any.some((part) => holds(part, standing));
  if ("not" in condition) return !holds(condition.not, standing);
  if ("flag" in condition) return hasFlag(standing, condition.flag);
  if ("always" in condition) return true;
  if ("held" in condition) return standing.held.includes(condition.held);
  if ("unplayed" in condition) return (standing.uses[condition.unplayed] ?? 0) === 0;
  if ("turn" in condition) return within(turnNumber(standing), condition.turn);
  if ("rungGte" in condition)
    return standing.scenario.ladder.rungs.some(
      (rung) => rung.n >= condition.rungGte && holds(rung.if, standing),
    );
  if ("peak" in condition)
    return (standing.peaks[condition.peak] ?? Number.NEGATIVE_INFINITY) >= condition.gte;
  if ("trough" in condition)
    return (standing.troughs[condition.trough] ?? Number.POSITIVE_INFINITY) <= condition.lte;
  if ("outcome" in condition) return standing.verdict?.outcome === condition.outcome;
  if ("variant" in condition) return standing.verdict?.variant === condition.variant;
  if ("exceeds" in condition)
    return pointsOf(standing, condition.ind) >= pointsOf(standing, condition.exceeds) + condition.by;
  const value = "res" in condition ? stockOf(standing, condition.res) : pointsOf(standing, condition.ind);
  return "gte" in condition ? value >= condition.gte : value <= condition.lte;
}

const within = (n: number, [from, to]: readonly [number, number]): boolean => n >= from && n <= to;

/** A sentence that goes on inside another. Only an article is surely no name. */
const lower = (text: string): string =>
  /^(A|An|The)\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

function nameOf(scenario: Scenario, id: string): string {
  const known =
    scenario.indicators.find((indicator) => indicator.id === id) ??
    scenario.model.composites.find((c) => c.id === id);
  return known?.label ?? id;
}

const flagText = (scenario: Scenario, id: string): string =>
  scenario.flags.find((flag) => flag.id === id)?.text ?? id;

function resourceName(scenario: Scenario, key: string): string {
  const [teamId, resourceId] = key.split(".");
  const team = scenario.teams.find((each) => each.id === teamId);
  const resource = team?.resources.find((each) => each.id === resourceId);
  return resource && team ? `${team.label}: ${resource.label}` : key;
}

const teamName = (scenario: Scenario, id: string): string =>
  scenario.teams.find((team) => team.id === id)?.label ?? id;
const moveTitle = (scenario: Scenario, id: string): string =>
  scenario.moves.find((move) => move.id === id)?.title ?? id;

/** A condition in words, as it stands on a card: "the sale has been authorised and US diplomatic capital is 25 or more". */
export function inWords(condition: Condition, scenario: Scenario): string {
  const say = (part: Condition): string => inWords(part, scenario);
  if ("all" in condition) return condition.all.map(say).join(", and ");
  if ("any" in condition) return either(condition.any.map(say));
  if ("not" in condition) return negated(condition.not, scenario);
  if ("flag" in condition) return lower(flagText(scenario, condition.flag));
  if ("always" in condition) return "always";
  if ("held" in condition) return `${teamName(scenario, condition.held)} has held`;
  if ("unplayed" in condition) return `nobody has played “${moveTitle(scenario, condition.unplayed)}”`;
  if ("turn" in condition) return turnsInWords(condition.turn);
  if ("rungGte" in condition) return `the ladder is at rung ${condition.rungGte} or above`;
  if ("peak" in condition) return `${nameOf(scenario, condition.peak)} has reached ${condition.gte} or more`;
  if ("trough" in condition)
    return `${nameOf(scenario, condition.trough)} has fallen to ${condition.lte} or less`;
  if ("outcome" in condition)
    return `the play ends in “${scenario.outcomes.list.find((o) => o.id === condition.outcome)?.label ?? condition.outcome}”`;
  if ("variant" in condition) {
    const variants = scenario.outcomes.list.flatMap((outcome) => outcome.variants);
    return `the play ends in “${variants.find((v) => v.id === condition.variant)?.label ?? condition.variant}”`;
  }
  if ("exceeds" in condition) return exceedsInWords(condition, scenario);
  const name = "res" in condition ? resourceName(scenario, condition.res) : nameOf(scenario, condition.ind);
  return "gte" in condition ? `${name} is ${condition.gte} or more` : `${name} is ${condition.lte} or less`;
}

const either = (parts: readonly string[]): string =>
  parts.length > 1 ? `either ${parts.join(" or ")}` : parts.join("");

const turnsInWords = ([from, to]: readonly [number, number]): string =>
  from === to ? `it is turn ${from}` : `it is turn ${from} to ${to}`;

function exceedsInWords(
  condition: { readonly ind: string; readonly exceeds: string; readonly by: number },
  scenario: Scenario,
): string {
  const [ahead, behind] = [nameOf(scenario, condition.ind), nameOf(scenario, condition.exceeds)];
  if (condition.by < 0) return `${ahead} is at most ${-condition.by} points below ${behind}`;
  return condition.by === 0
    ? `${ahead} is at least ${behind}`
    : `${ahead} is at least ${condition.by} points above ${behind}`;
}

function negated(condition: Condition, scenario: Scenario): string {
  if ("any" in condition) return condition.any.map((part) => negated(part, scenario)).join(", and ");
  if ("all" in condition) return either(condition.all.map((part) => negated(part, scenario)));
  if ("not" in condition) return inWords(condition.not, scenario);
  if ("unplayed" in condition) return `“${moveTitle(scenario, condition.unplayed)}” has been played`;
  if ("flag" in condition) return `not yet: ${lower(flagText(scenario, condition.flag))}`;
  if ("res" in condition || ("ind" in condition && !("exceeds" in condition))) {
    const name = "res" in condition ? resourceName(scenario, condition.res) : nameOf(scenario, condition.ind);
    return "gte" in condition ? `${name} is below ${condition.gte}` : `${name} is above ${condition.lte}`;
  }
  return `not: ${inWords(condition, scenario)}`;
}

/** Why the condition does not hold now, in words; null when it holds. Names only the parts that fail. */
export function whyNot(condition: Condition, standing: Standing): string | null {
  if (holds(condition, standing)) return null;
  const { scenario } = standing;
  if ("all" in condition) {
    const reasons = condition.all.map((part) => whyNot(part, standing)).filter((reason) => reason !== null);
    return reasons.join("; ");
  }
  if ("not" in condition) return blockers(condition.not, standing).join("; ");
  return `needs: ${inWords(condition, scenario)}`;
}

/** What holds although it must not. */
function blockers(condition: Condition, standing: Standing): readonly string[] {
  if ("any" in condition)
    return condition.any.filter((part) => holds(part, standing)).flatMap((part) => blockers(part, standing));
  if ("all" in condition) return condition.all.flatMap((part) => blockers(part, standing));
  if ("not" in condition) return [`needs: ${inWords(condition.not, standing.scenario)}`];
  return [`no longer possible: ${inWords(condition, standing.scenario)}`];
}
