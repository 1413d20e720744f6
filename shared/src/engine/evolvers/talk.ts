// What becomes true of channels, cables and agreements: in the game, and in each view as far as it is told.

import type { TalkEvent } from "../events/talk.ts";
import type { Game } from "../game.ts";
import type { Agreement, Channel, Talk, TermMark } from "../talkState.ts";
import type { Evolvers } from "./evolver.ts";

/** The list with one more, or with another in the place of the one of this id. */
const put = <T extends { readonly id: string }>(all: readonly T[], one: T): readonly T[] =>
  all.some(({ id }) => id === one.id) ? all.map((each) => (each.id === one.id ? one : each)) : [...all, one];

const inChannel = (talk: Talk, id: string, change: (channel: Channel) => Partial<Channel>): Talk => ({
  ...talk,
  channels: talk.channels.map((each) => (each.id === id ? { ...each, ...change(each) } : each)),
});
const inAgreement = (talk: Talk, id: string, change: (one: Agreement) => Partial<Agreement>): Talk => ({
  ...talk,
  agreements: talk.agreements.map((each) => (each.id === id ? { ...each, ...change(each) } : each)),
});

/** AGR6: the last mark of a side stands; the record keeps all. */
const marked = (marks: readonly TermMark[], mark: TermMark): readonly TermMark[] => [
  ...marks.filter(({ side, term }) => side !== mark.side || term !== mark.term),
  mark,
];

export function withTalk(talk: Talk, event: TalkEvent): Talk {
  switch (event.type) {
    case "ChannelAsked": {
      const { channel: id, teams, team } = event;
      const messages = talk.channels.find((each) => each.id === id)?.messages ?? [];
      const asked = { id, teams, askedBy: team, joined: [team], state: "asked", closedBy: null } as const;
      return { ...talk, channels: put(talk.channels, { ...asked, messages }) };
    }
    case "ChannelAnswered":
      return inChannel(talk, event.channel, ({ joined, teams }) => {
        if (!event.joins) return { state: "closed", closedBy: event.team };
        const all = [...joined, event.team];
        return { joined: all, state: all.length === teams.length ? "open" : "asked" };
      });
    case "ChannelClosed":
      return inChannel(talk, event.channel, () => ({ state: "closed", closedBy: event.team }));
    case "ChannelSpoken": {
      const { type: _, channel, ...message } = event;
      return inChannel(talk, channel, ({ messages }) => ({ messages: [...messages, message] }));
    }
    case "CableSent": {
      const { type: _, ...cable } = event;
      return { ...talk, cables: [...talk.cables, cable] };
    }
    case "AgreementDrafted": {
      const { agreement: id, parties, title, terms, open, version, team: draftedBy, moment } = event;
      const blank = { sponsor: null, signBy: null, signed: [], refused: null, marks: [] } as const;
      const text = { id, parties, title, terms, open, version, draftedBy, moment };
      return { ...talk, agreements: put(talk.agreements, { ...blank, ...text }) };
    }
    case "AgreementSponsored":
      return inAgreement(talk, event.agreement, () => ({
        sponsor: event.team,
        signBy: event.signBy,
        signed: [event.team],
      }));
    case "AgreementAnswered":
      return inAgreement(talk, event.agreement, ({ signed }) =>
        event.signs
          ? { signed: [...signed, event.team] }
          : { refused: { team: event.team, reason: event.reason } },
      );
    case "AgreementInForce":
      return talk;
    case "TermJudged": {
      const { type: _, by: __, agreement, ...mark } = event;
      return inAgreement(talk, agreement, ({ marks }) => ({ marks: marked(marks, mark) }));
    }
    case "TalkNoted": {
      const { type: _, ...note } = event;
      return { ...talk, notes: [...talk.notes, note] };
    }
    case "TalksOpened":
      return { ...talk, agreements: event.agreements, notes: event.notes };
  }
}

const talked = (game: Game, event: TalkEvent): Game => ({ ...game, talk: withTalk(game.talk, event) });

export const talkEvolvers: Evolvers<TalkEvent> = {
  ChannelAsked: talked,
  ChannelAnswered: talked,
  ChannelClosed: talked,
  ChannelSpoken: talked,
  CableSent: talked,
  AgreementDrafted: talked,
  AgreementSponsored: talked,
  AgreementAnswered: talked,
  AgreementInForce: talked,
  TermJudged: talked,
  TalkNoted: talked,
  TalksOpened: talked,
};
