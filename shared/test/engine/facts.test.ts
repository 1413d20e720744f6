import type { Command } from "@whitecell/shared/engine/commands.ts";
import { expect, test } from "vitest";
import { allKinds, learnedSince, room, team, teamView, whiteCell } from "../support/feeds.ts";
import { after, gameOf, HOST, last, type Play } from "../support/play.ts";
import { bothMove, given, lobbyOf, planning } from "../support/rulebook.ts";

const fact = (...to: readonly string[]): Command => ({
  type: "EstablishFact",
  text: "The west lock is broken.",
  to,
  about: "T1:fleet:minor",
});

test("RULE14: an established fact is told to those it names, and not to which move it belongs", () => {
  const play = planning();
  const some = given(play).when(HOST, fact("fleet")).tells("FactEstablished");
  const told = { type: "FactTold", text: "The west lock is broken.", toAll: false };
  expect(learnedSince(play, some, team("fleet"))).toEqual([told]);
  expect([allKinds(play, some)[0], allKinds(play, some)[2]]).toEqual([[], []]);
  expect(teamView(some, "fleet").facts).toMatchObject([{ turnIndex: 0, text: told.text, toAll: false }]);
  const all = after(some, [HOST, fact("all")]);
  expect(room(all).facts).toHaveLength(1);
  expect(JSON.stringify(room(all))).not.toContain("T1:fleet:minor");
  expect(whiteCell(all).facts).toHaveLength(2);
  given(play).when(HOST, fact()).refused("unknown");
  given(play).when(HOST, fact("atlantis")).refused("unknown");
  given(play)
    .when(HOST, { ...fact("all"), text: " " } as Command)
    .refused("nothing-left");
  given(lobbyOf()).when(HOST, fact("all")).refused("wrong-phase");
});

/** The next move of the turn has been rolled for. */
function rolled(): { readonly play: Play; readonly key: string; readonly settled: "success" } {
  const play = bothMove("adjudication");
  const key = gameOf(play).orders[0]?.key ?? "";
  return {
    play: after(play, [HOST, { type: "RollMove", key, shift: 0, reason: "" }]),
    key,
    settled: "success",
  };
}

test("RULE13: a ruling adds changes of its own with a reason, on the record as the white cell's", () => {
  const { play, key, settled } = rolled();
  const adjust = (deltas: Readonly<Record<string, number>>, reason: string): Command => ({
    type: "RuleMove",
    key,
    ruled: settled,
    reason,
    adjust: deltas,
  });
  given(play)
    .when(HOST, adjust({ trust: 3 }, " "))
    .refused("reason-needed");
  given(play)
    .when(HOST, adjust({ mood: 3 }, "so it is"))
    .refused("unknown");
  const plain = last(after(play, [HOST, adjust({}, "")]), "MoveRuled");
  const ruled = after(play, [HOST, adjust({ trust: 3 }, "They shook hands.")]);
  const { changes, ruling } = last(ruled, "MoveRuled");
  expect(ruling).toMatchObject({ ruled: settled, reason: "They shook hands." });
  expect(plain.ruling.reason).toBeNull();
  expect(changes.slice(0, -1)).toEqual(plain.changes);
  const own = changes.at(-1);
  expect(own).toMatchObject({ indicator: "trust", cause: { kind: "ruling", reason: "They shook hands." } });
  expect((own?.to ?? 0) - (own?.from ?? 0)).toBe(3);
  expect(gameOf(ruled).indicators.trust).toBe(own?.to);
});
