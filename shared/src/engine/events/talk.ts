// What teams ask of each other, and what has come of it.

import type { AudienceSpec, PersonId, TeamId } from "../ids.ts";
import type { Moment } from "../note.ts";
import type { Agreement, Cable, ChannelMessage, TalkNote, Term, TermMark } from "../talkState.ts";

type Said = { readonly by: PersonId; readonly moment: Moment };
type Wording = { readonly title: string; readonly terms: readonly Term[]; readonly open: boolean };

export type TalkCommand =
  /** Asks other teams for a channel among all of them. */
  | { readonly type: "AskChannel"; readonly team: TeamId; readonly with: readonly TeamId[] }
  /** Joins a channel that was asked for, or declines it. */
  | {
      readonly type: "AnswerChannel";
      readonly team: TeamId;
      readonly channel: string;
      readonly joins: boolean;
    }
  /** Leaves a channel, which closes it. */
  | { readonly type: "CloseChannel"; readonly team: TeamId; readonly channel: string }
  | {
      readonly type: "SpeakInChannel";
      readonly team: TeamId;
      readonly channel: string;
      readonly text: string;
    }
  /** Sends formal words, signed by an office, to some teams or to all. */
  | {
      readonly type: "SendCable";
      readonly team: TeamId;
      readonly to: AudienceSpec;
      readonly office: string;
      readonly text: string;
    }
  /** Writes the first text of an agreement, for all its parties to read. */
  | ({
      readonly type: "DraftAgreement";
      readonly team: TeamId;
      readonly parties: readonly TeamId[];
    } & Wording)
  /** Replaces the text of a draft, which is named by its version. */
  | ({
      readonly type: "RedraftAgreement";
      readonly team: TeamId;
      readonly agreement: string;
      readonly version: number;
    } & Wording)
  /** Sponsors a draft: its text stands, the sponsor signs, and the others may sign up to the end of a turn. */
  | {
      readonly type: "SponsorAgreement";
      readonly team: TeamId;
      readonly agreement: string;
      readonly version: number;
      readonly signBy: number;
    }
  /** Signs a sponsored agreement, or refuses it. */
  | {
      readonly type: "AnswerAgreement";
      readonly team: TeamId;
      readonly agreement: string;
      readonly signs: boolean;
      readonly reason: string;
    }
  /** Says whether a term was kept: a party for itself, the white cell for the record. */
  | {
      readonly type: "JudgeTerm";
      readonly agreement: string;
      readonly term: number;
      readonly kept: boolean;
      readonly reason: string;
    }
  /** Notes what was offered and what was heard in a channel or about an agreement. */
  | {
      readonly type: "NoteTalk";
      readonly team: TeamId;
      readonly about: string;
      readonly offered: string;
      readonly heard: string;
    };

export type TalkEvent =
  /** A team asked others for a channel. */
  | ({
      readonly type: "ChannelAsked";
      readonly channel: string;
      readonly teams: readonly TeamId[];
      readonly team: TeamId;
    } & Said)
  /** A team joined a channel or declined it. */
  | ({
      readonly type: "ChannelAnswered";
      readonly channel: string;
      readonly team: TeamId;
      readonly joins: boolean;
    } & Said)
  /** A team left a channel; it is closed to all. */
  | ({ readonly type: "ChannelClosed"; readonly channel: string; readonly team: TeamId } & Said)
  /** Somebody spoke in a channel. */
  | ({ readonly type: "ChannelSpoken"; readonly channel: string } & ChannelMessage)
  /** An office sent formal words. */
  | ({ readonly type: "CableSent" } & Cable)
  /** An agreement has this text, for its parties to read. */
  | ({
      readonly type: "AgreementDrafted";
      readonly agreement: string;
      readonly version: number;
      readonly parties: readonly TeamId[];
      readonly team: TeamId;
    } & Wording &
      Said)
  /** A party sponsored the text as it stands, and signed it. */
  | ({
      readonly type: "AgreementSponsored";
      readonly agreement: string;
      readonly team: TeamId;
      readonly signBy: number;
    } & Said)
  /** A party signed or refused. */
  | ({
      readonly type: "AgreementAnswered";
      readonly agreement: string;
      readonly team: TeamId;
      readonly signs: boolean;
      readonly reason: string;
    } & Said)
  /** All parties have signed. */
  | ({
      readonly type: "AgreementInForce";
      readonly agreement: string;
      readonly parties: readonly TeamId[];
      readonly sponsor: TeamId;
      readonly moment: Moment;
    } & Wording)
  /** A party, or the white cell, said whether a term was kept. */
  | ({ readonly type: "TermJudged"; readonly agreement: string; readonly by: PersonId } & TermMark)
  /** A team noted what was offered and what was heard. */
  | ({ readonly type: "TalkNoted" } & TalkNote)
  /** All agreements, how they were kept, and what each side noted, are open to all. */
  | {
      readonly type: "TalksOpened";
      readonly agreements: readonly Agreement[];
      readonly notes: readonly TalkNote[];
    };
