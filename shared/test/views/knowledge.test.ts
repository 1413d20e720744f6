import { must } from "@whitecell/shared/lib/assert.ts";
import { whoKnew, withLessons } from "@whitecell/shared/views/knowledge.ts";
import { redact } from "@whitecell/shared/views/redact.ts";
import { CONTROL, type Viewer } from "@whitecell/shared/views/viewer.ts";
import { expect, test } from "vitest";
import { team, whiteCell } from "../support/feeds.ts";
import { bothScenarios, forSeeds, LONG } from "../support/laws.ts";
import { after, eventsOf, HOST, last, type Play, person, plan, until } from "../support/play.ts";
import { playRandomly } from "../support/randomGame.ts";
import { bothMove, CUT, lobbyOf, OFFER, planning, rolls } from "../support/rulebook.ts";
import { longReach, tiny } from "../support/scenarios.ts";
import { seenBy } from "../support/table.ts";

const PUBLIC: Viewer = { kind: "public" };
const knows = (play: Play, id: string): readonly string[] =>
  whoKnew(whiteCell(play).control?.knowledge ?? [], id, tiny.teamOrder).map(({ side }) => side);

test("WHO1: a covert move is its team's alone until it fails into the open", () => {
  expect(knows(bothMove("locked"), "T1:fleet:minor")).toEqual(["fleet"]);
  expect(knows(bothMove("locked"), "T1:board:major")).toEqual(["board"]);
  expect(knows(bothMove("adjudication"), "T1:board:major")).toEqual(["public", "board", "fleet"]);
  expect(knows(bothMove("consequences"), "T1:fleet:minor")).toEqual(["fleet"]);
  const seed = rolls({ "T1:fleet:minor": 99 });
  const failed = until(plan(plan(planning({ seed }), "board", OFFER), "fleet", CUT), "consequences");
  expect(knows(failed, "T1:fleet:minor")).toEqual(["public", "board", "fleet"]);
  expect(knows(failed, "T9:nobody:major")).toEqual([]);
});

test("WHO1: news and facts are known to those they name, each since it was told", () => {
  const told = (play: Play, to: readonly string[]): Play =>
    after(play, [HOST, { type: "EstablishFact", text: "It is so.", to, about: null }]);
  const some = told(planning(), ["fleet"]);
  const play = told(some, ["all"]);
  expect(knows(play, "fact-1")).toEqual(["fleet"]);
  expect(knows(play, "fact-2")).toEqual(["public", ...tiny.teamOrder]);
  const { knowledge } = must(whiteCell(play).control, "no desk");
  expect(whoKnew(knowledge, "fact-1", ["fleet"])).toEqual([
    { side: "fleet", since: { at: some.now, turnIndex: 0 } },
  ]);
  expect(knows(play, last(play, "InjectReleased").id)).toEqual(["public", ...tiny.teamOrder]);
});

test("WHO3: another move under the same key is something else to know", () => {
  const lesson = (title: string, covert: boolean) => {
    const order = { key: "T1:kyiv:major", team: "kyiv", title, covert };
    return { type: "OrdersLocked", orders: [order] } as unknown as Parameters<typeof withLessons>[1];
  };
  const shown = { type: "MoveRevealed", order: { key: "T1:kyiv:major", title: "Open" } };
  const now = { at: 1, turnIndex: 0 };
  const open = withLessons(withLessons([], lesson("Open", false), now), shown as never, now);
  expect(whoKnew(open, "T1:kyiv:major", ["kyiv"]).map(({ side }) => side)).toEqual(["public", "kyiv"]);
  const again = withLessons(open, lesson("Open", false), { at: 2, turnIndex: 0 });
  expect(again).toEqual(open);
  const other = withLessons(open, lesson("Dark", true), { at: 2, turnIndex: 0 });
  expect(whoKnew(other, "T1:kyiv:major", ["kyiv"])).toEqual([
    { side: "kyiv", since: { at: 2, turnIndex: 0 } },
  ]);
});

const KYIV = person("kyiv-1");
const MOSCOW = person("moscow-1");
const talks = (): Play => until(lobbyOf({ scenario: longReach }), "talks");
const talk = (play: Play, id: string) =>
  whoKnew(whiteCell(play).control?.knowledge ?? [], id, longReach.teamOrder).map(({ side }) => side);

