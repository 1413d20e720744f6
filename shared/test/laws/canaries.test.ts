import type { EventType } from "@whitecell/shared/engine/events.ts";
import { redact } from "@whitecell/shared/views/redact.ts";
import { CONTROL } from "@whitecell/shared/views/viewer.ts";
import { describe, expect, test } from "vitest";
import { leaks } from "../support/canaries.ts";
import { team, viewersOf } from "../support/feeds.ts";
import { bothScenarios, forSeeds, LONG } from "../support/laws.ts";
import { marked } from "../support/marked.ts";
import { playRandomly, talkative } from "../support/randomGame.ts";
import { stored } from "../support/table.ts";

const SECRETS = ["MoveRuled", "DraftSaved", "MessageSent", "InjectReleased", "RulingMade"] as const;
// biome-ignore format: a list
const AMONG_PEOPLE = [
  "BriefRead", "RedLineFiled", "MoveProposed", "MoveVoted", "Dissented",
  "ChannelSpoken", "CableSent", "AgreementDrafted", "AgreementInForce", "TermJudged", "TalkNoted",
] as const;

describe.each(bothScenarios)("%s", (_title, plain, runs) => {
  const scenario = marked(plain);

  test(
    "L3: over whole random games no viewer is sent a word, an id or a number of another side",
    () => {
      const met = new Set<EventType>();
      forSeeds(runs * 2, (seed) => {
        const table = playRandomly({ scenario, seed, ...talkative(seed) });
        for (const { event } of table.recorded) met.add(event.type);
        for (const viewer of viewersOf(scenario))
          expect(leaks(stored(table), viewer, { scenario })).toEqual([]);
      });
      // A search among things that never happened proves nothing.
      for (const type of [...SECRETS, ...AMONG_PEOPLE]) expect(met).toContain(type);
    },
    LONG,
  );

  test("L3: the search finds every kind of thing it looks for", () => {
    const [own = "", other = ""] = scenario.teamOrder;
    const table = playRandomly({ scenario, seed: 7 });
    // A team that is sent what the white cell is sent would learn all of this.
    const found = leaks(table.recorded, team(own), { scenario, send: (fact) => redact(fact, CONTROL) });
    const learned = (what: string) => found.filter((line) => line.includes(what)).length;
    expect(learned("learns control ")).toBeGreaterThan(20);
    expect(learned(`learns ${other} `)).toBeGreaterThan(15);
    expect(learned("learns the number ")).toBeGreaterThan(100);
    for (const id of [scenario.injects[0]?.id, scenario.model.drift[0]?.id, scenario.flags[0]?.id])
      expect(learned(`learns ${id} `)).toBeGreaterThan(0);
  });
});
