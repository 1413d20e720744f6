// Talking between teams: channels that every team in them has joined, and cables that one office signs.
import { err, ok, type Result } from "../../lib/result.ts";
import { personOf } from "../authority.ts";
import type { Game } from "../game.ts";
import type { AudienceSpec, Millis, TeamId } from "../ids.ts";
import type { Rejection } from "../rejections.ts";
import type { Channel } from "../talkState.ts";
import type { Handler } from "./handler.ts";
import { momentOf } from "./notes.ts";
import { audienceOf, begin, tell } from "./story.ts";

// TALK1: talk between teams begins with play.
const BEFORE = { code: "wrong-phase", needs: "play" } as const;
const EMPTY = { code: "nothing-left", what: "send: the message is empty" } as const;
const NO_CHANNEL = { code: "unknown", what: "channel" } as const;

/** The teams named, once each and in the scenario's order; null where one of them is nobody. */
export function sidesOf({ scenario }: Game, teams: readonly TeamId[]): readonly TeamId[] | null {
  const { teamOrder } = scenario;
  return teams.every((team) => teamOrder.includes(team))
    ? teamOrder.filter((team) => teams.includes(team))
    : null;
}

/** SEC7: a channel of others is as unknown as one that nobody has asked for. */
function channelOf({ talk }: Game, id: string, team: TeamId): Result<Channel, Rejection> {
  const channel = talk.channels.find((each) => each.id === id);
  return channel?.teams.includes(team) ? ok(channel) : err(NO_CHANNEL);
}

const said = (game: Game, actor: Parameters<typeof personOf>[0], at: Millis) => ({
  by: personOf(actor),
  moment: momentOf(game, at),
});

export const askChannel: Handler<"AskChannel"> = ({ game, actor, at, command }) => {
  if (game.phase === "lobby") return err(BEFORE);
  const { team } = command;
  const teams = sidesOf(game, [team, ...command.with]);
  if (teams === null || teams.length < 2) return err({ code: "unknown", what: "team to talk with" });
  const channel = teams.join("+");
  const now = game.talk.channels.find(({ id }) => id === channel);
  if (now && now.state !== "closed") return err({ code: "already", what: "This channel was asked for" });
  const event = { type: "ChannelAsked", channel, teams, team, ...said(game, actor, at) } as const;
  return ok(tell(begin(game), event, teams));
};

// TALK2: a channel opens when every team in it has joined; one that declines closes it for all.
export const answerChannel: Handler<"AnswerChannel"> = ({ game, actor, at, command }) => {
  const { team, joins } = command;
  const found = channelOf(game, command.channel, team);
  if (!found.ok) return found;
  const { id: channel, teams, state, joined } = found.value;
  if (state !== "asked" || joined.includes(team)) return err({ code: "already", what: "This was answered" });
  const event = { type: "ChannelAnswered", channel, team, joins, ...said(game, actor, at) } as const;
  return ok(tell(begin(game), event, teams));
};

export const closeChannel: Handler<"CloseChannel"> = ({ game, actor, at, command }) => {
  const { team } = command;
  const found = channelOf(game, command.channel, team);
  if (!found.ok) return found;
  const { id: channel, teams, state, joined } = found.value;
  if (state === "closed") return err({ code: "already", what: "This channel was closed" });
  // Whoever was asked and has not joined declines.
  if (!joined.includes(team)) return err({ code: "unknown", what: "channel to leave" });
  const event = { type: "ChannelClosed", channel, team, ...said(game, actor, at) } as const;
  return ok(tell(begin(game), event, teams));
};

export const speakInChannel: Handler<"SpeakInChannel"> = ({ game, actor, at, command }) => {
  const { team, text } = command;
  const found = channelOf(game, command.channel, team);
  if (!found.ok) return found;
  if (text.trim() === "") return err(EMPTY);
  const { id: channel, teams, state } = found.value;
  if (state !== "open") return err({ code: "unknown", what: "open channel" });
  const event = { type: "ChannelSpoken", channel, team, text, ...said(game, actor, at) } as const;
  return ok(tell(begin(game), event, teams));
};

const addressees = (game: Game, from: TeamId, to: AudienceSpec): AudienceSpec | null =>
  to.includes("all")
    ? ["all"]
    : sidesOf(
        game,
        to.filter((team) => team !== from),
      );

// TALK5: a cable goes one way; whether it was read, nobody is told.
export const sendCable: Handler<"SendCable"> = ({ game, actor, at, command }) => {
  if (game.phase === "lobby") return err(BEFORE);
  const { team: from, office, text } = command;
  if (text.trim() === "") return err(EMPTY);
  const to = addressees(game, from, command.to);
  if (to === null || to.length === 0) return err({ code: "unknown", what: "addressee" });
  const event = { type: "CableSent", from, office, to, text, ...said(game, actor, at) } as const;
  return ok(tell(begin(game), event, to.includes("all") ? audienceOf(to) : [from, ...to]));
};
