// A team among itself: who has read the brief, its own red lines, moves proposed and voted on, dissent, the decision.
import type { Size } from "./card.ts";
import type { MajorChoice } from "./choice.ts";
import type { Millis, PersonId, TeamId } from "./ids.ts";

export type Vote = "for" | "against";

/** A move that somebody of a team proposes to it. */
export type Idea = {
  /** `T<turn index + 1>:<team>:idea:<n>`, counted within the team and turn. */
  readonly id: string;
  readonly team: TeamId;
  readonly by: PersonId;
  readonly turnIndex: number;
  readonly slot: Size;
  readonly choice: MajorChoice;
  readonly title: string;
  readonly why: string;
};
export type IdeaWithVotes = Idea & { readonly votes: Readonly<Record<PersonId, Vote>> };

/** Somebody does not agree with what the team is about to do. */
export type Dissent = {
  readonly team: TeamId;
  readonly by: PersonId;
  readonly turnIndex: number;
  /** May be empty: one tap is enough. */
  readonly why: string;
};

export const WAYS_OF_DECIDING = ["together", "vote", "lead"] as const;
export type WayOfDeciding = (typeof WAYS_OF_DECIDING)[number];

/** What a team chose, from what, why and how sure of it: part of its commitment. */
export type Decision = {
  readonly turnIndex: number;
  /** What was considered and not chosen. */
  readonly considered: readonly string[];
  readonly chosen: readonly string[];
  readonly why: string;
  /** Percent; null where nobody said. */
  readonly confidence: number | null;
  readonly how: WayOfDeciding | null;
  /** Since planning began; null where that is not known. */
  readonly usedMs: Millis | null;
};
export type TeamDecision = Decision & { readonly team: TeamId; readonly by: PersonId };

/** A threshold that a team set itself before its first moves, with the answer it means to give. */
export type FiledRedLine = {
  /** `<team>:line:<n>`, counted within the team. */
  readonly id: string;
  readonly team: TeamId;
  readonly by: PersonId;
  readonly threshold: string;
  readonly answer: string;
};

/** What a team settles before play. */
export type InBrief = {
  readonly readBy: readonly { readonly team: TeamId; readonly by: PersonId }[];
  readonly redLines: readonly FiledRedLine[];
};

export type Council = {
  readonly ideas: readonly IdeaWithVotes[];
  readonly dissents: readonly Dissent[];
  readonly decisions: readonly TeamDecision[];
};

/** What the lead says of the decision on committing. Left out: the proposals that were not chosen, and nothing else. */
export type DecisionSaid = {
  readonly considered?: readonly string[];
  readonly confidence?: number | null;
  readonly how?: WayOfDeciding | null;
};

export type CouncilCommand =
  /** Somebody has read the brief of the team. */
  | { readonly type: "ReadBrief"; readonly team: TeamId }
  /** Sets the team a red line of its own, with the answer it means to give. */
  | {
      readonly type: "FileRedLine";
      readonly team: TeamId;
      readonly threshold: string;
      readonly answer: string;
    }
  | { readonly type: "WithdrawRedLine"; readonly team: TeamId; readonly line: string }
  /** Proposes a move to one's own team. */
  | {
      readonly type: "ProposeMove";
      readonly team: TeamId;
      readonly slot: Size;
      readonly choice: MajorChoice;
      readonly why: string;
    }
  /** Null takes the vote back. */
  | { readonly type: "VoteMove"; readonly team: TeamId; readonly idea: string; readonly vote: Vote | null }
  /** Does not agree with what the team is about to do, or does after all. */
  | { readonly type: "Dissent"; readonly team: TeamId; readonly dissents: boolean; readonly why: string };

export type CouncilEvent =
  /** Somebody has read the brief of the team. */
  | { readonly type: "BriefRead"; readonly team: TeamId; readonly by: PersonId }
  /** A team set itself a red line. */
  | ({ readonly type: "RedLineFiled" } & FiledRedLine)
  /** A team struck out one of the red lines that it had set itself. */
  /** A team took back a red line of its own. */
  | {
      readonly type: "RedLineWithdrawn";
      readonly team: TeamId;
      readonly by: PersonId;
      readonly line: string;
    }
  /** Somebody proposed a move to the team; whoever proposes is for it. */
  | ({ readonly type: "MoveProposed" } & Idea)
  /** Somebody of the team is for or against a proposed move, or neither any more. */
  | {
      readonly type: "MoveVoted";
      readonly team: TeamId;
      readonly by: PersonId;
      readonly idea: string;
      readonly vote: Vote | null;
    }
  /** Somebody does not agree with what the team is about to do, or does after all. */
  | ({ readonly type: "Dissented"; readonly dissents: boolean } & Dissent);
