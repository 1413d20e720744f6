// Everybody at the table who has no page of their own in this: they join, draft, commit, talk and rule over sockets.
import { setTimeout as wait } from "node:timers/promises";
import { ADJUDICATOR, CAST, OBSERVERS, TEAMS, type TeamId } from "./cast.ts";
import { ANSWERS, FORECASTS, LINES, RUNGS, SIGNALS, TAKEN_FOR } from "./lessons.ts";
import {
  ASSESSMENT,
  CHANNEL,
  CORRIDOR,
  NOTES,
  OWN_WORDS,
  PACT,
  PLANS,
  STATEMENT,
  TALK,
  WHY,
} from "./script.ts";
import { type Ack, ask, type Heard, type Json, type Seat, sit } from "./surface.ts";

const A_MOMENT_MS = 500;

type MenuItem = { readonly move: string; readonly slots: readonly string[] };
type Order = { readonly key: string; readonly choice: { readonly kind: string } };
export type Crew = ReturnType<typeof makeCrew>;
type Needs = { readonly server: string; readonly code: () => string };

export function makeCrew({ server, code }: Needs) {
  const everybody: Seat[] = [];
  const seats: Record<TeamId, Seat[]> = { washington: [], kyiv: [], moscow: [], nato: [] };
  const watchers: Seat[] = [];
  let whiteCell: Seat | null = null;
  const control = (): Seat => {
    if (!whiteCell) throw new Error("Nobody sits in the white cell yet.");
    return whiteCell;
  };
  const joins = async (name: string, asked: string | null): Promise<Seat> => {
    const { token } = await ask<{ token: string }>(server, "/join", { code: code(), name, asked });
    const seat = await sit(server, token);
    everybody.push(seat);
    return seat;
  };
  /** A program presses faster than the server lets anybody press. */
  const presses = async (seat: Seat, command: { readonly type: string } & Json): Promise<Ack> => {
    const ack = await seat.asks(command);
    return ack.code === "too-fast" ? wait(A_MOMENT_MS).then(() => presses(seat, command)) : ack;
  };
  /** Anything but yes is a mistake of the script. */
  const does = async (seat: Seat, command: { readonly type: string } & Json): Promise<Ack> => {
    const ack = await presses(seat, command);
    if (!ack.ok) throw new Error(`${command.type} was refused: ${ack.sentence}`);
    return ack;
  };
  const rules = (command: { readonly type: string } & Json) => does(control(), command);
  const last = (type: string, seat = control()): Heard | undefined =>
    seat.heard().findLast((event) => event.type === type);

  const orders = (): readonly Order[] => (last("OrdersLocked")?.orders ?? []) as readonly Order[];
  const phases = (heard: readonly Heard[]) => heard.filter(({ type }) => type === "PhaseStarted");
  const advances = async (): Promise<void> => {
    const sofar = phases(control().heard());
    const now = sofar.at(-1);
    await rules({ type: "AdvancePhase", from: now?.phase, turnIndex: now?.turnIndex });
    await control().hears((heard) => phases(heard)[sofar.length]);
  };

  /** Whom a team's drafting falls to: somebody with a socket. */
  const scribeOf = (team: TeamId): Seat => {
    const seat = seats[team][0];
    if (!seat) throw new Error(`Nobody of ${team} is here.`);
    return seat;
  };
  const openCards = (team: TeamId, slot: string, wish: string): readonly string[] => {
    const menu = (last("MenuDrawn", scribeOf(team))?.menu ?? []) as readonly MenuItem[];
    const open = menu.filter(({ slots }) => slots.includes(slot)).map(({ move }) => move);
    return open.includes(wish) ? [wish, ...open] : open;
  };
  /** The wish, or the first card that is open and can be paid. */
  const chooses = async (team: TeamId, slot: "major" | "minor", wish: string): Promise<void> => {
    for (const move of openCards(team, slot, wish)) {
      const choice = slot === "major" ? { major: { kind: "card", move } } : { minor: move };
      if ((await presses(scribeOf(team), { type: "SaveDraft", team, ...choice })).ok) return;
    }
  };

  return {
    rules,
    advances,
    starts: async () => {
      await rules({ type: "StartSession" });
      await control().hears((heard) => phases(heard)[0]);
    },
    /** After an outage the clock may stand. */
    resumes: () => presses(control(), { type: "ResumeClock" }),
    /** Refused in turns that ask for none. */
    writesTheory: (team: TeamId, text: string) =>
      presses(scribeOf(team), { type: "WriteTheory", team, text }),
    /** All who come before the start, except those with a page. */
    arrives: async (leadToken: string, withPages: readonly string[]) => {
      const link = { for: "seat", seat: { at: "control", role: "adjudicator" } };
      const { path } = await ask<{ path: string }>(server, "/seat-links", link, leadToken);
      const secret = new URLSearchParams(new URL(path, server).hash.slice(1)).get("seat") ?? "";
      const redeemed = { secret, name: ADJUDICATOR };
      const { token } = await ask<{ token: string }>(server, "/seat-links/redeem", redeemed);
      whiteCell = await sit(server, token);
      everybody.push(whiteCell);
      for (const team of TEAMS)
        for (const name of CAST[team].filter((each) => !withPages.includes(each)))
          seats[team].push(await joins(name, team));
    },
    observersArrive: async () => {
      for (const name of OBSERVERS) watchers.push(await joins(name, null));
    },
    drafts: async (team: TeamId, turn: number) => {
      const [major, minor] = PLANS[turn]?.[team] ?? ["", ""];
      await chooses(team, "major", major);
      await chooses(team, "minor", minor);
      const said = { rationale: WHY, signals: SIGNALS[team], intendedRung: RUNGS[turn] ?? 3 };
      await does(scribeOf(team), { type: "SaveDraft", team, ...said });
    },
    /** What each side will not accept, and how those who watch think that it ends. */
    setsLines: async () => {
      for (const { team, ...line } of LINES)
        await does(scribeOf(team), { type: "FileRedLine", team, ...line });
      for (const [at, shares] of FORECASTS.entries())
        await watchers[at]?.asks({ type: "GiveForecast", shares });
    },
    /** Each team says what it takes the others' moves for, as far as it has seen them. */
    reads: async () => {
      for (const [at, { key }] of orders().entries())
        for (const team of TEAMS) {
          const signal = TAKEN_FOR[(at + TEAMS.indexOf(team)) % TAKEN_FOR.length];
          await presses(scribeOf(team), { type: "MarkReading", team, key, signal, rung: 3 + (at % 4) });
        }
    },
    /** A moment that somebody wants to come back to. */
    marks: (text: string) => rules({ type: "SetBookmark", text, tags: [] }),
    /** One line of each team on what was asked last. */
    answersHotwash: async () => {
      const { id } = await scribeOf("nato").hears((heard) =>
        heard.findLast(({ type }) => type === "HotwashAsked"),
      );
      for (const team of TEAMS)
        await does(scribeOf(team), { type: "AnswerHotwash", id, text: ANSWERS[team] });
    },
    draftsInOwnWords: (team: TeamId) =>
      does(scribeOf(team), {
        type: "SaveDraft",
        team,
        major: { kind: "free", text: OWN_WORDS },
        rationale: WHY,
      }),
    /** The lead commits, and for a lead with a page the white cell. */
    commits: async (team: TeamId) => {
      const ack = await presses(scribeOf(team), { type: "CommitDraft", team });
      if (!ack.ok) await rules({ type: "CommitDraft", team });
    },
    talks: async (team: TeamId) => {
      for (const [at, text] of TALK[team].entries())
        await does(seats[team][at % seats[team].length] ?? scribeOf(team), {
          type: "SendMessage",
          team,
          text,
        });
    },
    /** Kyiv and Moscow agree in secret, NATO drafts in the open and states to all. */
    negotiates: async () => {
      const [kyiv, moscow, nato] = [scribeOf("kyiv"), scribeOf("moscow"), scribeOf("nato")];
      const channel = "kyiv+moscow";
      await does(kyiv, { type: "AskChannel", team: "kyiv", with: ["moscow"] });
      await does(moscow, { type: "AnswerChannel", team: "moscow", channel, joins: true });
      for (const [team, text] of CHANNEL)
        await does(scribeOf(team), { type: "SpeakInChannel", team, channel, text });
      await does(kyiv, { type: "DraftAgreement", team: "kyiv", ...PACT });
      const agreement = `agr:${channel}:1`;
      await rules({ type: "SponsorAgreement", team: "kyiv", agreement, version: 1, signBy: 0 });
      await rules({ type: "AnswerAgreement", team: "moscow", agreement, signs: true, reason: "" });
      await does(kyiv, { type: "NoteTalk", team: "kyiv", about: agreement, ...NOTES.kyiv });
      await does(moscow, { type: "NoteTalk", team: "moscow", about: agreement, ...NOTES.moscow });
      await does(nato, { type: "DraftAgreement", team: "nato", ...CORRIDOR });
      await rules({
        type: "SponsorAgreement",
        team: "nato",
        agreement: "agr:kyiv+nato:1",
        version: 1,
        signBy: 0,
      });
      await does(nato, { type: "SendCable", team: "nato", ...STATEMENT });
      await does(scribeOf("washington"), { type: "AskChannel", team: "washington", with: ["kyiv", "nato"] });
    },
    orders,
    rolls: (key: string) => rules({ type: "RollMove", key, shift: 0, reason: "" }),
    rulesAsRolled: (key: string) =>
      control()
        .hears((heard) => heard.find((event) => event.type === "MoveRolled" && event.key === key))
        .then(({ settled: ruled }) => rules({ type: "RuleMove", key, ruled, reason: "" })),
    /** False where a stop rule ends the play here; one that may be played on from is. */
    mayGoOn: async (): Promise<boolean> => {
      const met = control()
        .heard()
        .findLastIndex(({ type }) => type === "StopRuleMet");
      const goneOn = control()
        .heard()
        .findLastIndex(({ type }) => type === "PlayedOn");
      if (met <= goneOn) return true;
      return (await presses(control(), { type: "PlayOn", reason: "We want to see who keeps to it." })).ok;
    },
    revealsNext: () => presses(control(), { type: "RevealNext" }),
    /** Everything left, with an assessment where one is needed. */
    settlesTheRest: async () => {
      for (const { key, choice } of orders())
        if (choice.kind === "free")
          await presses(control(), { type: "AssessFreeForm", key, assessment: ASSESSMENT });
      await presses(control(), { type: "ResolveRest" });
    },
    leaves: () => {
      for (const seat of everybody) seat.leaves();
    },
  };
}
