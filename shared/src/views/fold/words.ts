// What people say to each other as far as the viewer hears it: arguments, talk between teams, the hotwash.
import type { DebateEvent } from "../../engine/debate.ts";
import type { TalkEvent } from "../../engine/events/talk.ts";
import { type HotwashEvent, withHotwash } from "../../engine/hotwash.ts";
import { withDebate } from "../debateView.ts";
import { talked } from "../talkView.ts";
import type { View } from "../view.ts";
import { type Folders, turnIndexOf } from "./folder.ts";

const argued = (view: View, event: DebateEvent, at: number): View => ({
  ...view,
  debates: withDebate(view.debates, event, { at, turnIndex: turnIndexOf(view) }),
});

const inHotwash = (view: View, event: HotwashEvent): View => ({
  ...view,
  topics: withHotwash(view.topics, event),
});

export const debateFolders: Folders<Exclude<DebateEvent["type"], "EstimateGiven">> = {
  ArgumentOpened: argued,
  ArgumentAdded: argued,
  ArgumentClosed: argued,
  EstimateExplained: argued,
};

export const talkFolders: Folders<TalkEvent["type"] | "CableArrived" | "AgreementShown"> = {
  ChannelAsked: talked,
  ChannelAnswered: talked,
  ChannelClosed: talked,
  ChannelSpoken: talked,
  CableSent: talked,
  CableArrived: talked,
  AgreementDrafted: talked,
  AgreementSponsored: talked,
  AgreementAnswered: talked,
  AgreementInForce: talked,
  AgreementShown: talked,
  TermJudged: talked,
  TalkNoted: talked,
  TalksOpened: talked,
};

export const hotwashFolders: Folders<
  HotwashEvent["type"] | "HotwashOpened" | "LedgerOpened" | "InsightNoted"
> = {
  HotwashOpened: (view, { scores, theories, questions, redLines = [], annex }) => ({
    ...view,
    hotwash: { scores, theories, questions, redLines, annex },
  }),
  HotwashAsked: inHotwash,
  HotwashAnswered: inHotwash,
  HotwashLinesOpened: inHotwash,
  LedgerOpened: (view, { type: _, ...ledger }) => ({ ...view, ledger }),
  InsightNoted: (view, { type: _, ...insight }) => ({
    ...view,
    ledger: view.ledger && { ...view.ledger, insights: [...view.ledger.insights, insight] },
  }),
};
