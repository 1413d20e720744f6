import type { Command } from "@whitecell/shared/engine/commands.ts";
import { playerPrompts } from "@whitecell/shared/views/prompts/player.ts";
import { stateIn } from "@whitecell/shared/views/talkView.ts";
import { PUBLIC } from "@whitecell/shared/views/viewer.ts";
import { describe, expect, test } from "vitest";
import { learnedSince, room, team, teamView, whiteCell } from "../support/feeds.ts";
import { after, eventsOf, gameOf, HOST, type Play, person, SYSTEM, until } from "../support/play.ts";
import { given, lobbyOf, nextTurn } from "../support/rulebook.ts";
import { longReach } from "../support/scenarios.ts";

const KYIV = person("kyiv-1");
const MOSCOW = person("moscow-1");
const NATO = person("nato-1");
const ID = "agr:kyiv+moscow:1";
const terms = [
  { who: "kyiv", what: "No strikes on refineries", due: null },
  { who: "moscow", what: "Prisoners come home", due: 1 },
];
const text = { title: "A pause", terms, open: false };
const draft = (change: object = {}): Command => ({
  type: "DraftAgreement",
  team: "kyiv",
  parties: ["moscow"],
  ...text,
  ...change,
});
const redraft = (version: number, change: object = {}): Command => ({
  type: "RedraftAgreement",
  team: "moscow",
  agreement: ID,
  version,
  ...text,
  ...change,
});
const sponsor = (version = 1, signBy = 0): Command => ({
  type: "SponsorAgreement",
  team: "kyiv",
  agreement: ID,
  version,
  signBy,
});
const answer = (signs: boolean, id = "moscow", reason = ""): Command => ({
  type: "AnswerAgreement",
  team: id,
  agreement: ID,
  signs,
  reason,
});
const judge = (term: number, kept: boolean, reason = "We saw it."): Command => ({
  type: "JudgeTerm",
  agreement: ID,
  term,
  kept,
  reason,
});
const note = (id: string, about = ID): Command => ({
  type: "NoteTalk",
  team: id,
  about,
  offered: `what ${id} gave`,
  heard: `what ${id} took`,
});
const talks = (): Play => until(lobbyOf({ scenario: longReach }), "talks");
const drafted = (change: object = {}): Play => after(talks(), [KYIV, draft(change)]);
const sponsored = (change: object = {}): Play => after(drafted(change), [KYIV, sponsor()]);
const inForce = (change: object = {}): Play => after(sponsored(change), [MOSCOW, answer(true)]);
const state = (play: Play): string | undefined => {
  const [agreement] = whiteCell(play).talk.agreements;
  return agreement && stateIn(whiteCell(play), agreement);
};
const all = (value: unknown): string => JSON.stringify(value);

const asked = (play: Play, id: string): object | undefined => {
  const place = gameOf(play).people[`${id}-1`];
  const prompts = place && place.at !== "control" ? playerPrompts(teamView(play, id), place) : [];
  return prompts.find(({ kind }) => kind === "answer-teams");
};

test("PRM18: who is waited for in a channel, may sign, or has not said whether a promise was kept, is told", () => {
  const invited = after(talks(), [KYIV, { type: "AskChannel", team: "kyiv", with: ["moscow"] }]);
  expect(asked(invited, "moscow")).toMatchObject({ channels: 1, signatures: 0, terms: 0 });
  expect(asked(invited, "kyiv")).toBeUndefined();
  expect(asked(drafted(), "moscow")).toBeUndefined();
  expect(asked(sponsored(), "moscow")).toMatchObject({ signatures: 1 });
  expect(asked(inForce(), "moscow")).toBeUndefined();
  const due = nextTurn(inForce());
  expect(asked(due, "moscow")).toBeUndefined();
  const over = until(due, "consequences");
  expect(asked(over, "moscow")).toMatchObject({ terms: 1 });
  const said = after(over, [MOSCOW, judge(1, false)]);
  expect(asked(said, "moscow")).toBeUndefined();
  expect(asked(said, "kyiv")).toMatchObject({ terms: 1 });
  expect(asked(said, "nato")).toBeUndefined();
});

