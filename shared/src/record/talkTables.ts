// What passed between teams as tables: channels, cables, agreements with each side's word, and the sides' notes.
import { agreementState } from "../engine/talkState.ts";
import type { RecordTable, Source } from "./table.ts";

type Made = {
  readonly meanings: Readonly<Record<string, string>>;
  readonly rows: (source: Source) => RecordTable["rows"];
};
const at = "milliseconds since 1970 UTC, or since the beginning in a record without names";
const turn = "turn, counted from 1; 0 before play";

export const talkTables: Readonly<Record<string, Made>> = {
  channels: {
    meanings: {
      at,
      turn,
      channel: "its teams",
      team: "who spoke",
      person: "by name or office",
      text: "what was said",
    },
    rows: ({ end, person }) =>
      end.talk.channels.flatMap(({ id, messages }) =>
        messages.map(({ moment, team, by, text }) => [
          moment.at,
          moment.turnIndex + 1,
          id,
          team,
          person(by),
          text,
        ]),
      ),
  },
  cables: {
    meanings: { at, turn, from: "team", office: "who signed", to: "teams, or all", text: "the cable" },
    rows: ({ end }) =>
      end.talk.cables.map(({ moment, from, office, to, text }) => [
        moment.at,
        moment.turnIndex + 1,
        from,
        office,
        to.join("+"),
        text,
      ]),
  },
  terms: {
    meanings: {
      agreement: "id",
      title: "of the agreement",
      parties: "its teams",
      state: "draft, tabled, in force, refused or lapsed at the end",
      public: "whether all may read it in force",
      term: "number of the term",
      who: "team that promised",
      what: "what it promised",
      due: "turn, counted from 1; empty where it held from then on",
      side: "whose word on it: a team or control; empty where nobody spoke",
      kept: "kept or broken in the eyes of that side",
      reason: "why it says so",
    },
    rows: ({ end }) =>
      end.talk.agreements.flatMap((agreement) => {
        const { id, title, parties, open, terms, marks } = agreement;
        const state = agreementState(agreement, end.turn?.index ?? -1);
        return terms.flatMap(({ who, what, due }, term) => {
          const told = [id, title, parties.join("+"), state, open, term + 1, who, what] as const;
          const when = due === null ? null : due + 1;
          const words = marks.filter((mark) => mark.term === term);
          return words.length === 0
            ? [[...told, when, null, null, null]]
            : words.map(({ side, kept, reason }) => [...told, when, side, kept ? "kept" : "broken", reason]);
        });
      }),
  },
  talk_notes: {
    meanings: {
      at,
      turn,
      about: "id of an agreement, or the teams of a channel",
      team: "whose note",
      offered: "what it says was offered",
      heard: "what it says it heard",
    },
    rows: ({ end }) =>
      end.talk.notes.map(({ moment, about, team, offered, heard }) => [
        moment.at,
        moment.turnIndex + 1,
        about,
        team,
        offered,
        heard,
      ]),
  },
};
