import type { Command } from "@whitecell/shared/engine/commands.ts";
import { prompts } from "@whitecell/shared/views/prompts.ts";
import type { Viewer } from "@whitecell/shared/views/viewer.ts";
import { expect, test } from "vitest";
import { team, viewOf } from "../support/feeds.ts";
import { after, HOST, type Play, person, SYSTEM } from "../support/play.ts";
import { bothMove, FLEET } from "../support/rulebook.ts";

const KEY = "T1:board:major";
const PUBLIC: Viewer = { kind: "public" };
const kinds = (play: Play, viewer: Viewer) =>
  prompts(
    viewOf(play, viewer),
    viewer.kind === "team" ? { at: "team", team: viewer.team, lead: true } : { at: "observers" },
  ).map(({ kind }) => kind);
const estimate = (percent: number): Command => ({ type: "GiveEstimate", key: KEY, percent });

test("PRM14: everyone outside the move's team is asked for an estimate, and then those who stand alone why", () => {
  const watching = ["o1", "o2", "o3"].map(
    (who) => [SYSTEM, { type: "TakeSeat", person: who, seat: { at: "observers" } }] as const,
  );
  const quiet = after(bothMove("adjudication"), ...watching);
  expect(kinds(quiet, PUBLIC)).toEqual(["nothing"]);
  const play = after(quiet, [HOST, { type: "OpenArgument", key: KEY }]);
  expect(kinds(play, PUBLIC)).toEqual(["estimate"]);
  expect(kinds(play, team("fleet"))[0]).toBe("estimate");
  expect(kinds(play, team("board"))).not.toContain("estimate");
  const covert = after(quiet, [HOST, { type: "OpenArgument", key: "T1:fleet:minor" }]);
  expect(kinds(covert, team("board"))).not.toContain("estimate");

  const closed = after(
    play,
    [FLEET, estimate(90)],
    ...["o1", "o2", "o3"].map((who) => [person(who), estimate(20)] as const),
  );
  expect(kinds(closed, PUBLIC)).toEqual(["nothing"]);
  expect(kinds(closed, team("fleet"))[0]).toBe("explain-estimate");
  const told = after(closed, [FLEET, { type: "ExplainEstimate", key: KEY, text: "We have seen it." }]);
  expect(kinds(told, team("fleet"))).not.toContain("explain-estimate");
});
