// Links that were made before somebody's place changed.
import type { Command } from "@whitecell/shared/engine/commands.ts";
import { must } from "@whitecell/shared/lib/assert.ts";
import type { SeatLinkRequest } from "@whitecell/shared/protocol/http.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { builtInScenarioFolder, readScenarioFolder } from "../src/scenarios.ts";
import { createSession } from "../src/sessions/create.ts";
import { makeSeatLink, redeem } from "../src/sessions/door.ts";
import { makeRegistry } from "../src/sessions/registry.ts";
import { commitmentOf, rules } from "../src/sessions/theRules.ts";
import { makeMemoryStore } from "../src/store/memory.ts";
import { countingRandom, handClock, silent } from "./bench.ts";

async function makeTable() {
  const read = readScenarioFolder(builtInScenarioFolder("long-reach"));
  if (!read.ok) throw new Error("the built-in scenario has problems");
  const [store, clock, random] = [makeMemoryStore(), handClock(1_790_000_000_000), countingRandom(5)];
  const registry = makeRegistry({ rules, store, clock, log: silent });
  const parts = { registry, store, random };
  const made = await createSession(
    { registry, random, commitmentOf, scenarios: { list: async () => [], get: async () => read.value } },
    {
      scenario: "long-reach",
      title: "Old links",
      name: "Ida",
      template: "demo",
      custom: null,
      options: [],
      seatsPerTeam: 3,
    },
  );
  if (!made.ok) throw new Error(made.error.sentence);
  const host = must(await registry.open(made.value.sessionId), "no session");
  const people = () => must(host.game(), "no game").people;
  const [lead = ""] = Object.keys(people());
  const does = async (who: string, command: Command): Promise<void> => {
    const ack = await host.submit({ actor: { kind: "person", person: who }, id: null, command });
    if (!ack.ok) throw new Error(ack.sentence);
  };
  const link = async (by: string, purpose: SeatLinkRequest): Promise<string> => {
    const seat = { session: host.id, person: by, kind: "person", revoked: false } as const;
    const secret = await makeSeatLink(parts, seat, purpose);
    return secret.ok ? secret.value : "";
  };
  const opens = async (secret: string): Promise<boolean> => (await redeem(parts, { secret, name: "Eve" })).ok;
  const comesAs = async (seat: Extract<SeatLinkRequest, { for: "seat" }>["seat"]): Promise<string> => {
    const before = Object.keys(people());
    await opens(await link(lead, { for: "seat", seat }));
    return Object.keys(people()).find((id) => !before.includes(id)) ?? "";
  };
  return { lead, does, link, opens, comesAs };
}

let table: Awaited<ReturnType<typeof makeTable>>;
beforeEach(async () => {
  table = await makeTable();
});
const KYIV = { at: "team", team: "kyiv" } as const;
const HELPER = { at: "control", role: "adjudicator" } as const;

describe("links of earlier", () => {
  it("AUTH17: a player's link does not open the white cell after the player has come into it", async () => {
    const { lead, does, link, opens, comesAs } = table;
    const [helper, player] = [await comesAs(HELPER), await comesAs(KYIV)];
    const old = await link(helper, { for: "person", person: player });
    await does(lead, { type: "SeatPerson", person: player, seat: HELPER });
    await does(lead, { type: "HandOverLead", person: player });
    expect(await opens(old)).toBe(false);
  });

  it("AUTH17: whoever was removed from the white cell lets nobody in with the links in their pocket", async () => {
    const { lead, does, link, opens, comesAs } = table;
    const helper = await comesAs(HELPER);
    const [first, second] = [
      await link(helper, { for: "seat", seat: KYIV }),
      await link(helper, { for: "seat", seat: KYIV }),
    ];
    expect(await opens(first)).toBe(true);
    await does(lead, { type: "RemovePerson", person: helper });
    expect(await opens(second)).toBe(false);
  });

  it("AUTH17: whoever handed over the lead brings nobody into the white cell any more, but players still", async () => {
    const { lead, does, link, opens, comesAs } = table;
    const helper = await comesAs(HELPER);
    const [cell, team] = [
      await link(lead, { for: "seat", seat: HELPER }),
      await link(lead, { for: "seat", seat: KYIV }),
    ];
    await does(lead, { type: "HandOverLead", person: helper });
    expect(await opens(cell)).toBe(false);
    expect(await opens(team)).toBe(true);
  });
});
