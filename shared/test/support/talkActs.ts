// What random people do between teams: channels, cables, agreements, and what they make of them.
import type { TeamCommand } from "@whitecell/shared/engine/commands.ts";
import type { TalkCommand } from "@whitecell/shared/engine/events/talk.ts";
import { type Agreement, agreementState, type Channel } from "@whitecell/shared/engine/talkState.ts";
import type { Maker } from "./deskActs.ts";
import type { Dice } from "./dice.ts";
import { HOST, person } from "./play.ts";
import { type Act, secret } from "./promptedActs.ts";
import { gameAt, type Table } from "./table.ts";

type OfTeam = Extract<TalkCommand | TeamCommand, { readonly team: string }>;

/** Somebody of this team does it; its lead where only the lead may. */
function bySomeone(table: Table, dice: Dice, command: OfTeam | null, onlyLead = false): Act | null {
  if (!command) return null;
  const people = Object.entries(gameAt(table).people).flatMap(([id, place]) =>
    place.at === "team" && place.team === command.team && (place.lead || !onlyLead) ? [id] : [],
  );
  const who = dice.pick(people);
  return who === undefined ? null : { actor: person(who), command };
}

const playing = (table: Table): boolean => !["lobby", "ended"].includes(gameAt(table).phase);
const aTeam = (table: Table, dice: Dice): string => dice.pick(gameAt(table).scenario.teamOrder) ?? "";
const others = (table: Table, dice: Dice, team: string): readonly string[] => {
  const rest = gameAt(table).scenario.teamOrder.filter((id) => id !== team);
  const first = dice.pick(rest);
  return rest.filter((id) => id === first || dice.chance(15));
};
const channelIn = (table: Table, dice: Dice, state: Channel["state"]): Channel | undefined =>
  dice.pick(gameAt(table).talk.channels.filter((each) => each.state === state));
const agreementsIn = (table: Table, state: string): readonly Agreement[] =>
  gameAt(table).talk.agreements.filter((each) => agreementState(each, gameAt(table).turnIndex) === state);

function wording(table: Table, dice: Dice, parties: readonly string[]) {
  const { turnIndex, turnPlan } = gameAt(table);
  const open = dice.chance(40);
  const readers = open ? "all" : parties.join("+");
  const due = dice.chance(40) ? null : turnIndex + dice.upTo(turnPlan.length - turnIndex);
  const term = { who: dice.pick(parties) ?? "", what: secret(readers, "no boats at night"), due };
  return { title: secret(readers, "A truce"), terms: [term], open };
}

export const between: readonly Maker[] = [
  (table, dice) => {
    const team = aTeam(table, dice);
    const ask = { type: "AskChannel", team, with: others(table, dice, team) } as const;
    return playing(table) ? bySomeone(table, dice, ask) : null;
  },
  (table, dice) => {
    const channel = channelIn(table, dice, "asked");
    const team = channel?.teams.find((id) => !channel.joined.includes(id));
    if (!channel || team === undefined) return null;
    const joins = dice.chance(85);
    return bySomeone(table, dice, { type: "AnswerChannel", team, channel: channel.id, joins });
  },
  (table, dice) => {
    const channel = channelIn(table, dice, "open");
    const team = dice.pick(channel?.teams ?? []);
    if (!channel || team === undefined) return null;
    if (dice.chance(8)) return bySomeone(table, dice, { type: "CloseChannel", team, channel: channel.id });
    const text = secret(channel.teams.join("+"), "we could meet on the ice");
    return bySomeone(table, dice, { type: "SpeakInChannel", team, channel: channel.id, text });
  },
  (table, dice) => {
    const from = aTeam(table, dice);
    const to = dice.chance(30) ? ["all"] : others(table, dice, from);
    const text = secret(to.includes("all") ? "all" : [from, ...to].join("+"), "We protest.");
    const cable = { type: "SendCable", team: from, to, office: "The harbour office", text } as const;
    return playing(table) ? bySomeone(table, dice, cable) : null;
  },
  (table, dice) => {
    const draft = dice.pick(agreementsIn(table, "draft"));
    if (!draft) {
      const team = aTeam(table, dice);
      const parties = [team, ...others(table, dice, team)];
      const text = { type: "DraftAgreement", team, parties, ...wording(table, dice, parties) } as const;
      return playing(table) ? bySomeone(table, dice, text) : null;
    }
    const team = dice.pick(draft.parties) ?? "";
    const named = { team, agreement: draft.id, version: draft.version };
    if (dice.chance(25)) {
      const text = { type: "RedraftAgreement", ...named, ...wording(table, dice, draft.parties) } as const;
      return bySomeone(table, dice, text);
    }
    const signBy = gameAt(table).turnIndex + dice.upTo(2);
    return bySomeone(table, dice, { type: "SponsorAgreement", ...named, signBy }, true);
  },
  (table, dice) => {
    const tabled = dice.pick(agreementsIn(table, "tabled"));
    const team = tabled?.parties.find((id) => !tabled.signed.includes(id));
    if (!tabled || team === undefined) return null;
    const reason = secret(tabled.parties.join("+"), "not like this");
    const answer = { type: "AnswerAgreement", team, agreement: tabled.id, signs: dice.chance(85), reason };
    return bySomeone(table, dice, answer as OfTeam, true);
  },
  (table, dice) => {
    const agreement = dice.pick(agreementsIn(table, "in force"));
    if (!agreement) return null;
    const team = dice.chance(60) ? dice.pick(agreement.parties) : undefined;
    const kept = dice.chance(40);
    const reason = secret(team ?? "control", "boats were seen");
    const command = { type: "JudgeTerm", agreement: agreement.id, term: 0, kept, reason } as const;
    if (team === undefined) return { actor: HOST, command };
    const someone = bySomeone(table, dice, { type: "SendMessage", team, text: "" });
    return someone && { actor: someone.actor, command };
  },
  (table, dice) => {
    const { channels, agreements } = gameAt(table).talk;
    const talks = [...channels, ...agreements.map(({ id, parties }) => ({ id, teams: parties }))];
    const about = dice.pick(talks);
    const team = dice.pick(about?.teams ?? []);
    if (!about || team === undefined) return null;
    const note = { offered: secret(team, "a ship"), heard: secret(team, "a threat") };
    return bySomeone(table, dice, { type: "NoteTalk", team, about: about.id, ...note });
  },
];
