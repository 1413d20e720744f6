// Channels, cables and agreements as one viewer knows them.

import type { TalkEvent } from "../engine/events/talk.ts";
import { withTalk } from "../engine/evolvers/talk.ts";
import { type Agreement, type AgreementState, agreementState, type Talk } from "../engine/talkState.ts";
import type { View } from "./view.ts";
import type { Face } from "./viewEvents.ts";

type Told = TalkEvent | Extract<Face, { readonly type: "CableArrived" | "AgreementShown" }>;

function withTold(talk: Talk, event: Told): Talk {
  switch (event.type) {
    case "CableArrived": {
      const { type: _, ...cable } = event;
      return { ...talk, cables: [...talk.cables, { ...cable, by: null }] };
    }
    case "AgreementShown": {
      const { type: _, sponsor, ...text } = event;
      const shown: Agreement = {
        ...text,
        id: `open:${talk.agreements.length + 1}`,
        open: true,
        version: 1,
        draftedBy: sponsor,
        sponsor,
        signBy: null,
        signed: text.parties,
        refused: null,
        marks: [],
      };
      return { ...talk, agreements: [...talk.agreements, shown] };
    }
    default:
      return withTalk(talk, event);
  }
}

export const talked = (view: View, event: Told): View => ({ ...view, talk: withTold(view.talk, event) });

/** Where an agreement stands in the turn that this view shows. */
export const stateIn = ({ turn }: Pick<View, "turn">, agreement: Agreement): AgreementState =>
  agreementState(agreement, turn?.index ?? -1);
