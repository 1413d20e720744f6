// What only the white cell knows: the truth, everybody's drafts, the queue, every roll and every cause.

import type { Change } from "../engine/change.ts";
import type { Game, Proposal, Roll, Ruling, TrianglePoint, Verdict } from "../engine/game.ts";
import type { Millis, PersonId, TeamId } from "../engine/ids.ts";
import type { Bookmark, Note } from "../engine/note.ts";
import type { Menu } from "../engine/readings.ts";
import type { Scenario } from "../engine/scenario.ts";
import type { StepMark } from "../engine/step.ts";
import { turnPlanOf } from "../model/schedule.ts";
import { type Activity, NO_ACTIVITY } from "./activity.ts";
import { type BothDesks, NOTHING_SAID } from "./bothDesks.ts";
import type { InjectOut } from "./injectOut.ts";
import type { Knowledge } from "./knowledge.ts";
import type { RunEntry } from "./runLog.ts";
import type { TalkAct } from "./talkLog.ts";

export type ChangeRecord = Change & { readonly turnIndex: number; readonly at: Millis };

/** The truth as the engine has it. */
type Truth = Pick<
  Game,
  | "scenario"
  | "options"
  | "turnPlan"
  | "indicators"
  | "resources"
  | "flags"
  | "pending"
  | "drafts"
  | "insights"
  | "forecasts"
  | "injectsReleased"
  | "injectsKept"
  | "newsRead"
  | "orders"
  | "assessments"
  | "momentum"
  | "path"
  | "nudges"
>;

export type ControlDesk = Truth &
  BothDesks & {
    readonly changes: readonly ChangeRecord[];
    readonly menus: Readonly<Record<TeamId, Menu>>;
    readonly hands: readonly { readonly person: PersonId; readonly team: TeamId; readonly at: Millis }[];
    readonly bookmarks: readonly Bookmark[];
    readonly notes: readonly Note[];
    /** Who has learned of each move, piece of news, fact and word between teams. */
    readonly knowledge: readonly Knowledge[];
    /** Every inject that is out, with where it came from; the oldest first. */
    readonly injectsOut: readonly InjectOut[];
    /** Order key → the team's reason. */
    readonly rationales: Readonly<Record<string, string>>;
    /** Hidden estimates by order key and person. */
    readonly estimates: Readonly<Record<string, Readonly<Record<PersonId, number>>>>;
    readonly proposal: Proposal | null;
    readonly roll: Roll | null;
    readonly rulings: readonly (Ruling & {
      readonly turnIndex: number;
      readonly title: string;
      readonly team: TeamId;
    })[];
    readonly triangle: TrianglePoint | null;
    readonly redLinesCrossed: readonly {
      readonly team: TeamId;
      readonly redLine: string;
      readonly text: string;
      readonly turnIndex: number;
    }[];
    readonly stop: {
      readonly rule: string;
      readonly text: string;
      readonly verdict: Verdict;
      readonly playOn: boolean;
    } | null;
    readonly holds: readonly TeamId[];
    readonly byBell: readonly TeamId[];
    /** What ended planning; null before, and where the record does not say. */
    readonly lockedBy: "bell" | "white cell" | null;
    /** What may be taken back, the last one first to go. */
    readonly steps: readonly StepMark[];
    readonly activity: Activity;
    /** What was done to the run of the session, oldest first. */
    readonly run: readonly RunEntry[];
    /** What passed between teams, oldest first. */
    readonly talkLog: readonly TalkAct[];
  };

/** The desk before play. */
export const openControl = (
  scenario: Scenario,
  options: readonly string[],
  turnsPlanned: number,
): ControlDesk => ({
  scenario,
  options,
  turnPlan: turnPlanOf(scenario, turnsPlanned),
  indicators: Object.fromEntries(scenario.indicators.map((each) => [each.id, each.initial])),
  changes: [],
  resources: Object.fromEntries(
    scenario.teams.flatMap((team) => team.resources.map((each) => [`${team.id}.${each.id}`, each.initial])),
  ),
  flags: [],
  pending: [],
  drafts: {},
  menus: {},
  ...NOTHING_SAID,
  hands: [],
  bookmarks: [],
  notes: [],
  insights: [],
  forecasts: [],
  knowledge: [],
  injectsReleased: [],
  injectsKept: {},
  injectsOut: [],
  newsRead: {},
  orders: [],
  rationales: {},
  assessments: {},
  estimates: {},
  proposal: null,
  roll: null,
  rulings: [],
  momentum: {},
  triangle: null,
  path: [],
  redLinesCrossed: [],
  stop: null,
  holds: [],
  byBell: [],
  lockedBy: null,
  nudges: {},
  steps: [],
  activity: NO_ACTIVITY,
  run: [],
  talkLog: [],
});
