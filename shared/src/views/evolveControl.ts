// What the white cell's desk holds after one more entry of the control feed.
import { withAssessed } from "../engine/assessed.ts";
import type { Change } from "../engine/change.ts";
import { NO_DRAFT } from "../engine/draft.ts";
import { withFlags, withPending } from "../engine/evolvers/changes.ts";
import { deliberated } from "../engine/evolvers/council.ts";
import { without } from "../lib/records.ts";
import { withChanges } from "../model/indicators.ts";
import { stated } from "../model/perception.ts";
import { STEPS_KEPT } from "../model/stepBack.ts";
import { evolveActivity } from "./activity.ts";
import { evolveAside } from "./aside.ts";
import type { Moment } from "./bothDesks.ts";
import type { ControlDesk } from "./controlDesk.ts";
import { injectOut } from "./injectOut.ts";
import { withLessons } from "./knowledge.ts";
import { withRunAct } from "./runLog.ts";
import { withTalkAct } from "./talkLog.ts";
import type { Learned } from "./viewEvents.ts";

type Here = Moment & {
  /** The id of the last piece of news. */
  readonly news: string;
};

function changed(desk: ControlDesk, changes: readonly Change[], { at, turnIndex }: Moment): ControlDesk {
  if (changes.length === 0) return desk;
  return {
    ...desk,
    indicators: withChanges(desk.indicators, changes),
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

function ruled(desk: ControlDesk, event: Extract<Learned, { type: "MoveRuled" }>, moment: Here): ControlDesk {
  const { order, ruling, resources, momentum } = event;
  return {
    ...changed(desk, event.changes, moment),
    flags: withFlags(desk.flags, event.flagsSet, event.flagsCleared),
    resources,
    momentum,
    proposal: null,
    roll: null,
    rulings: [
      ...desk.rulings,
      { ...ruling, turnIndex: moment.turnIndex, title: order.title, team: order.team },
    ],
    pending: withPending(desk.pending, event),
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
export function evolveControl(desk: ControlDesk, event: Learned, moment: Here): ControlDesk {
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

function told(desk: ControlDesk, event: Learned, moment: Here): ControlDesk {
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
      return {
        ...changed(desk, event.changes, moment),
        flags: withFlags(desk.flags, event.flags),
        triangle,
        momentum,
        path: [...desk.path, { index, n, indicators, rung, triangle }],
      };
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
    case "EffectLanded":
      return {
        ...changed(desk, event.changes, moment),
        flags: withFlags(desk.flags, event.flags),
        resources: event.resources,
        pending: desk.pending.filter((each) => each.id !== event.id),
      };
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
