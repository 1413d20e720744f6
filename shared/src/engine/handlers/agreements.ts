// Agreements between teams: drafted together, sponsored by one, signed or refused by each, and later kept or broken.
import { err, ok, type Result } from "../../lib/result.ts";
import { personOf, placeOf, runsSession } from "../authority.ts";
import type { Game } from "../game.ts";
import type { TeamId } from "../ids.ts";
import type { Rejection } from "../rejections.ts";
import { type Agreement, type AgreementState, agreementState, type Term } from "../talkState.ts";
import { sidesOf } from "./channels.ts";
import type { Handler } from "./handler.ts";
import { momentOf } from "./notes.ts";
import { begin, tell } from "./story.ts";

const NONE = { code: "unknown", what: "agreement" } as const;
const CHANGED = { code: "already", what: "The text was changed by another party" } as const;
const HOTWASH = { code: "already", what: "The hotwash has opened the agreements" } as const;

type Wording = { readonly title: string; readonly terms: readonly Term[] };

/** What is wrong with a text; null where nothing is. */
function flaw(game: Game, parties: readonly TeamId[], { title, terms }: Wording): Rejection | null {
  if (title.trim() === "") return { code: "nothing-left", what: "agree on: the title is empty" };
  if (terms.length === 0 || terms.some(({ what }) => what.trim() === ""))
    return { code: "nothing-left", what: "agree on: a term is empty" };
  if (terms.some(({ who }) => !parties.includes(who))) return { code: "unknown", what: "party" };
  const last = game.turnPlan.length - 1;
  if (terms.some(({ due }) => due !== null && (due < game.turnIndex || due > last)))
    return { code: "bad-time", why: "A term is due in this turn or a later one of the plan." };
  return null;
}

/** SEC7: an agreement of others is as unknown as one that is not there. */
function ofParty({ talk }: Game, id: string, team: TeamId): Result<Agreement, Rejection> {
  const found = talk.agreements.find((each) => each.id === id);
  return found?.parties.includes(team) ? ok(found) : err(NONE);
}

const stands = (game: Game, agreement: Agreement, state: AgreementState): boolean =>
  agreementState(agreement, game.turnIndex) === state;

export const draftAgreement: Handler<"DraftAgreement"> = ({ game, actor, at, command }) => {
  if (game.phase === "lobby") return err({ code: "wrong-phase", needs: "play" });
  const { type: _, team, parties: named, ...wording } = command;
  const parties = sidesOf(game, [team, ...named]);
  if (parties === null || parties.length < 2) return err({ code: "unknown", what: "party" });
  const wrong = flaw(game, parties, wording);
  if (wrong) return err(wrong);
  const among = parties.join("+");
  const n = game.talk.agreements.filter((each) => each.parties.join("+") === among).length + 1;
  const said = { by: personOf(actor), moment: momentOf(game, at) };
  const agreement = `agr:${among}:${n}`;
  const event = {
    type: "AgreementDrafted",
    agreement,
    version: 1,
    parties,
    team,
    ...wording,
    ...said,
  } as const;
  return ok(tell(begin(game), event, parties));
};

// AGR2: every party may change a draft; a text that somebody else changed meanwhile is not written over.
export const redraftAgreement: Handler<"RedraftAgreement"> = ({ game, actor, at, command }) => {
  const { type: _, team, agreement, version, ...wording } = command;
  const found = ofParty(game, agreement, team);
  if (!found.ok) return found;
  const { parties } = found.value;
  if (!stands(game, found.value, "draft")) return err({ code: "already", what: "The text stands" });
  if (found.value.version !== version) return err(CHANGED);
  const wrong = flaw(game, parties, wording);
  if (wrong) return err(wrong);
  const said = { by: personOf(actor), moment: momentOf(game, at) };
  const event = {
    type: "AgreementDrafted",
    agreement,
    version: version + 1,
    parties,
    team,
    ...wording,
    ...said,
  } as const;
  return ok(tell(begin(game), event, parties));
};