test("WHO4: an agreement is its parties' from its draft, and everybody's once it is in force in the open", () => {
  const agreement = "agr:kyiv+moscow:1";
  const text = (title: string, open: boolean) => ({
    ...{ title, open, terms: [{ who: "kyiv", what: "waits", due: null }] },
  });
  const draft = (open: boolean): Play =>
    after(
      talks(),
      [KYIV, { type: "DraftAgreement", team: "kyiv", parties: ["moscow"], ...text("A truce", open) }],
      [MOSCOW, { type: "RedraftAgreement", team: "moscow", agreement, version: 1, ...text("Quiet", open) }],
    );
  const signed = (open: boolean): Play =>
    after(
      draft(open),
      [KYIV, { type: "SponsorAgreement", team: "kyiv", agreement, version: 2, signBy: 1 }],
      [MOSCOW, { type: "AnswerAgreement", team: "moscow", agreement, signs: true, reason: "" }],
    );
  expect(talk(draft(true), agreement)).toEqual(["kyiv", "moscow"]);
  expect(talk(signed(false), agreement)).toEqual(["kyiv", "moscow"]);
  expect(talk(signed(true), agreement)).toEqual(["public", ...longReach.teamOrder]);
  const { knowledge } = must(whiteCell(signed(false)).control, "no desk");
  const [known] = knowledge.filter(({ kind }) => kind === "agreement");
  expect(known?.title).toBe("Quiet");
  const [first] = eventsOf(draft(false), "AgreementDrafted");
  expect(known?.since.moscow?.at).toBe(first?.moment.at);
});

test("WHO4: in random games a side knows of a cable or a closed agreement exactly where it may read it", () => {
  let compared = 0;
  forSeeds(20, (seed) => {
    const table = playRandomly({ scenario: tiny, seed, unaskedPercent: 40 });
    const { knowledge } = must(seenBy(table, CONTROL).view.control, "no desk");
    const opened = table.recorded.find(({ event }) => event.type === "TalksOpened")?.at;
    for (const thing of knowledge) {
      // The texts of random people name their readers.
      const readers = /‹([^›]*)›/u.exec(thing.title)?.[1];
      if (readers === undefined || !["cable", "agreement"].includes(thing.kind)) continue;
      const sides = whoKnew([thing], thing.id, tiny.teamOrder).filter(({ since }) => since.at !== opened);
      if (readers === "all" && thing.kind === "agreement") continue;
      const named = readers === "all" ? ["public", ...tiny.teamOrder] : readers.split("+");
      expect(sides.map(({ side }) => side).toSorted()).toEqual(named.toSorted());
      compared += 1;
    }
  });
  expect(compared).toBeGreaterThan(0);
});

test.each(bothScenarios)(
  "WHO2: in random games of %s a side knows of a move exactly since something it was told names it",
  (_title, scenario, runs) => {
    let compared = 0;
    forSeeds(runs, (seed) => {
      const table = playRandomly({ scenario, seed });
      const { knowledge } = must(seenBy(table, CONTROL).view.control, "no desk");
      const end = table.recorded.findIndex(({ event }) => event.type === "LedgerOpened");
      const played = end === -1 ? table.recorded : table.recorded.slice(0, end);
      const sides = [["public", PUBLIC] as const, ...scenario.teamOrder.map((id) => [id, team(id)] as const)];
      for (const { id, title } of knowledge.filter(({ kind }) => kind === "move")) {
        const known = whoKnew(knowledge, id, scenario.teamOrder);
        for (const [side, viewer] of sides) {
          const first = played.find((fact) => {
            const told = JSON.stringify(redact(fact, viewer)) ?? "";
            return told.includes(`"${id}"`) && told.includes(JSON.stringify(title));
          });
          expect([id, side, known.find((each) => each.side === side)?.since.at]).toEqual([
            id,
            side,
            first?.at,
          ]);
          compared += 1;
        }
      }
    });
    expect(compared).toBeGreaterThan(runs);
  },
  LONG,
);
