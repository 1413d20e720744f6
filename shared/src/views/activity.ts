// What each seat did last, and since when each team stands where it does: what a facilitator looks for first.
import type { Draft } from "../engine/game.ts";
import type { Millis, PersonId, TeamId } from "../engine/ids.ts";
import type { Learned } from "./viewEvents.ts";

/** Kinds of things that somebody at a table does. */
export type Act =
  | "seated"
  | "draft"
  | "committed"
  | "reopened"
  | "answer"
  | "talk"
  | "theory"
  | "reading"
  | "question"
  | "hand"
  | "argument"
  | "estimate"
  | "forecast"
  | "insight"
  | "brief"
  | "red line"
  | "proposal"
  | "vote"
  | "dissent";

export type Activity = {
  readonly acts: Readonly<Record<PersonId, { readonly act: Act; readonly at: Millis }>>;
  /** When the phase began. */
  readonly phaseAt: Millis;
  /** When a team's draft last went from empty to drafted to ready, or back. */
  readonly stepAt: Readonly<Record<TeamId, Millis>>;
};

export type DraftState = "empty" | "drafted" | "ready";

export const NO_ACTIVITY: Activity = { acts: {}, phaseAt: 0, stepAt: {} };

export function draftState(draft: Draft | undefined): DraftState {
  if (!draft) return "empty";
  if (draft.ready) return "ready";
  const touched = draft.major ?? draft.minor ?? draft.reaction ?? (draft.rationale.trim() || null);
  return touched === null ? "empty" : "drafted";
}

const acts: Readonly<Partial<Record<Learned["type"], Act>>> = {
  DraftSaved: "draft",
  DraftCommitted: "committed",
  DraftReopened: "reopened",
  ReactionCommitted: "answer",
  MessageSent: "talk",
  ChannelAsked: "talk",
  ChannelAnswered: "talk",
  ChannelClosed: "talk",
  ChannelSpoken: "talk",
  CableSent: "talk",
  AgreementDrafted: "talk",
  AgreementSponsored: "talk",
  AgreementAnswered: "talk",
  TermJudged: "talk",
  TalkNoted: "talk",
  TheoryWritten: "theory",
  SignalRead: "reading",
  RfiAsked: "question",
  ArgumentAdded: "argument",
  EstimateGiven: "estimate",
  EstimateExplained: "estimate",
  ForecastGiven: "forecast",
  InsightNoted: "insight",
  BriefRead: "brief",
  RedLineFiled: "red line",
  RedLineWithdrawn: "red line",
  MoveProposed: "proposal",
  MoveVoted: "vote",
  Dissented: "dissent",
};

function doneBy(event: Learned): { readonly person: PersonId; readonly act: Act } | null {
  if (event.type === "PersonSeated") return { person: event.person, act: "seated" };
  if (event.type === "HandRaised") return { person: event.person, act: "hand" };
  const act = acts[event.type];
  return act && "by" in event && typeof event.by === "string" ? { person: event.by, act } : null;
}

type Drafts = Readonly<Record<TeamId, Draft>>;
type Step = { readonly before: Drafts; readonly after: Drafts; readonly at: Millis };

const stepped = ({ before, after }: Step): readonly TeamId[] =>
  before === after
    ? []
    : [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
        (team) => draftState(before[team]) !== draftState(after[team]),
      );

/** The activity after one more entry of the control feed, with the drafts before and after it. */
export function evolveActivity(activity: Activity, event: Learned, step: Step): Activity {
  const { at } = step;
  const done = doneBy(event);
  const teams = stepped(step);
  // A phase that was gone back to begins anew.
  const begins = event.type === "PhaseStarted" || event.type === "StepUndone";
  if (!begins && !done && teams.length === 0) return activity;
  return {
    acts: done ? { ...activity.acts, [done.person]: { act: done.act, at } } : activity.acts,
    phaseAt: begins ? at : activity.phaseAt,
    stepAt: { ...activity.stepAt, ...Object.fromEntries(teams.map((team) => [team, at])) },
  };
}