export const sponsorAgreement: Handler<"SponsorAgreement"> = ({ game, actor, at, command }) => {
  const { team, agreement, version, signBy } = command;
  const found = ofParty(game, agreement, team);
  if (!found.ok) return found;
  if (!stands(game, found.value, "draft")) return err({ code: "already", what: "It has a sponsor" });
  if (found.value.version !== version) return err(CHANGED);
  if (signBy < game.turnIndex || signBy >= game.turnPlan.length)
    return err({ code: "bad-time", why: "It may be signed in this turn or a later one of the plan." });
  const said = { by: personOf(actor), moment: momentOf(game, at) };
  const event = { type: "AgreementSponsored", agreement, team, signBy, ...said } as const;
  return ok(tell(begin(game), event, found.value.parties));
};

// AGR4: the last signature brings it into force; one refusal ends it, the sponsor's too.
export const answerAgreement: Handler<"AnswerAgreement"> = ({ game, actor, at, command }) => {
  const { team, agreement, signs, reason } = command;
  const found = ofParty(game, agreement, team);
  if (!found.ok) return found;
  const { parties, signed, sponsor, title, terms, open } = found.value;
  if (!stands(game, found.value, "tabled") || sponsor === null)
    return err({ code: "bad-time", why: "It cannot be signed or refused now." });
  if (signs && signed.includes(team)) return err({ code: "already", what: "Your team has signed" });
  const moment = momentOf(game, at);
  const answer = { type: "AgreementAnswered", agreement, team, signs, reason } as const;
  const told = tell(begin(game), { ...answer, by: personOf(actor), moment }, parties);
  if (!signs || signed.length + 1 < parties.length) return ok(told);
  // AGR3: whether others read it was the parties' choice.
  const force = {
    type: "AgreementInForce",
    agreement,
    parties,
    sponsor,
    title,
    terms,
    open,
    moment,
  } as const;
  return ok(tell(told, force, open ? "public" : parties));
};

// AGR6: what was promised for a turn is not kept before it, but may be broken at any time.
export const judgeTerm: Handler<"JudgeTerm"> = ({ game, actor, at, command }) => {
  const place = placeOf(game, actor);
  const side = runsSession(place) ? "control" : place?.at === "team" ? place.team : null;
  if (side === null) return err({ code: "not-allowed" });
  const { agreement, term, kept, reason } = command;
  const found = game.talk.agreements.find(({ id }) => id === agreement);
  if (!found || (side !== "control" && !found.parties.includes(side))) return err(NONE);
  if (game.hotwash) return err(HOTWASH);
  if (!stands(game, found, "in force")) return err({ code: "bad-time", why: "It is not in force." });
  const promised = found.terms[term];
  if (!promised) return err({ code: "unknown", what: "term" });
  if (kept && promised.due !== null && game.turnIndex < promised.due && game.phase !== "ended")
    return err({ code: "bad-time", why: "It is kept in the turn in which it is due, and not before." });
  if (reason.trim() === "") return err({ code: "reason-needed", what: kept ? "“kept”" : "“broken”" });
  const mark = { side, term, kept, reason, by: personOf(actor), moment: momentOf(game, at) };
  return ok(
    tell(begin(game), { type: "TermJudged", agreement, ...mark }, side === "control" ? "control" : [side]),
  );
};

// AGR7: what a side took away from a talk is its own and the white cell's until the hotwash.
export const noteTalk: Handler<"NoteTalk"> = ({ game, actor, at, command }) => {
  const { team, about, offered, heard } = command;
  const talks = [
    ...game.talk.channels.map(({ id, teams }) => ({ id, teams })),
    ...game.talk.agreements.map(({ id, parties }) => ({ id, teams: parties })),
  ];
  if (!talks.some(({ id, teams }) => id === about && teams.includes(team)))
    return err({ code: "unknown", what: "talk" });
  if (game.hotwash) return err(HOTWASH);
  if (offered.trim() === "" && heard.trim() === "")
    return err({ code: "nothing-left", what: "note: both lines are empty" });
  const note = { about, team, by: personOf(actor), offered, heard, moment: momentOf(game, at) };
  return ok(tell(begin(game), { type: "TalkNoted", ...note }, [team]));
};
