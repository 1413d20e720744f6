// A scenario in which every text says who may read it, and every hidden number can be told from all others.
import type { MoveCard } from "@whitecell/shared/engine/card.ts";
import type { Inject, Scenario, Team } from "@whitecell/shared/engine/scenario.ts";
import type { Theatre } from "@whitecell/shared/engine/theatre.ts";

/** `‹side› text`: the sides that may read it, or a thing that must have been announced first. */
const mark = (sides: string, text: string): string => `‹${sides}› ${text}`;
const control = (text: string): string => mark("control", text);

const markTeam = (team: Team, fraction: (n: number) => number): Team => {
  const own = (text: string): string => mark(team.id, text);
  return {
    ...team,
    resources: team.resources.map((resource) => ({
      ...resource,
      initial: fraction(resource.initial),
      label: own(resource.label),
      note: own(resource.note),
    })),
    privateInfo: team.privateInfo.map(own),
    cannotSee: team.cannotSee.map(own),
    redLines: team.redLines.map((line) => ({ ...line, text: own(line.text) })),
    objectives: team.objectives.map((objective) => ({ ...objective, text: own(objective.text) })),
  };
};

const markMove = (move: MoveCard, fraction: (n: number) => number): MoveCard => ({
  ...move,
  title: mark(`move:${move.id}`, move.title),
  text: mark(move.team, move.text),
  odds: [fraction(move.odds[0]), move.odds[1], 100 - fraction(move.odds[0]) - move.odds[1]],
  ...(move.oddsMods && {
    oddsMods: move.oddsMods.map((mod) => ({ ...mod, note: control(mod.note ?? "as things stand") })),
  }),
  ...(move.extraIf && {
    extraIf: move.extraIf.map((extra) => ({ ...extra, note: control(extra.note ?? "as things stand") })),
  }),
  interactions: move.interactions.map((each) => ({ ...each, note: control(each.note) })),
});

const markInject = (inject: Inject): Inject => ({
  ...inject,
  title: mark(`inject:${inject.id}`, inject.title),
  text: mark(`inject:${inject.id}`, inject.text),
  ...(inject.source !== undefined && { source: mark(`inject:${inject.id}`, inject.source) }),
  expected: control(inject.expected),
  ...(inject.truth !== undefined && { truth: control(inject.truth) }),
});

const markTheatre = (theatre: Theatre): Theatre => ({
  ...theatre,
  // Whole degrees, so that every fraction in a feed is a secret number.
  places: theatre.places.map((place) => ({
    ...place,
    lon: Math.round(place.lon),
    lat: Math.round(place.lat),
  })),
  ...(theatre.front && {
    front: {
      ...theatre.front,
      points: theatre.front.points.map(([lon, lat]) => [Math.round(lon), Math.round(lat)] as const),
    },
  }),
  rings: theatre.rings.map((ring) => ({
    ...ring,
    km: Math.ceil(ring.km),
    label: mark(ring.knownTo.join("+"), ring.label),
  })),
});

/** The scenario with marks. Its rules stay the same; hidden whole numbers get fractions of their own. */
export function marked(scenario: Scenario): Scenario {
  let count = 0;
  // Sixty-fourths are exact, so that a fraction stays itself through any whole-number change.
  const fraction = (n: number): number => n + (++count % 1024) / 1024;
  const { model, outcomes } = scenario;
  return {
    ...scenario,
    version: "marked",
    options: scenario.options.map((option) => ({ ...option, text: control(option.text) })),
    model: {
      ...model,
      drift: model.drift.map((rule) => ({ ...rule, why: control(rule.why) })),
      composites: model.composites.map((each) => ({ ...each, label: control(each.label) })),
    },
    indicators: scenario.indicators.map((each) => ({
      ...each,
      initial: fraction(each.initial),
      ...(each.note !== undefined && { note: control(each.note) }),
    })),
    reportingOffsets: scenario.reportingOffsets.map((each) => ({ ...each, why: control(each.why) })),
    teams: scenario.teams.map((team) => markTeam(team, fraction)),
    moves: scenario.moves.map((move) => markMove(move, fraction)),
    delayedEffects: scenario.delayedEffects.map((effect) => ({
      ...effect,
      label: mark(`effect:${effect.id}`, effect.label),
      news: mark(`effect:${effect.id}`, effect.news),
      ...(effect.source !== undefined && { source: mark(`effect:${effect.id}`, effect.source) }),
    })),
    injects: scenario.injects.map(markInject),
    turns: scenario.turns.map((turn) => ({
      ...turn,
      title: mark(`turn:${turn.n}`, turn.title),
      briefing: mark(`turn:${turn.n}`, turn.briefing),
      variants: turn.variants.map((variant) => ({ ...variant, text: mark(`turn:${turn.n}`, variant.text) })),
      focus: Object.fromEntries(Object.entries(turn.focus).map(([team, text]) => [team, mark(team, text)])),
    })),
    outcomes: {
      stopRules: outcomes.stopRules.map((rule) => ({ ...rule, text: control(rule.text) })),
      list: outcomes.list.map((outcome) => ({
        ...outcome,
        variants: outcome.variants.map((variant) => ({ ...variant, text: control(variant.text) })),
        hotwash: outcome.hotwash.map(control),
      })),
      commonHotwash: outcomes.commonHotwash.map(control),
    },
    ...(scenario.theatre && { theatre: markTheatre(scenario.theatre) }),
    ...(scenario.theatre && {
      theatre: {
        ...scenario.theatre,
        rings: scenario.theatre.rings.map((ring) => ({
          ...ring,
          label: mark(ring.knownTo.join("+"), ring.label),
        })),
      },
    }),
    facts: scenario.facts.map((fact) => ({ ...fact, text: control(fact.text) })),
    afterTheFork: scenario.afterTheFork.map((each) => ({ ...each, text: control(each.text) })),
  };
}
