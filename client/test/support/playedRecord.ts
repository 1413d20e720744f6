// A session played by robots through the real rules, with the feeds that every side got: what a record file holds.
import { type Actor, SYSTEM } from "@whitecell/shared/engine/actor.ts";
import type { Command } from "@whitecell/shared/engine/commands.ts";
import { decide } from "@whitecell/shared/engine/decide.ts";
import { evolve } from "@whitecell/shared/engine/evolve.ts";
import type { Game } from "@whitecell/shared/engine/game.ts";
import { TEMPLATES } from "@whitecell/shared/engine/phases.ts";
import { explain } from "@whitecell/shared/engine/rejections.ts";
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import { must } from "@whitecell/shared/lib/assert.ts";
import { canonicalJson } from "@whitecell/shared/lib/canonicalJson.ts";
import { chainLink, chainStart } from "@whitecell/shared/lib/chain.ts";
import { sha256Hex } from "@whitecell/shared/lib/chance.ts";
import { finalStateOf } from "@whitecell/shared/record/finalState.ts";
import { fullRecord, publicRecord } from "@whitecell/shared/record/makeRecord.ts";
import type { LogEntry, RecordFile } from "@whitecell/shared/record/recordFile.ts";
import { chanceOf } from "@whitecell/shared/robots/chance.ts";
import { playAny } from "@whitecell/shared/robots/policy.ts";
import { robotTurn } from "@whitecell/shared/robots/robotTurn.ts";
import { emptyView, evolveView } from "@whitecell/shared/views/evolveView.ts";
import { redact } from "@whitecell/shared/views/redact.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import type { FeedItem } from "@whitecell/shared/views/viewEvents.ts";
import { allViewers, type Viewer, viewerKey } from "@whitecell/shared/views/viewer.ts";

type Side = { readonly viewer: Viewer; readonly items: FeedItem[]; view: View };

const START = Date.UTC(2026, 2, 3, 9, 0, 0);
const HOST = "host";
const SESSION = "s-played";

export type Played = {
  readonly scenario: Scenario;
  readonly sides: readonly Side[];
  readonly game: () => Game;
  readonly at: () => number;
  readonly issue: (actor: Actor, command: Command) => void;
  readonly host: (command: Command) => void;
  readonly view: (side: string) => View;
  readonly teamsAct: () => void;
  /** Settles the next order as the dice fall; false when none is left. */
  readonly settleNext: () => boolean;
  readonly record: (scope?: "public" | "everything") => RecordFile;
};

type Options = { readonly key: string; readonly turns: number };

/** An opened session in its lobby, with a lead in every team. */
export function openedSession(scenario: Scenario, { key, turns }: Options): Played {
  let game: Game | null = null;
  let at = START;
  const sides = allViewers(scenario.teamOrder).map(
    (viewer): Side => ({ viewer, items: [], view: emptyView(viewer) }),
  );
  const names = {
    [HOST]: "Ida",
    ...Object.fromEntries(scenario.teamOrder.map((team) => [team, `Lead of ${team}`])),
  };
  const now = (): Game => must(game, "no game");
  const log: LogEntry[] = [];

  const issue = (actor: Actor, command: Command): void => {
    at += 7_000;
    const decided = decide(game, { actor, at, command });
    if (!decided.ok) throw new Error(`${command.type} was refused: ${explain(decided.error)}`);
    for (const disclosure of decided.value) {
      game = evolve(game, disclosure.event);
      log.push(sealed(log, { ...disclosure, at, actor, command: null }));
      for (const side of sides) {
        const event = redact(disclosure, side.viewer);
        if (!event) continue;
        const item: FeedItem = { seq: side.items.length + 1, at, event };
        side.items.push(item);
        side.view = evolveView(side.view, item);
      }
    }
  };
  const host = (command: Command): void => issue({ kind: "person", person: HOST }, command);
  const view = (key: string): View =>
    must(
      sides.find(({ viewer }) => viewerKey(viewer) === key),
      `no side ${key}`,
    ).view;

  issue(SYSTEM, {
    type: "CreateSession",
    sessionId: SESSION,
    title: "Tuesday group",
    scenario,
    template: "custom",
    custom: { turns, durations: TEMPLATES["half-day"].durations },
    options: scenario.options.filter((option) => option.default).map((option) => option.id),
    seatsPerTeam: 3,
    seed: { kind: "secret", key },
    commitment: sha256Hex(key),
    host: HOST,
  });
  for (const team of scenario.teamOrder)
    issue(SYSTEM, { type: "TakeSeat", person: team, seat: { at: "team", team } });

  return {
    scenario,
    sides,
    game: now,
    at: () => at,
    issue,
    host,
    view,
    teamsAct: () => {
      const robot = { policy: playAny, chance: chanceOf(key) };
      for (const team of scenario.teamOrder)
        for (const command of robotTurn(view(`team:${team}`), team, robot))
          issue({ kind: "person", person: team }, command);
    },
    settleNext: () => {
      const next = now().orders.find((order) => !now().rulings[order.key]);
      if (!next) return false;
      host({ type: "RollMove", key: next.key, shift: 0, reason: "" });
      host({
        type: "RuleMove",
        key: next.key,
        ruled: must(now().rolls[next.key], "no roll").settled,
        reason: "",
      });
      return true;
    },
    record: (scope = "everything") => {
      const head = {
        sessionId: SESSION,
        title: "Tuesday group",
        scenario: { id: scenario.id, title: scenario.title, version: scenario.version },
        exportedAt: at,
        chainHead: must(log.at(-1), "nothing happened").hash,
        names,
      };
      const items = must(sides[0], "no room").items;
      return scope === "everything"
        ? fullRecord(head, { log: [...log], final: finalStateOf(view("control")) })
        : publicRecord(head, items, sha256Hex);
    },
  };
}

function sealed(log: readonly LogEntry[], entry: Omit<LogEntry, "rev" | "hash">): LogEntry {
  const rev = log.length + 1;
  const before = log.at(-1)?.hash ?? chainStart(sha256Hex, SESSION);
  const { at, actor, audience, event, command } = entry;
  const hash = chainLink(sha256Hex, before, {
    rev,
    at,
    command,
    actor: canonicalJson(actor),
    audience: canonicalJson(audience),
    body: canonicalJson(event),
  });
  return { rev, at, actor, audience, event, command, hash };
}

/** A whole session, all phases, ended and opened. */
export function playedSession(scenario: Scenario, options: Options): Played {
  const session = openedSession(scenario, options);
  session.host({ type: "StartSession" });
  while (session.game().phase !== "ended") playPhase(session);
  session.host({ type: "OpenHotwash" });
  return session;
}

/** What happens in the phase that is on, and the step to the next. */
function playPhase(session: Played): void {
  const { phase, orders, turnIndex, turnPlan, stop } = session.game();
  if (phase === "talks")
    for (const team of session.scenario.teamOrder)
      session.issue(
        { kind: "person", person: team },
        { type: "SendMessage", team, text: `What do we want, ${team}?` },
      );
  if (phase === "planning") session.teamsAct();
  if (phase === "reveal") for (const { covert } of orders) if (!covert) session.host({ type: "RevealNext" });
  if (phase === "adjudication") {
    session.teamsAct();
    while (session.settleNext());
  }
  if (phase === "consequences" && (stop || turnIndex + 1 >= turnPlan.length))
    session.host({ type: "EndSession" });
  else session.host({ type: "AdvancePhase", from: phase, turnIndex });
}
