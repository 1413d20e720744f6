// Makes each side's face of a scenario. What is not named here is not told.

import type { MoveCard } from "../engine/card.ts";
import type { EventOf } from "../engine/events.ts";
import type { TeamId } from "../engine/ids.ts";
import type { Measure, RedLine, Scenario, Team } from "../engine/scenario.ts";
import type { Theatre } from "../engine/theatre.ts";
import { inWords } from "../model/conditions.ts";
import { oddsRange, oddsWord } from "../model/odds.ts";
import type { Brief, Card, Scene } from "./scene.ts";

/** What everybody may know before play. */
export function sceneOf(event: EventOf<"SessionCreated">): Scene {
  const { scenario } = event;
  return {
    sessionId: event.sessionId,
    title: event.title,
    scenarioTitle: scenario.title,
    scenarioVersion: scenario.version,
    summary: scenario.summary,
    crisis: scenario.crisis,
    learningGoals: scenario.learningGoals,
    safetyNote: scenario.safetyNote,
    template: event.template,
    durations: event.durations,
    turnsPlanned: event.turnPlan.length,
    seatsPerTeam: event.seatsPerTeam,
    commitment: event.commitment,
    teams: scenario.teamOrder
      .flatMap((id) => scenario.teams.filter((team) => team.id === id))
      .map(({ id, label, plays, roleCard }) => ({ id, label, plays, roleCard })),
    indicators: scenario.indicators.map(({ id, label, short, low, high }) => ({
      id,
      label,
      short,
      low,
      high,
    })),
    bands: scenario.model.bands,
    ladder: {
      rungs: scenario.ladder.rungs.map(({ n, label, text }) => ({ n, label, text })),
      thresholds: scenario.ladder.thresholds,
    },
    outcomes: scenario.outcomes.list.map(({ id, label, text }) => ({ id, label, text })),
    theatre: scenario.theatre ? geographyOf(scenario.theatre) : null,
  };
}

/** MAP2: the land is public; how far weapons reach is told by report. */
const geographyOf = ({ center, extent, places, front }: Theatre): Scene["theatre"] => ({
  center,
  extent,
  places,
  ...(front ? { front } : {}),
});

const cardFace = (card: MoveCard, team: Team, scenario: Scenario): Card => ({
  id: card.id,
  title: card.title,
  text: card.text,
  size: card.size,
  instrument: card.instrument,
  covert: card.visibility === "covert",
  cost: card.cost,
  requires: card.requires ? inWords(card.requires, scenario) : null,
  window: card.turns ?? null,
  oddsWord: oddsWord(card.odds, scenario.model),
  oddsRange: oddsRange(card.odds, scenario.model),
  article: scenario.articleElements.filter(({ id }) => card.article.includes(id)).map(({ claim }) => claim),
  rung: card.rung,
  firstEight: team.firstEight.includes(card.id),
  reaction: card.reaction ?? false,
});

function measuredBy(measure: Measure, scenario: Scenario): string {
  if ("ind" in measure) {
    const label = scenario.indicators.find((each) => each.id === measure.ind)?.label ?? measure.ind;
    return `${label}: nothing at ${measure.from}, everything at ${measure.to}`;
  }
  const variants = scenario.outcomes.list.flatMap((outcome) => outcome.variants);
  return variants
    .filter((variant) => measure.outcome[variant.id] !== undefined)
    .map((variant) => `${variant.label} ${Math.round((measure.outcome[variant.id] ?? 0) * 100)} %`)
    .join(", ");
}

const redLineFace = (line: RedLine, scenario: Scenario): Brief["redLines"][number] => ({
  id: line.id,
  text: line.text,
  penalty: line.penalty,
  when: inWords(line.if, scenario),
});

/** What one team alone may know before play. */
export function briefOf(scenario: Scenario, id: TeamId): Brief | null {
  const team = scenario.teams.find((each) => each.id === id);
  if (!team) return null;
  return {
    team: team.id,
    label: team.label,
    resources: team.resources,
    privateInfo: team.privateInfo,
    cannotSee: team.cannotSee,
    objectives: team.objectives.map(({ id: objective, points, text, measure }) => ({
      id: objective,
      points,
      text,
      measuredBy: measuredBy(measure, scenario),
    })),
    redLines: team.redLines.map((line) => redLineFace(line, scenario)),
    cards: scenario.moves.filter((card) => card.team === id).map((card) => cardFace(card, team, scenario)),
    freeForm: { checklist: scenario.freeForm.checklist, cost: scenario.freeForm.defaultCost[id] ?? {} },
    theoryCards: scenario.theoryCards,
  };
}
