// DSK7: what passed between teams, in order, as the white cell is told of it. What is said in a channel stands there.
import type { TalkEvent } from "../engine/events/talk.ts";
import type { Learned } from "./viewEvents.ts";

export type TalkAct = Exclude<TalkEvent, { readonly type: "ChannelSpoken" | "TalkNoted" | "TalksOpened" }>;

export function withTalkAct(log: readonly TalkAct[], event: Learned): readonly TalkAct[] {
  switch (event.type) {
    case "ChannelAsked":
    case "ChannelAnswered":
    case "ChannelClosed":
    case "CableSent":
    case "AgreementDrafted":
    case "AgreementSponsored":
    case "AgreementAnswered":
    case "AgreementInForce":
    case "TermJudged":
      return [...log, event];
    default:
      return log;
  }
}
