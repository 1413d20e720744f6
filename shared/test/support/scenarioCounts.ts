// Counts every kind of thing in the merged content of scenario files, and fingerprints each section.
import { createHash } from "node:crypto";

type Json = Readonly<Record<string, unknown>>;
const record = (value: unknown): Json => (typeof value === "object" && value !== null ? (value as Json) : {});
const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.map(record) : []);

/** What this repository adds to the original brief. Everything else must be there word for word. */
const additions: Readonly<Record<string, (value: unknown) => unknown>> = {
  scenario: (value) => ({ ...record(value), options: without(record(value).options, "reschedule") }),
  teams: (value) => without(value, "first_eight"),
  moves: (value) => without(without(value, "reaction"), "marks"),
  injects: (value) =>
    ["marks", "source", "grade", "purpose", "hurts", "moment"].reduce<unknown>(without, value),
  delayed_effects: (value) => without(without(value, "marks"), "source"),
  turns: (value) => without(value, "essential"),
  article_elements: (value) => without(value, "carried_by"),
  outcomes: (value) => ({ ...record(value), stop_rules: without(record(value).stop_rules, "play_on") }),
};
const added = ["crisis", "learning_goals", "safety_note", "theory_cards", "theatre"];

const without = (value: unknown, key: string): readonly Json[] =>
  list(value).map((item) => Object.fromEntries(Object.entries(item).filter(([name]) => name !== key)));

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, canonical(part)]),
  );
}

const fingerprint = (value: unknown): string =>
  createHash("sha256")
    .update(JSON.stringify(canonical(value)))
    .digest("hex");

/** Numbers under every key called `deltas` or `effects`, wherever it stands. */
function deltasIn(value: unknown): readonly number[] {
  if (Array.isArray(value)) return value.flatMap(deltasIn);
  return Object.entries(record(value)).flatMap(([key, part]) =>
    key === "deltas" || key === "effects" ? Object.values(record(part)).map(Number) : deltasIn(part),
  );
}

const tally = (keys: readonly unknown[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const key of keys.map(String).sort()) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

const grades = ["success", "partial", "failure"];

export function scenarioCounts(raw: Json) {
  const moves = list(raw.moves);
  const effects = moves.flatMap((move) => grades.map((grade) => record(move[grade])));
  const teams = list(raw.teams);
  const outcomes = record(raw.outcomes);
  const model = record(raw.model);
  const deltas = deltasIn(raw);
  const sections = Object.entries(raw).filter(([key]) => !added.includes(key));
  return {
    lists: Object.fromEntries(
      sections.flatMap(([key, part]) => (Array.isArray(part) ? [[key, part.length]] : [])),
    ),
    options: list(record(raw.scenario).options).length,
    bands: list(model.bands).length,
    drift: list(model.drift).length,
    composites: list(model.composites).length,
    structureTerms: Object.values(record(record(model.triangle).structure)).flatMap(list).length,
    thresholds: list(record(raw.ladder).thresholds).length,
    rungs: list(record(raw.ladder).rungs).length,
    movesByTeam: tally(moves.map((move) => move.team)),
    movesBySize: tally(moves.map((move) => move.size)),
    movesByInstrument: tally(moves.map((move) => move.instrument)),
    covertMoves: moves.filter((move) => move.visibility === "covert").length,
    conditionalMoves: moves.filter((move) => move.requires !== undefined).length,
    moveWindows: moves.filter((move) => move.turns !== undefined).length,
    interactionsByKind: tally(moves.flatMap((move) => list(move.interactions)).map(({ kind }) => kind)),
    oddsMods: moves.flatMap((move) => list(move.odds_mods)).length,
    extraIf: moves.flatMap((move) => list(move.extra_if)).length,
    effectParts: tally(effects.flatMap((effect) => Object.keys(effect))),
    deltas: deltas.length,
    deltasTotal: deltas.reduce((total, delta) => total + delta, 0),
    injectsByTiming: tally(list(raw.injects).flatMap((inject) => Object.keys(record(inject.timing)))),
    injectsByKind: tally(list(raw.injects).map(({ kind }) => kind)),
    injectsByVeracity: tally(list(raw.injects).map(({ veracity }) => veracity)),
    resourcesByTeam: Object.fromEntries(teams.map((team) => [team.id, list(team.resources).length])),
    objectivesByTeam: Object.fromEntries(teams.map((team) => [team.id, list(team.objectives).length])),
    redLinesByTeam: Object.fromEntries(teams.map((team) => [team.id, list(team.red_lines).length])),
    privateInfoByTeam: Object.fromEntries(teams.map((team) => [team.id, list(team.private_info).length])),
    turnVariants: list(raw.turns).flatMap((turn) => list(turn.variants)).length,
    stopRules: list(outcomes.stop_rules).length,
    variantsByOutcome: Object.fromEntries(
      list(outcomes.list).map((one) => [one.id, list(one.variants).length]),
    ),
    hotwashQuestions:
      list(outcomes.list).flatMap((one) => list(one.hotwash)).length + list(outcomes.common_hotwash).length,
    freeFormPresets: Object.keys(record(record(raw.free_form).odds_presets)).length,
    checklist: list(record(raw.free_form).checklist).length,
    factsByGrade: tally(list(raw.facts).map(({ grade }) => grade)),
    sections: Object.fromEntries(
      sections.map(([key, part]) => [key, fingerprint((additions[key] ?? ((same: unknown) => same))(part))]),
    ),
  };
}
