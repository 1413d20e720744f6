import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import { describe, expect, test } from "vitest";
import { diceOf } from "../support/dice.ts";
import { viewersOf } from "../support/feeds.ts";
import {
  otherActivity,
  otherTalk,
  otherTexts,
  unpublished,
  withHarmlessCovertMoves,
  withoutCovertMoves,
} from "../support/hiddenEdits.ts";
import { bothScenarios, forSeeds, LONG } from "../support/laws.ts";
import { playRandomly, talkative } from "../support/randomGame.ts";
import { withOtherSecrets } from "../support/secretTwist.ts";
import { changing, type Edit, either, lifeOf, playAgain, takingBackTheSame } from "../support/twins.ts";

type Twins = {
  readonly scenario: Scenario;
  readonly edit: (side: string, seed: number, sides: readonly string[]) => Edit;
  /** What is different in both lives from the one that was played. */
  readonly both?: Edit;
  /** How many teams share what is hidden; one unless it is said. */
  readonly among?: number;
  /** Both lives are compared up to here. */
  readonly until: "SessionEnded" | "HotwashOpened" | "OrdersClosed" | "ArgumentClosed";
};

/** In both lives the triangle is the white cell's alone: it is made of everything that is hidden. */
const closed: Edit = either(
  changing("ChangeSettings", (settings) => ({ ...settings, openTriangle: false })),
  changing("CreateSession", (session) => ({
    ...session,
    options: session.options.filter((id) => id !== "open-triangle"),
  })),
);

/** What the facilitator adds to a ruling moves the situation, also where the move itself changes nothing. */
const unadjusted: Edit = either(
  closed,
  changing("RuleMove", ({ adjust: _, ...ruling }) => ruling),
);

/** The first place at which two lives differ, in a few words; null where they are the same. */
function difference(one: readonly string[], two: readonly string[]): string | null {
  const at = Array.from({ length: Math.max(one.length, two.length) }).findIndex(
    (_, index) => one[index] !== two[index],
  );
  if (at === -1) return null;
  const say = (line = "nothing more"): string => line.slice(0, 400);
  return `item ${at + 1}: ${say(one[at])}\nin the twin: ${say(two[at])}`;
}

/** Plays a random game and its twin, and compares what everybody but one team and the white cell lives through. */
function compare({ scenario, edit, until, both = closed, among = 1 }: Twins, seed: number): number {
  const { accepted, recorded } = playRandomly({ scenario, seed, ...talkative(seed) });
  const { teamOrder } = scenario;
  const sides = Array.from({ length: among }, (_, next) => teamOrder[(seed + next) % teamOrder.length] ?? "");
  const [side = ""] = sides;
  const one = playAgain(accepted, scenario, either(takingBackTheSame(recorded), both));
  const same = takingBackTheSame(one.table.recorded);
  const two = playAgain(one.table.accepted, scenario, either(same, edit(side, seed, sides)));
  for (const viewer of viewersOf(scenario)) {
    if (viewer.kind === "control" || (viewer.kind === "team" && sides.includes(viewer.team))) continue;
    expect(difference(lifeOf(one, viewer, until), lifeOf(two, viewer, until))).toBeNull();
  }
  return two.edits;
}

/** Plays on until the twins differed `enough` times: twins that do not differ prove nothing. */
function neverNoticed(twins: Twins, runs: number, enough = runs): void {
  let edits = 0;
  const life = (seed: number) => {
    edits += compare(twins, seed);
  };
  forSeeds(runs, life);
  for (let seed = 0; edits < enough && seed < 60; seed += 1) life(seed);
  expect(edits).toBeGreaterThanOrEqual(enough);
}

describe.each(bothScenarios)("%s", (_title, scenario, runs) => {
  test(
    "L3: nobody else notices what a team writes, or what the white cell notes",
    () => {
      neverNoticed({ scenario, edit: otherTexts, until: "HotwashOpened" }, runs);
    },
    LONG,
  );

  test(
    "L3: nobody else notices how much a team writes, who waits at the door, or which cables it gets",
    () => {
      const edit = (side: string, seed: number) => otherActivity(side, diceOf(seed));
      neverNoticed({ scenario, edit, until: "HotwashOpened" }, runs);
    },
    LONG,
  );

  test(
    "TALK3: nobody outside notices that teams talk with each other, send cables or agree in secret",
    () => {
      const edit = (_side: string, seed: number, sides: readonly string[]) => otherTalk(sides, diceOf(seed));
      const both = either(closed, unpublished);
      neverNoticed({ scenario, edit, both, among: 2, until: "HotwashOpened" }, runs);
    },
    LONG,
  );

  test(
    "L3: nobody else notices a covert move that changes nothing they are told",
    () => {
      const quiet = withHarmlessCovertMoves(scenario);
      const edit = (side: string) => withoutCovertMoves(side, quiet);
      neverNoticed({ scenario: quiet, edit, until: "SessionEnded", both: unadjusted }, runs);
    },
    LONG,
  );

  test(
    "L3: nobody else notices another team's papers, the truth behind injects, reasons, pulls and red lines",
    () => {
      const edit = (side: string) =>
        changing("CreateSession", (session) => ({
          ...session,
          scenario: withOtherSecrets(session.scenario, side),
        }));
      neverNoticed({ scenario, edit, until: "SessionEnded" }, runs);
    },
    LONG,
  );

  test(
    "L3: until an argument is closed nobody can tell one hidden estimate from another",
    () => {
      const edit = () => changing("GiveEstimate", (given) => ({ ...given, percent: 100 - given.percent }));
      neverNoticed({ scenario, edit, until: "ArgumentClosed" }, runs, 1);
    },
    LONG,
  );

  test(
    "L3: until the lock nobody can tell one seed from another",
    () => {
      const edit = () =>
        changing("CreateSession", (session) => ({
          ...session,
          seed: { kind: "secret", key: "quite another" } as const,
        }));
      neverNoticed({ scenario, edit, until: "OrdersClosed" }, runs);
    },
    LONG,
  );
});
