// What only the white cell knows: the truth, everybody's drafts, the queue, every roll and every cause.
import { withAssessed } from "../engine/assessed.ts";
import { deliberated, NO_COUNCIL, NO_IN_BRIEF } from "../engine/evolveCouncil.ts";
import type { Change } from "../engine/game.ts";
import type { Scenario } from "../engine/scenario.ts";
import { without } from "../lib/records.ts";
import { stated, withReading } from "../model/perception.ts";
import { turnPlanOf } from "../model/schedule.ts";
import { STEPS_KEPT } from "../model/stepBack.ts";
import { evolveActivity, NO_ACTIVITY } from "./activity.ts";
import { evolveAside } from "./aside.ts";
import { injectOut } from "./injectOut.ts";
import { withLessons } from "./knowledge.ts";
import { withRunAct } from "./runLog.ts";
import { withTalkAct } from "./talkLog.ts";
import { NO_DRAFT } from "./teamDesk.ts";
import type { ControlDesk } from "./view.ts";
import type { Learned } from "./viewEvents.ts";

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
  messages: [],
  theories: [],
  council: NO_COUNCIL,
  inBrief: NO_IN_BRIEF,
  intents: [],
  readings: [],
  rfis: [],
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

type Moment = {
  readonly at: number;
  readonly turnIndex: number;
  /** The id of the last piece of news. */
  readonly news: string;
};

function changed(desk: ControlDesk, changes: readonly Change[], { at, turnIndex }: Moment): ControlDesk {
  if (changes.length === 0) return desk;
  const indicators = {
    ...desk.indicators,
    ...Object.fromEntries(changes.map((change) => [change.indicator, change.to])),
  };
  return {
    ...desk,
    indicators,
    changes: [...desk.changes, ...changes.map((change) => ({ ...change, at, turnIndex }))],
  };
}

const draftOf = (desk: ControlDesk, team: string): ControlDesk["drafts"][string] =>
  desk.drafts[team] ?? NO_DRAFT;
const withDraft = (
  desk: ControlDesk,
  team: string,
  changes: Partial<ControlDesk["drafts"][string]>,
): ControlDesk => ({
  ...desk,
  drafts: { ...desk.drafts, [team]: { ...draftOf(desk, team), ...changes } },
});

const withFlags = (
  desk: ControlDesk,
  set: readonly string[],
  cleared: readonly string[] = [],
): ControlDesk => ({
  ...desk,
  flags: [
    ...desk.flags.filter((flag) => !cleared.includes(flag)),
    ...set.filter((flag) => !desk.flags.includes(flag)),
  ],
});

function ruled(
  desk: ControlDesk,
  event: Extract<Learned, { type: "MoveRuled" }>,
  moment: Moment,
): ControlDesk {
  const { order, ruling, resources, momentum, queued, postponed } = event;
  const after = withFlags(changed(desk, event.changes, moment), event.flagsSet, event.flagsCleared);
  return {
    ...after,
    resources,
    momentum,
    proposal: null,
    roll: null,
    rulings: [
      ...desk.rulings,
      { ...ruling, turnIndex: moment.turnIndex, title: order.title, team: order.team },
    ],
    pending: [
      ...desk.pending.map((each) => (postponed.includes(each.id) ? { ...each, due: each.due + 1 } : each)),
      ...queued,
    ],
  };
}

/** What each team gave as its reason, under the keys of its orders. */
const reasons = (
  desk: ControlDesk,
  keys: readonly { readonly key: string; readonly team: string }[],
): ControlDesk["rationales"] => ({
  ...desk.rationales,
  ...Object.fromEntries(keys.map(({ key, team }) => [key, draftOf(desk, team).rationale])),
});

/** The desk after one more entry of the control feed. */
export function evolveControl(desk: ControlDesk, event: Learned, moment: Moment): ControlDesk {
  const next = told(desk, event, moment);
  const drafts = { before: desk.drafts, after: next.drafts, at: moment.at };
  return {
    ...next,
    knowledge: withLessons(desk.knowledge, event, moment),
    activity: evolveActivity(desk.activity, event, drafts),
    run: withRunAct(desk.run, event, moment),
    talkLog: withTalkAct(desk.talkLog, event),
  };
}

