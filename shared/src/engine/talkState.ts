// What teams say and promise to each other: channels, cables, agreements, and what each side noted of them.
import type { AudienceSpec, PersonId, TeamId } from "./ids.ts";
import type { Moment } from "./note.ts";

export type ChannelMessage = {
  readonly team: TeamId;
  readonly by: PersonId;
  readonly text: string;
  readonly moment: Moment;
};

/** Some teams among themselves. There is one channel for each set of teams. */
export type Channel = {
  /** Its teams in the scenario's order, joined by "+": no number, which would count what others do. */
  readonly id: string;
  readonly teams: readonly TeamId[];
  readonly askedBy: TeamId;
  readonly joined: readonly TeamId[];
  readonly state: "asked" | "open" | "closed";
  /** Who declined or left. */
  readonly closedBy: TeamId | null;
  readonly messages: readonly ChannelMessage[];
};

/** Formal words, signed by an office; to "all" they are a public statement. */
export type Cable = {
  readonly from: TeamId;
  readonly office: string;
  readonly to: AudienceSpec;
  readonly text: string;
  /** Who wrote it: known to the sender's team and the white cell. */
  readonly by: PersonId | null;
  readonly moment: Moment;
};

/** What one party does, by the end of which turn (an index); null where it holds from now on. */
export type Term = { readonly who: TeamId; readonly what: string; readonly due: number | null };

/** Whether a term was kept, as one party or the white cell sees it. */
export type TermMark = {
  readonly side: TeamId | "control";
  /** Its place in the list of terms. */
  readonly term: number;
  readonly kept: boolean;
  readonly reason: string;
  readonly moment: Moment;
};

export type Agreement = {
  /** Numbered among the agreements of just these parties; one that was published is numbered by those who read it. */
  readonly id: string;
  readonly parties: readonly TeamId[];
  readonly title: string;
  readonly terms: readonly Term[];
  /** Everybody reads it once it is in force. */
  readonly open: boolean;
  /** Counts the texts of a draft. */
  readonly version: number;
  readonly draftedBy: TeamId;
  readonly sponsor: TeamId | null;
  /** The last turn in which it may be signed. */
  readonly signBy: number | null;
  readonly signed: readonly TeamId[];
  readonly refused: { readonly team: TeamId; readonly reason: string } | null;
  readonly marks: readonly TermMark[];
  readonly moment: Moment;
};

/** What one side took away from a channel or an agreement. */
export type TalkNote = {
  readonly about: string;
  readonly team: TeamId;
  readonly by: PersonId;
  readonly offered: string;
  readonly heard: string;
  readonly moment: Moment;
};

export type Talk = {
  readonly channels: readonly Channel[];
  readonly cables: readonly Cable[];
  readonly agreements: readonly Agreement[];
  readonly notes: readonly TalkNote[];
};
export const NO_TALK: Talk = { channels: [], cables: [], agreements: [], notes: [] };

export type AgreementState = "draft" | "tabled" | "in force" | "refused" | "lapsed";

// AGR5: nothing has to happen for it to lapse, so that a turn that is taken back brings it back.
export function agreementState(
  { sponsor, signed, parties, refused, signBy }: Agreement,
  turnIndex: number,
): AgreementState {
  if (refused) return "refused";
  if (sponsor === null) return "draft";
  if (parties.every((team) => signed.includes(team))) return "in force";
  return signBy !== null && turnIndex > signBy ? "lapsed" : "tabled";
}
