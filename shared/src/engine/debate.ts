// What is said for and against one move before it is rolled for, and how likely people think it.
import type { Spread } from "../model/spread.ts";
import type { PersonId, TeamId } from "./ids.ts";

export type Stance = "pro" | "con";
/** A move that the room does not know is argued by the white cell alone. */
export type HeardBy = "room" | "white cell";
/** What ended the hidden estimates. */
export type DebateEnd = "all have estimated" | "white cell" | "roll";

/** A reason for or against a move's success; `from` is a team or the white cell. */
export type Argument = {
  readonly from: TeamId | "control";
  readonly by: PersonId;
  readonly stance: Stance;
  readonly text: string;
};

export type Debate = {
  readonly key: string;
  readonly heardBy: HeardBy;
  readonly state: "open" | "closed";
  /** Percent that the move succeeds, by person; hidden until the argument is closed. */
  readonly estimates: Readonly<Record<PersonId, number>>;
  readonly spread: Spread | null;
  readonly explained: readonly PersonId[];
};

export type DebateCommand =
  /** Lets the room argue for and against a move, and estimate it in secret. */
  | { readonly type: "OpenArgument"; readonly key: string }
  | { readonly type: "AddArgument"; readonly key: string; readonly stance: Stance; readonly text: string }
  /** Says in secret how likely the move is to succeed; may be changed until the argument is closed. */
  | { readonly type: "GiveEstimate"; readonly key: string; readonly percent: number }
  | { readonly type: "CloseArgument"; readonly key: string }
  /** Says why one's estimate is far from the others'. */
  | { readonly type: "ExplainEstimate"; readonly key: string; readonly text: string };

export type DebateEvent =
  /** A move is argued before it is rolled for. */
  | {
      readonly type: "ArgumentOpened";
      readonly key: string;
      readonly team: TeamId;
      readonly title: string;
      readonly heardBy: HeardBy;
    }
  /** Somebody gave a reason for or against a move's success. */
  | ({ readonly type: "ArgumentAdded"; readonly key: string } & Argument)
  /** Somebody estimated a move in secret: the white cell's alone until the argument is closed. */
  | {
      readonly type: "EstimateGiven";
      readonly key: string;
      readonly by: PersonId;
      readonly percent: number;
    }
  /** The estimates are open now, as their spread. */
  | {
      readonly type: "ArgumentClosed";
      readonly key: string;
      readonly because: DebateEnd;
      readonly spread: Spread | null;
    }
  /** Somebody whose estimate was far from the others' said why. */
  | {
      readonly type: "EstimateExplained";
      readonly key: string;
      readonly by: PersonId;
      readonly text: string;
    };