function told(desk: ControlDesk, event: Learned, moment: Moment): ControlDesk {
  switch (event.type) {
    case "TurnStarted":
      return {
        ...desk,
        resources: event.resources,
        drafts: {},
        orders: [],
        assessments: {},
        proposal: null,
        roll: null,
        holds: [],
        byBell: [],
        lockedBy: null,
      };
    case "OptionApplied":
    case "RulingMade":
      return changed(desk, event.changes, moment);
    case "SituationReported":
      return { ...desk, triangle: event.triangle, resources: event.resources };
    case "MenusDrawn":
      return { ...desk, menus: event.menus };
    case "TurnClosed": {
      const { index, n, indicators, rung, triangle, momentum } = event;
      const after = withFlags(changed(desk, event.changes, moment), event.flags);
      return { ...after, triangle, momentum, path: [...desk.path, { index, n, indicators, rung, triangle }] };
    }
    case "RedLineCrossed":
      return {
        ...desk,
        redLinesCrossed: [
          ...desk.redLinesCrossed,
          { team: event.team, redLine: event.redLine, text: event.text, turnIndex: moment.turnIndex },
        ],
      };
    case "StopRuleMet":
      return {
        ...desk,
        stop: { rule: event.rule, text: event.text, verdict: event.verdict, playOn: event.playOn },
      };
    case "PlayedOn": {
      const { extraTurn } = event;
      return {
        ...desk,
        stop: null,
        turnPlan: [...desk.turnPlan, ...(extraTurn === null ? [] : [extraTurn])],
      };
    }
    case "SessionEnded":
      return { ...desk, stop: null };
    case "InjectReleased":
      return {
        ...changed(desk, event.changes, moment),
        injectsReleased: [...desk.injectsReleased, event.id],
        injectsKept: without(desk.injectsKept, event.id),
        injectsOut: [...desk.injectsOut, injectOut(event, desk.scenario, moment.news)],
      };
    case "EffectLanded": {
      const after = withFlags(changed(desk, event.changes, moment), event.flags);
      return {
        ...after,
        resources: event.resources,
        pending: desk.pending.filter((each) => each.id !== event.id),
      };
    }
    case "EffectDropped":
      return { ...desk, pending: desk.pending.filter((each) => each.id !== event.id) };
    case "DraftSaved": {
      const { type: _, team, by: __, ...changes } = event;
      return withDraft(desk, team, changes);
    }
    case "DraftCommitted":
      return {
        ...withDraft(desk, event.team, { ready: true }),
        council: deliberated(desk.council, event),
      };
    case "DraftReopened":
      return withDraft(desk, event.team, { ready: false });
    case "OrdersLocked":
      return {
        ...desk,
        orders: event.orders,
        rationales: reasons(desk, event.orders),
        holds: event.holds,
        byBell: event.byBell,
        lockedBy: event.closedBy ?? null,
        intents: [...desk.intents, ...stated(desk.drafts, moment.turnIndex)],
        resources: event.resources,
      };
    case "ReactionCommitted":
      return {
        ...desk,
        orders: [...desk.orders, event.order],
        rationales: { ...desk.rationales, [event.order.key]: event.rationale },
        resources: event.resources,
      };
    case "SignalRead": {
      const { type: _, by: __, ...reading } = event;
      return { ...desk, readings: withReading(desk.readings, reading) };
    }
    case "MessageSent":
      return {
        ...desk,
        messages: [...desk.messages, { at: moment.at, team: event.team, by: event.by, text: event.text }],
      };
    case "TheoryWritten": {
      const { team, turn, text } = event;
      return {
        ...desk,
        theories: [
          ...desk.theories.filter((each) => each.team !== team || each.turn !== turn),
          { team, turn, text },
        ],
      };
    }
    case "FreeFormAssessed":
      return {
        ...desk,
        assessments: { ...desk.assessments, [event.key]: event.assessment },
        orders: withAssessed(desk.orders, event.key, event.assessment),
      };
    case "ProposalDrawn":
      return { ...desk, proposal: event.proposal };
    case "MoveRolled": {
      const { type: _, ...roll } = event;
      return { ...desk, roll };
    }
    case "MoveRuled":
      return ruled(desk, event, moment);
    case "StepOpened":
      return { ...desk, steps: [...desk.steps, event.step].slice(-STEPS_KEPT) };
    case "ForkTold":
      return { ...desk, steps: [], nudges: {} };
    case "StepUndone":
      return { ...desk, turnPlan: event.turnPlan, steps: desk.steps.slice(0, -1) };
    case "AgendaReplanned":
      return { ...desk, turnPlan: event.turnPlan };
    default:
      return evolveAside(desk, event, moment);
  }
}
