// The format of scenario files, and that what it yields is the engine's `Scenario`.
import * as v from "valibot";
import type { Scenario } from "../engine/scenario.ts";
import type { Result } from "../lib/result.ts";
import { err, ok } from "../lib/result.ts";
import { text } from "./scenarioParts/common.ts";
import type { Fault } from "./scenarioParts/faults.ts";
import {
  afterTheFork,
  articleElement,
  computedFlag,
  fact,
  flag,
  header,
  prose,
  theoryCards,
} from "./scenarioParts/header.ts";
import { freeForm, model } from "./scenarioParts/model.ts";
import { move } from "./scenarioParts/moves.ts";
import { shapeFaults } from "./scenarioParts/shapeFaults.ts";
import { delayedEffect, inject, ladder, outcomes, turn } from "./scenarioParts/story.ts";
import { indicator, reportingOffset, team } from "./scenarioParts/teams.ts";
import { theatre } from "./scenarioParts/theatre.ts";

const entries = {
  scenario: header,
  crisis: v.pipe(prose, v.nonEmpty()),
  learning_goals: prose,
  safety_note: text,
  theory_cards: theoryCards,
  flags: v.array(flag),
  computed_flags: v.array(computedFlag),
  model,
  article_elements: v.array(articleElement),
  indicators: v.array(indicator),
  reporting_offsets: v.array(reportingOffset),
  teams: v.array(team),
  ladder,
  moves: v.array(move),
  delayed_effects: v.array(delayedEffect),
  injects: v.array(inject),
  turns: v.pipe(v.array(turn), v.nonEmpty()),
  outcomes,
  free_form: freeForm,
  facts: v.array(fact),
  theatre: v.exactOptional(theatre),
  after_the_fork: v.array(afterTheFork),
};

const wholeFile = v.strictObject(entries);

/** A file need not hold every key: a scenario may be split over several. */
export const anyFile = v.partial(wholeFile);

/** A scenario as it stands in its files, all of them merged. */
export type FileScenario = v.InferInput<typeof wholeFile>;

const toScenario = (file: v.InferOutput<typeof wholeFile>): Scenario => {
  const { teams: teamOrder, turns: _counted, freeForm: _slot, ...identity } = file.scenario;
  return {
    ...identity,
    teamOrder,
    crisis: file.crisis,
    learningGoals: file.learning_goals,
    safetyNote: file.safety_note,
    theoryCards: file.theory_cards,
    flags: file.flags,
    computedFlags: file.computed_flags,
    model: file.model,
    articleElements: file.article_elements,
    indicators: file.indicators,
    reportingOffsets: file.reporting_offsets,
    teams: file.teams,
    ladder: file.ladder,
    moves: file.moves,
    delayedEffects: file.delayed_effects,
    injects: file.injects,
    turns: file.turns,
    outcomes: file.outcomes,
    freeForm: file.free_form,
    facts: file.facts,
    ...(file.theatre ? { theatre: file.theatre } : {}),
    afterTheFork: file.after_the_fork,
  };
};

/** Whether merged file content has the form of a scenario; whether it is a legal one is for `scenarioFile/` to say. */
export function readShape(raw: unknown): Result<Scenario, readonly Fault[]> {
  const read = v.safeParse(wholeFile, raw);
  const faults = shapeFaults(wholeFile, raw, read.issues ?? []);
  if (read.success && faults.length === 0) return ok(toScenario(read.output));
  return err(faults);
}
