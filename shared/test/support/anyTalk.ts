import { type Makers, one, side, word } from "./anyThing.ts";
import type { Dice } from "./dice.ts";
import { gameAt, type Table } from "./table.ts";

/** A channel or an agreement, and most often a team that is in it. */
const talkOf = (table: Table, dice: Dice, kind: "channels" | "agreements") => {
  const { channels, agreements } = gameAt(table).talk;
  const all =
    kind === "channels"
      ? channels.map(({ id, teams, joined }) => ({
          id,
          teams: teams.filter((each) => !joined.includes(each)),
        }))
      : agreements.map(({ id, parties, signed }) => ({
          id,
          teams: parties.filter((each) => !signed.includes(each)),
        }));
  const { id, teams } = one(dice, dice.chance(90) ? all : [], { id: "nobody+none", teams: [] });
  return { id, team: dice.chance(60) ? one(dice, teams, side(table, dice)) : side(table, dice) };
};
const sides = (table: Table, dice: Dice): readonly string[] =>
  dice.chance(10) ? [] : [side(table, dice), side(table, dice)];
const wording = (table: Table, dice: Dice) => ({
  title: "A truce",
  terms: dice.chance(10)
    ? []
    : [{ who: side(table, dice), what: word(dice), due: dice.chance(70) ? null : dice.upTo(4) }],
  open: dice.chance(50),
});
export const talkMakers: Pick<
  Makers,
  | "AskChannel"
  | "AnswerChannel"
  | "CloseChannel"
  | "SpeakInChannel"
  | "SendCable"
  | "DraftAgreement"
  | "RedraftAgreement"
  | "SponsorAgreement"
  | "AnswerAgreement"
  | "JudgeTerm"
  | "NoteTalk"
> = {
  AskChannel: (table, dice) => ({
    type: "AskChannel",
    team: side(table, dice),
    with: sides(table, dice),
  }),
  AnswerChannel: (table, dice) => {
    const { id: channel, team } = talkOf(table, dice, "channels");
    return { type: "AnswerChannel", team, channel, joins: dice.chance(80) };
  },
  CloseChannel: (table, dice) => {
    const { id: channel, team } = talkOf(table, dice, "channels");
    return { type: "CloseChannel", team, channel };
  },
  SpeakInChannel: (table, dice) => {
    const { id: channel, team } = talkOf(table, dice, "channels");
    return { type: "SpeakInChannel", team, channel, text: word(dice) };
  },
  SendCable: (table, dice) => ({
    type: "SendCable",
    team: side(table, dice),
    to: dice.chance(30) ? ["all"] : sides(table, dice),
    office: "An office",
    text: word(dice),
  }),
  DraftAgreement: (table, dice) => ({
    type: "DraftAgreement",
    team: side(table, dice),
    parties: sides(table, dice),
    ...wording(table, dice),
  }),
  RedraftAgreement: (table, dice) => {
    const { id: agreement, team } = talkOf(table, dice, "agreements");
    return { type: "RedraftAgreement", team, agreement, version: 1 + dice.upTo(2), ...wording(table, dice) };
  },
  SponsorAgreement: (table, dice) => {
    const { id: agreement, team } = talkOf(table, dice, "agreements");
    return { type: "SponsorAgreement", team, agreement, version: 1, signBy: dice.upTo(4) };
  },
  AnswerAgreement: (table, dice) => {
    const { id: agreement, team } = talkOf(table, dice, "agreements");
    return { type: "AnswerAgreement", team, agreement, signs: dice.chance(70), reason: word(dice) };
  },
  JudgeTerm: (table, dice) => {
    const { id: agreement } = talkOf(table, dice, "agreements");
    return { type: "JudgeTerm", agreement, term: dice.upTo(2), kept: dice.chance(50), reason: word(dice) };
  },
  NoteTalk: (table, dice) => {
    const { id: about, team } = talkOf(table, dice, dice.chance(50) ? "channels" : "agreements");
    return { type: "NoteTalk", team, about, offered: word(dice), heard: word(dice) };
  },
};
