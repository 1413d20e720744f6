// What a viewer learns. Only `redact` can make the branded ViewEvent; the socket accepts nothing else.

import type { Odds } from "../engine/card.ts";
import type { MajorChoice } from "../engine/choice.ts";
import type { Event, EventOf } from "../engine/events.ts";
import type { Clock, Settings, Settled, Slot, TrianglePoint } from "../engine/game.ts";
import type { Millis, MoveId, ResourceKey, TeamId } from "../engine/ids.ts";
import type { Durations } from "../engine/phases.ts";
import type { Menu, Reading, RingReading } from "../engine/readings.ts";
import type { Replan } from "../engine/replan.ts";
import type { ReportGrade } from "../engine/reportGrade.ts";
import type { InjectKind, Scenario } from "../engine/scenario.ts";
import type { StepKind } from "../engine/step.ts";
import type { Agreement, Cable } from "../engine/talkState.ts";
import type { Mark } from "../engine/theatre.ts";
import type { Brand } from "../lib/brand.ts";
import type { Brief, Scene } from "./scene.ts";

/** An order as those outside the white cell may know it. */
export type PublicOrder = {
  readonly key: string;
  readonly team: TeamId;
  readonly slot: Slot;
  readonly title: string;
  readonly covert: boolean;
  readonly rung: number;
  readonly free: boolean;
  readonly marks: readonly Mark[];
};
export type OwnOrder = PublicOrder & { readonly choice: MajorChoice };

/** Reduced facts: the faces that those outside an event's audience get. */
export type Face =
  | {
      readonly type: "SceneSet";
      readonly scene: Scene;
      readonly settings: Settings;
      readonly brief: Brief | null;
      readonly scenario: Scenario | null;
      /** Options that are on: the white cell's alone, because they tell what is coming. */
      readonly options: readonly string[];
    }
  | {
      readonly type: "TurnOpened";
      readonly index: number;
      readonly n: number;
      readonly title: string;
      readonly from: string;
      readonly to: string;
      readonly briefing: readonly string[];
      readonly focus: string | null;
      readonly violations: boolean;
      readonly resources: Readonly<Record<ResourceKey, number>>;
    }
  | {
      readonly type: "SituationTold";
      readonly turnIndex: number;
      readonly moment: "start" | "end";
      readonly readings: readonly Reading[];
      readonly rings: readonly RingReading[];
      readonly resources: Readonly<Record<ResourceKey, number>>;
      readonly rung: number;
      readonly highestRung: number;
      readonly triangle: TrianglePoint | null;
    }
  | { readonly type: "MenuDrawn"; readonly menu: Menu }
  | {
      readonly type: "NewsArrived";
      readonly kind: InjectKind;
      readonly source: string | null;
      readonly grade: ReportGrade | null;
      readonly title: string;
      readonly text: string;
      readonly toAll: boolean;
      readonly marks: readonly Mark[];
    }
  /** Something is true in the story from now on. */
  | { readonly type: "FactTold"; readonly text: string; readonly toAll: boolean }
  /** The white cell's answer to a question of somebody else. */
  | { readonly type: "AnswerTold"; readonly text: string; readonly toAll: boolean }
  /** Formal words of another team's office. Who wrote them there is not told. */
  | ({ readonly type: "CableArrived" } & Omit<Cable, "by">)
  /** An agreement between others that everybody may read. Its number stays with its parties: it counts their drafts. */
  | ({ readonly type: "AgreementShown"; readonly sponsor: TeamId } & Pick<
      Agreement,
      "parties" | "title" | "terms" | "moment"
    >)
  | { readonly type: "TeamReady"; readonly team: TeamId }
  | { readonly type: "TeamNotReady"; readonly team: TeamId }
  | {
      readonly type: "OrdersClosed";
      readonly own: readonly OwnOrder[];
      readonly held: boolean;
      readonly byBell: boolean;
      readonly resources: Readonly<Record<ResourceKey, number>>;
    }
  | { readonly type: "OrderShown"; readonly order: PublicOrder }
  | {
      readonly type: "OrderSettled";
      readonly order: PublicOrder;
      readonly grade: Settled;
      readonly oddsWord: string;
      readonly odds: Odds | null;
      readonly roll: number | null;
      readonly exposed: boolean;
    }
  | { readonly type: "AnswerOpened"; readonly moves: readonly MoveId[] }
  | {
      readonly type: "AnswerGiven";
      readonly order: OwnOrder;
      readonly resources: Readonly<Record<ResourceKey, number>>;
    }
  /** The rest of the session was laid out anew. Which turns are played is the white cell's. */
  | {
      readonly type: "AgendaChanged";
      readonly how: Replan;
      readonly turnsPlanned: number;
      readonly durations: Durations;
      readonly merged: readonly number[];
    }
  /** This session goes on from another play, with dice of its own. */
  | {
      readonly type: "ForkTold";
      readonly parent: { readonly sessionId: string; readonly title: string };
      readonly clock: Clock;
      readonly commitment: string;
    }
  /** What this viewer learns next can be taken back together. No number: it would count what others learn. */
  | { readonly type: "StepMarked" }
  | {
      readonly type: "StepTakenBack";
      readonly kind: StepKind;
      readonly reason: string;
      readonly clock: Clock;
      readonly turnsPlanned: number;
    };

/** Facts that hold the seed of the dice: nobody ever gets them whole. */
export type Sealed = "SessionCreated" | "SessionForked";
/** Facts that are told whole to whomever they are told. */
export type Whole = Exclude<Event, EventOf<Sealed>>;

export type Learned = Whole | Face;
/** Only `redact` makes these. */
export type ViewEvent = Brand<Learned, "ViewEvent">;

/** One entry of an audience's gapless feed: `seq` counts 1..n for this audience alone (L4). */
export type FeedItem = { readonly seq: number; readonly at: Millis; readonly event: ViewEvent };
