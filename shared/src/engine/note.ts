// What people write down beside the play, each at its moment: bookmarks, private notes, insights, forecasts.
import type { Forecast } from "../model/brier.ts";
import type { Millis, OutcomeId, PersonId } from "./ids.ts";
import type { Phase } from "./phases.ts";

/** Where in the session something was written. */
export type Moment = { readonly at: Millis; readonly turnIndex: number; readonly phase: Phase };
type Written = { readonly by: PersonId; readonly moment: Moment; readonly text: string };

export type Bookmark = Written & { readonly tags: readonly string[] };
/** Which bookmark: whose it is and when it was set. */
export type BookmarkId = { readonly of: PersonId; readonly set: Millis };
/** `about` is the key of the move whose ruling it is on; null for one about anything. */
export type Note = Written & { readonly about: string | null };
export type Insight = Written;

export type NoteCommand =
  /** Marks this moment as worth coming back to; words and tags may be left out. */
  | { readonly type: "SetBookmark"; readonly text: string; readonly tags: readonly string[] }
  /** Gives a bookmark its words and tags afterwards. */
  | ({ readonly type: "LabelBookmark"; readonly text: string; readonly tags: readonly string[] } & BookmarkId)
  /** Writes a note for the white cell alone. */
  | { readonly type: "WriteNote"; readonly text: string; readonly about: string | null }
  /** Writes down something learned: for the white cell now, for all in the hotwash. */
  | { readonly type: "NoteInsight"; readonly text: string }
  /** Says in secret how the play will end: percent by outcome, which add up to 100. */
  | { readonly type: "GiveForecast"; readonly shares: Readonly<Record<OutcomeId, number>> };

export type NoteEvent =
  /** Somebody of the white cell marked a moment. */
  | ({ readonly type: "BookmarkSet" } & Bookmark)
  /** A bookmark has these words and tags now. */
  | ({
      readonly type: "BookmarkLabelled";
      readonly by: PersonId;
      readonly text: string;
      readonly tags: readonly string[];
    } & BookmarkId)
  /** Somebody of the white cell wrote a note that stays there. */
  | ({ readonly type: "NoteWritten" } & Note)
  /** Somebody wrote down what they learned. */
  | ({ readonly type: "InsightNoted" } & Insight)
  /** Somebody forecast in secret how the play will end. */
  | ({ readonly type: "ForecastGiven" } & Forecast);