describe("the text", () => {
  test("AGR1: it has parties, a title and terms, and its parties read it", () => {
    const before = talks();
    const play = given(before).when(KYIV, draft()).tells("AgreementDrafted");
    expect(teamView(play, "moscow").talk).toEqual(gameOf(play).talk);
    expect(whiteCell(play).talk).toEqual(gameOf(play).talk);
    for (const viewer of [PUBLIC, team("nato")]) expect(learnedSince(before, play, viewer)).toEqual([]);
    given(before)
      .when(KYIV, draft({ parties: [] }))
      .refused("unknown");
    given(before)
      .when(KYIV, draft({ parties: ["atlantis"] }))
      .refused("unknown");
    given(before)
      .when(KYIV, draft({ terms: [] }))
      .refused("nothing-left");
    given(before)
      .when(KYIV, draft({ terms: [{ ...terms[0], what: " " }] }))
      .refused("nothing-left");
    given(before)
      .when(KYIV, draft({ terms: [{ ...terms[0], who: "nato" }] }))
      .refused("unknown");
    given(before)
      .when(KYIV, draft({ terms: [{ ...terms[0], due: 99 }] }))
      .refused("bad-time");
    given(lobbyOf({ scenario: longReach }))
      .when(KYIV, draft())
      .refused("wrong-phase");
  });

  test("AGR1: its number counts the agreements of its parties and no others", () => {
    const busy = after(
      talks(),
      [KYIV, draft({ parties: ["nato"], terms: terms.slice(0, 1) })],
      [KYIV, draft()],
      [KYIV, draft()],
    );
    expect(gameOf(busy).talk.agreements.map(({ id }) => id)).toEqual([
      "agr:kyiv+nato:1",
      "agr:kyiv+moscow:1",
      "agr:kyiv+moscow:2",
    ]);
  });

  test("AGR2: every party may change a draft, but not over another's text or after a sponsor", () => {
    const two = given(drafted())
      .when(MOSCOW, redraft(1, { title: "A longer pause" }))
      .tells("AgreementDrafted");
    expect(gameOf(two).talk.agreements).toMatchObject([
      { title: "A longer pause", version: 2, draftedBy: "moscow" },
    ]);
    given(two).when(MOSCOW, redraft(1)).refused("already");
    given(two).when(KYIV, sponsor(1)).refused("already");
    given(sponsored()).when(MOSCOW, redraft(1)).refused("already");
    given(drafted())
      .when(NATO, { ...redraft(1), team: "nato" } as Command)
      .refused("unknown");
  });
});

describe("signing", () => {
  test("AGR3: the sponsor's lead signs it and says up to which turn the others may", () => {
    const play = given(drafted()).when(KYIV, sponsor()).tells("AgreementSponsored");
    expect(gameOf(play).talk.agreements).toMatchObject([{ sponsor: "kyiv", signed: ["kyiv"], signBy: 0 }]);
    expect(state(play)).toBe("tabled");
    const two = after(drafted(), [
      SYSTEM,
      { type: "TakeSeat", person: "kyiv-2", seat: { at: "team", team: "kyiv" } },
    ]);
    given(two).when(person("kyiv-2"), sponsor()).refused("not-allowed");
    given(two).when(HOST, sponsor()).tells("AgreementSponsored");
    given(drafted()).when(KYIV, sponsor(1, 99)).refused("bad-time");
    given(sponsored()).when(KYIV, sponsor()).refused("already");
  });

  test("AGR3: a public one is read by all once it is in force, without its number; a secret one is not", () => {
    const before = sponsored({ open: true });
    for (const viewer of [PUBLIC, team("nato")]) expect(learnedSince(talks(), before, viewer)).toEqual([]);
    const play = given(before).when(MOSCOW, answer(true)).tells("AgreementAnswered", "AgreementInForce");
    expect(room(play).talk.agreements).toMatchObject([{ title: "A pause", signed: ["kyiv", "moscow"] }]);
    expect(learnedSince(before, play, team("nato"))).toMatchObject([{ type: "AgreementShown" }]);
    expect(all(learnedSince(before, play, team("nato")))).not.toContain(ID);
    expect(teamView(play, "kyiv").talk).toEqual(gameOf(play).talk);
    expect(learnedSince(sponsored(), inForce(), team("nato"))).toEqual([]);
  });

  test("AGR4: the last signature brings it into force, and one refusal ends it", () => {
    expect(state(inForce())).toBe("in force");
    given(inForce()).when(MOSCOW, answer(true)).refused("bad-time");
    given(drafted()).when(MOSCOW, answer(true)).refused("bad-time");
    given(sponsored()).when(KYIV, answer(true, "kyiv")).refused("already");
    given(sponsored()).when(HOST, answer(true)).tells("AgreementAnswered", "AgreementInForce");
    const refused = given(sponsored())
      .when(MOSCOW, answer(false, "moscow", "Too little."))
      .tells("AgreementAnswered");
    expect(state(refused)).toBe("refused");
    expect(teamView(refused, "kyiv").talk.agreements[0]?.refused).toEqual({
      team: "moscow",
      reason: "Too little.",
    });
    expect(state(after(sponsored(), [KYIV, answer(false, "kyiv")]))).toBe("refused");
    given(sponsored()).when(NATO, answer(true, "nato")).refused("unknown");
  });

  test("AGR5: what is not signed in time lapses, and stands again when the turn is taken back", () => {
    const late = nextTurn(sponsored());
    expect(state(late)).toBe("lapsed");
    given(late).when(MOSCOW, answer(true)).refused("bad-time");
    const n = gameOf(late).steps.at(-1)?.n ?? 0;
    const back = after(late, [HOST, { type: "UndoStep", n, reason: "Too early." }]);
    given(back).when(MOSCOW, answer(true)).tells("AgreementAnswered", "AgreementInForce");
    expect(state(nextTurn(inForce()))).toBe("in force");
  });
});

