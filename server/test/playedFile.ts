// The record of a real session: the real rules and store, Long Reach, played to its end by robots.
import { SYSTEM } from "@whitecell/shared/engine/actor.ts";
import type { Command } from "@whitecell/shared/engine/commands.ts";
import type { Game } from "@whitecell/shared/engine/game.ts";
import { must } from "@whitecell/shared/lib/assert.ts";
import type { FullRecord } from "@whitecell/shared/record/recordFile.ts";
import { chanceOf } from "@whitecell/shared/robots/chance.ts";
import { playAny } from "@whitecell/shared/robots/policy.ts";
import { robotTurn } from "@whitecell/shared/robots/robotTurn.ts";
import { builtInScenarioFolder, readScenarioFolder } from "../src/scenarios.ts";
import { createSession } from "../src/sessions/create.ts";
import type { Host } from "../src/sessions/host.ts";
import { wholeRecord } from "../src/sessions/record.ts";
import { makeRegistry } from "../src/sessions/registry.ts";
import { commitmentOf, rules } from "../src/sessions/theRules.ts";
import { makeMemoryStore } from "../src/store/memory.ts";
import { countingRandom, type HandClock, handClock, silent } from "./bench.ts";

/** `dice` decides what the robots choose. */
type Options = { readonly turns?: number; readonly dice?: string; readonly beside?: Beside };

export type Issue = (person: string, command: Command) => Promise<boolean>;
/** What people do in a phase beside what robots do. */
export type Beside = (issue: Issue, game: Game) => Promise<void>;
type Playing = {
  readonly clock: HandClock;
  readonly lead: string;
  readonly dice: string;
  readonly beside?: Beside;
};

/** Lets robots play a session from where it stands to its end, and opens the hotwash. */
export async function playToEnd(host: Host, { clock, lead, dice, beside }: Playing): Promise<void> {
  const game = () => must(host.game(), "no game");
  const { scenario } = game();
  const issue: Issue = async (person, command) => {
    clock.time += 7_000;
    return (await host.submit({ actor: { kind: "person", person }, id: null, command })).ok;
  };
  const all = async (person: string, commands: readonly Command[]): Promise<void> => {
    for (const command of commands) await issue(person, command);
  };
  const robot = { policy: playAny, chance: chanceOf(dice) };
  const teamsAct = async (): Promise<void> => {
    for (const team of scenario.teamOrder) {
      const view = must(host.feeds().get(`team:${team}`), "no feed").view;
      await all(`${team}-lead`, robotTurn(view, team, robot));
    }
  };
  if (game().phase === "lobby") await issue(lead, { type: "StartSession" });
  while (game().phase !== "ended") {
    await beside?.(issue, game());
    const { phase, turnIndex, orders, turnPlan, stop } = game();
    if (phase === "talks")
      for (const team of scenario.teamOrder)
        await issue(`${team}-lead`, { type: "SendMessage", team, text: `=What do we want? Ask Quillon.` });
    if (phase === "planning") await teamsAct();
    if (phase === "reveal")
      for (const { covert } of orders) if (!covert) await issue(lead, { type: "RevealNext" });
    if (phase === "adjudication") {
      await teamsAct();
      await issue(lead, { type: "ResolveRest" });
    }
    const over = phase === "consequences" && (stop !== null || turnIndex + 1 >= turnPlan.length);
    const next: Command = over ? { type: "EndSession" } : { type: "AdvancePhase", from: phase, turnIndex };
    if (!(await issue(lead, next))) throw new Error(`the play is stuck in ${phase}`);
  }
  await issue(lead, { type: "OpenHotwash" });
  await beside?.(issue, game());
}

/** Everything a test may want of a played session: the parts it ran on, and its file. */
export async function playedSession({ turns = 6, dice = "a robot's dice", beside }: Options = {}) {
  const read = readScenarioFolder(builtInScenarioFolder("long-reach"));
  if (!read.ok) throw new Error("the built-in scenario has problems");
  const scenario = read.value;
  const [store, clock, random] = [makeMemoryStore(), handClock(1_790_000_000_000), countingRandom(5)];
  const registry = makeRegistry({ rules, store, clock, log: silent });
  const scenarios = { list: async () => [], get: async () => scenario };
  const minute = 60_000;
  const durations = {
    situation: minute,
    talks: minute,
    planning: 8 * minute,
    locked: minute,
    reveal: minute,
    adjudication: 5 * minute,
    consequences: minute,
  };
  const created = await createSession(
    { registry, scenarios, random, commitmentOf },
    {
      scenario: scenario.id,
      title: "Tuesday's table",
      name: "Ida",
      template: "custom",
      custom: { turns, durations },
      options: scenario.options.flatMap(({ id, default: on }) => (on ? [id] : [])),
      seatsPerTeam: 3,
    },
  );
  if (!created.ok) throw new Error(created.error.sentence);
  const host = must(await registry.open(created.value.sessionId), "no session");
  const lead = must(Object.keys(must(host.game(), "no game").people)[0], "no host");
  for (const team of scenario.teamOrder)
    await host.submit({
      actor: SYSTEM,
      id: null,
      command: { type: "TakeSeat", person: `${team}-lead`, seat: { at: "team", team } },
      beside: [{ write: "name", person: `${team}-lead`, name: `Quillon of ${team}` }],
    });
  await playToEnd(host, { clock, lead, dice, ...(beside && { beside }) });
  const parts = { registry, store, clock, rules };
  const seat = { session: host.id, person: lead, kind: "person", revoked: false } as const;
  const record = await wholeRecord(parts, seat, host.id);
  if (!record.ok) throw new Error("no record");
  return { ...parts, random, scenarios, host, lead, seat, record: record.value };
}

/** The whole record, as it comes out of the file. */
export const playedFile = async (options: Options = {}): Promise<FullRecord> =>
  JSON.parse(JSON.stringify((await playedSession(options)).record));
