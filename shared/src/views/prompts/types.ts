// The things somebody can be asked to do.
import type { MajorChoice } from "../../engine/choice.ts";
import type { Slot } from "../../engine/game.ts";
import type { MoveId, OutcomeId, PersonId, ResourceKey, TeamId } from "../../engine/ids.ts";
import type { Phase } from "../../engine/phases.ts";

/** A card that may be played now. `cost` is in the team's own resources. */
export type CardOffer = { readonly move: MoveId; readonly cost: Cost; readonly usesLeft: number };
export type Cost = Readonly<Record<string, number>>;

/** What a step forward leads to. */
export type NextStep = Exclude<Phase, "lobby"> | "next turn";

export type VisitorPrompt =
  /** In the waiting room: the facilitator gives seats. */
  | { readonly kind: "wait-for-seat"; readonly asked: TeamId | null }
  /** Taken out of the session by the facilitator. */
  | { readonly kind: "removed" };

export type TeamPrompt =
  /** Before play: read the role, the secrets and the red lines. */
  | { readonly kind: "read-brief" }
  /** The team has set itself no red line yet. */
  | { readonly kind: "file-red-lines" }
  | { readonly kind: "read-situation"; readonly focus: string | null }
  | { readonly kind: "talk" }
  /** A sentence that the scenario asks for in this turn. */
  | { readonly kind: "write-theory"; readonly question: string; readonly turn: number }
  | {
      readonly kind: "plan-moves";
      readonly open: Readonly<Record<Slot, readonly CardOffer[]>>;
      /** Null when the team cannot pay for one. */
      readonly freeForm: { readonly cost: Cost } | null;
      readonly purse: Readonly<Record<ResourceKey, number>>;
      readonly chosen: {
        readonly major: MajorChoice | null;
        readonly minor: MoveId | null;
        readonly reaction: MoveId | null;
      };
    }
  | { readonly kind: "add-rationale" }
  /** `mine` when this person leads the team; `leads` are those who may. */
  | { readonly kind: "commit"; readonly mine: boolean; readonly leads: readonly PersonId[] }
  | { readonly kind: "ready-until-bell"; readonly waitingFor: readonly TeamId[] }
  | { readonly kind: "orders-locked"; readonly held: boolean; readonly byBell: boolean }
  /** Others' moves that were shown and are not settled: how does the team read them? */
  | {
      readonly kind: "read-signals";
      readonly moves: readonly { readonly key: string; readonly team: TeamId; readonly title: string }[];
    }
  /** Other teams wait for an answer, or a promise of the team's agreements is due: how many of each. */
  | {
      readonly kind: "answer-teams";
      readonly channels: number;
      readonly signatures: number;
      readonly terms: number;
    }
  | { readonly kind: "watch-reveal" }
  /** A text was tabled: the team may answer beside its major. */
  | {
      readonly kind: "answer-text";
      readonly moves: readonly CardOffer[];
      readonly mine: boolean;
      readonly leads: readonly PersonId[];
    }
  | { readonly kind: "watch-rulings" }
  | { readonly kind: "read-consequences" };

/** Asked of those outside a move's team while it is argued. */
export type DebatePrompt =
  /** Somebody's estimate is known to nobody but the white cell, so this stays until the argument is closed. */
  | { readonly kind: "estimate"; readonly key: string; readonly team: TeamId; readonly title: string }
  /** Of this side, these people estimated far from everybody else and have not said why. */
  | {
      readonly kind: "explain-estimate";
      readonly key: string;
      readonly title: string;
      readonly who: readonly PersonId[];
    };

export type ControlPrompt =
  | {
      readonly kind: "start";
      readonly waiting: readonly PersonId[];
      readonly emptyTeams: readonly TeamId[];
      readonly leaderless: readonly TeamId[];
    }
  | { readonly kind: "reveal-next"; readonly left: number }
  | { readonly kind: "assess-free-form"; readonly key: string; readonly title: string }
  | {
      readonly kind: "resolve-order";
      readonly key: string;
      readonly title: string;
      readonly step: "roll" | "rule";
    }
  | { readonly kind: "end-or-play-on"; readonly text: string; readonly playOn: boolean }
  | {
      readonly kind: "advance";
      readonly from: Phase;
      readonly turnIndex: number;
      readonly to: NextStep;
      readonly waitingFor: readonly TeamId[];
    }
  | { readonly kind: "end" }
  | { readonly kind: "open-hotwash" }
  | { readonly kind: "publish" };

export type AnyPrompt =
  /** The session has ended: read how it came out. */
  | { readonly kind: "read-outcome" }
  /** Scores, red lines and questions are open. */
  | { readonly kind: "talk-it-over" }
  | { readonly kind: "nothing" }
  /** How will it end? Shares of these outcomes that add up to 100. Who has said so is the white cell's to know. */
  | {
      readonly kind: "forecast";
      readonly outcomes: readonly { readonly id: OutcomeId; readonly label: string }[];
    };

export type Prompt = VisitorPrompt | TeamPrompt | DebatePrompt | ControlPrompt | AnyPrompt;
export type PromptKind = Prompt["kind"];
export type PromptOf<K extends PromptKind> = Extract<Prompt, { readonly kind: K }>;