describe("afterwards", () => {
  test("AGR6: it may be broken at any time and kept when it is due, with a reason, as each side sees it", () => {
    const play = inForce();
    given(play).when(KYIV, judge(1, true)).refused("bad-time");
    given(play)
      .when(KYIV, judge(1, false, " "))
      .refused("reason-needed");
    given(play).when(KYIV, judge(7, false)).refused("unknown");
    given(play).when(NATO, judge(1, false)).refused("unknown");
    given(sponsored()).when(KYIV, judge(0, true)).refused("bad-time");
    const due = nextTurn(play);
    const marked = after(
      due,
      [KYIV, judge(1, false, "Nobody came.")],
      [KYIV, judge(1, true, "They came late.")],
      [HOST, judge(1, true, "Two buses.")],
    );
    expect(eventsOf(marked, "TermJudged")).toHaveLength(3);
    const marks = (each: ReturnType<typeof teamView>) => each.talk.agreements[0]?.marks;
    expect(marks(whiteCell(marked))).toMatchObject([
      { side: "kyiv", kept: true },
      { side: "control", kept: true },
    ]);
    expect(marks(teamView(marked, "kyiv"))).toMatchObject([{ side: "kyiv" }]);
    expect(marks(teamView(marked, "moscow"))).toEqual([]);
  });

  test("AGR7: what a side offered and heard is its own and the white cell's", () => {
    const before = inForce();
    const play = given(before).when(KYIV, note("kyiv")).tells("TalkNoted");
    expect(teamView(play, "kyiv").talk.notes).toMatchObject([{ offered: "what kyiv gave" }]);
    expect(whiteCell(play).talk.notes).toHaveLength(1);
    for (const viewer of [PUBLIC, team("moscow")]) expect(learnedSince(before, play, viewer)).toEqual([]);
    given(before).when(NATO, note("nato")).refused("unknown");
    given(before)
      .when(KYIV, { ...note("kyiv"), offered: "", heard: " " } as Command)
      .refused("nothing-left");
  });

  test("AGR8: the hotwash opens agreements, words on them and notes to all, and then no more are made", () => {
    const noted = after(inForce(), [KYIV, note("kyiv")], [MOSCOW, note("moscow")], [KYIV, judge(0, false)]);
    const ended = after(noted, [HOST, { type: "EndSession" }], [HOST, judge(1, true)]);
    const open = given(ended)
      .when(HOST, { type: "OpenHotwash" })
      .tells("HotwashOpened", "LedgerOpened", "TalksOpened");
    for (const view of [room(open), teamView(open, "nato"), teamView(open, "kyiv"), whiteCell(open)]) {
      expect(view.talk.agreements).toEqual(gameOf(open).talk.agreements);
      expect(view.talk.notes).toHaveLength(2);
    }
    given(open).when(KYIV, note("kyiv")).refused("already");
    given(open).when(HOST, judge(0, true)).refused("already");
    const silent = after(talks(), [HOST, { type: "EndSession" }]);
    given(silent).when(HOST, { type: "OpenHotwash" }).tells("HotwashOpened", "LedgerOpened");
  });

  test("AGR9: it changes nothing in the situation, and is not unsaid by a step taken back", () => {
    const { talk: _, ...before } = gameOf(talks());
    const { talk, ...game } = gameOf(inForce());
    expect(game).toEqual(before);
    const next = until(inForce(), "planning");
    const n = gameOf(next).steps.at(-1)?.n ?? 0;
    const back = after(next, [HOST, { type: "UndoStep", n, reason: "" }]);
    expect(gameOf(back).talk).toEqual(talk);
    expect(teamView(back, "kyiv").talk).toEqual(talk);
  });
});
