// Everybody at the table who has no page of their own in this: they join, draft, commit, talk and rule over sockets.
import { ADJUDICATOR, CAST, OBSERVERS, TEAMS, type TeamId } from "./cast.ts";
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

type MenuItem = { readonly move: string; readonly slots: readonly string[] };
type Order = { readonly key: string; readonly choice: { readonly kind: string } };
export type Crew = ReturnType<typeof makeCrew>;
type Needs = { readonly server: string; readonly code: () => string };

export function makeCrew({ server, code }: Needs) {
  const everybody: Seat[] = [];
  const seats: Record<TeamId, Seat[]> = { washington: [], kyiv: [], moscow: [], nato: [] };
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
  /** Anything but yes is a mistake of the script. */
  const does = async (seat: Seat, command: { readonly type: string } & Json): Promise<Ack> => {
    const ack = await seat.asks(command);
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
      if ((await scribeOf(team).asks({ type: "SaveDraft", team, ...choice })).ok) return;
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
    resumes: () => control().asks({ type: "ResumeClock" }),
    /** Refused in turns that ask for none. */
    writesTheory: (team: TeamId, text: string) => scribeOf(team).asks({ type: "WriteTheory", team, text }),
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
      for (const name of OBSERVERS) await joins(name, null);
    },
    drafts: async (team: TeamId, turn: number) => {
      const [major, minor] = PLANS[turn]?.[team] ?? ["", ""];
      await chooses(team, "major", major);
      await chooses(team, "minor", minor);
      await does(scribeOf(team), { type: "SaveDraft", team, rationale: WHY });
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
      const ack = await scribeOf(team).asks({ type: "CommitDraft", team });
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
      return (await control().asks({ type: "PlayOn", reason: "We want to see who keeps to it." })).ok;
    },
    revealsNext: () => control().asks({ type: "RevealNext" }),
    /** Everything left, with an assessment where one is needed. */
    settlesTheRest: async () => {
      for (const { key, choice } of orders())
        if (choice.kind === "free")
          await control().asks({ type: "AssessFreeForm", key, assessment: ASSESSMENT });
      await control().asks({ type: "ResolveRest" });
    },
    leaves: () => {
      for (const seat of everybody) seat.leaves();
    },
  };
}
