// Plays sessions for the tests: commands in, stored events and the game out.
import type { Actor } from "@whitecell/shared/engine/actor.ts";
import type { Command } from "@whitecell/shared/engine/commands.ts";
import { decide } from "@whitecell/shared/engine/decide.ts";
import type { Event, EventOf, EventType, Recorded } from "@whitecell/shared/engine/events.ts";
import { evolve } from "@whitecell/shared/engine/evolve.ts";
import type { Game, Seed } from "@whitecell/shared/engine/game.ts";
import type { CommandOf } from "@whitecell/shared/engine/handlers/handler.ts";
import type { Durations } from "@whitecell/shared/engine/phases.ts";
import { explain, type Rejection } from "@whitecell/shared/engine/rejections.ts";
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import { must } from "@whitecell/shared/lib/assert.ts";
import type { Result } from "@whitecell/shared/lib/result.ts";

export const SYSTEM: Actor = { kind: "system" };
export const person = (id: string): Actor => ({ kind: "person", person: id });
export const HOST = person("host");

export type Play = {
  readonly game: Game | null;
  readonly recorded: readonly Recorded[];
  readonly now: number;
};

export const START = 1_760_000_000_000;
export const blank: Play = { game: null, recorded: [], now: START };

/** The play after the command, or the refusal. Every command takes a second. */
export function attempt(play: Play, actor: Actor, command: Command): Result<Play, Rejection> {
  const at = play.now + 1000;
  const decided = decide(play.game, { actor, at, command });
  if (!decided.ok) return decided;
  const recorded = decided.value.map((disclosure) => ({ ...disclosure, at }));
  const game = recorded.reduce<Game | null>((sofar, { event }) => evolve(sofar, event), play.game);
  return { ok: true, value: { game, recorded: [...play.recorded, ...recorded], now: at } };
}

/** The play after commands that are not refused. */
export function after(play: Play, ...asked: readonly (readonly [Actor, Command])[]): Play {
  return asked.reduce((sofar, [actor, command]) => {
    const next = attempt(sofar, actor, command);
    if (!next.ok) throw new Error(`${command.type} was refused: ${explain(next.error)}`);
    return next.value;
  }, play);
}

export const gameOf = (play: Play): Game => must(play.game, "no game yet");
export const eventsOf = <T extends EventType>(play: Play, type: T): readonly EventOf<T>[] =>
  play.recorded.map(({ event }) => event).filter((event: Event): event is EventOf<T> => event.type === type);
export const last = <T extends EventType>(play: Play, type: T): EventOf<T> =>
  must(eventsOf(play, type).at(-1), `no ${type} yet`);

/** Whoever leads the white cell. */
export const leadOf = (game: Game): string =>
  Object.entries(game.people).find(([, place]) => place.at === "control" && place.role === "lead")?.[0] ?? "";

export type SessionSpec = {
  readonly scenario: Scenario;
  readonly seed?: Seed;
  readonly options?: readonly string[];
  readonly seatsPerTeam?: number;
};

const SECRET: Seed = { kind: "secret", key: "a seed for tests" };

export const MINUTES: Durations = {
  situation: 60_000,
  talks: 60_000,
  planning: 480_000,
  locked: 30_000,
  reveal: 60_000,
  adjudication: 300_000,
  consequences: 60_000,
};

/** The command that sets up a session of all the scenario's turns. */
export const sessionCommand = ({
  scenario,
  seed = SECRET,
  options = [],
  seatsPerTeam = 8,
}: SessionSpec): CommandOf<"CreateSession"> => ({
  type: "CreateSession",
  sessionId: "s1",
  title: "A play",
  scenario,
  template: "custom",
  custom: { turns: scenario.turns.length, durations: MINUTES },
  options,
  seatsPerTeam,
  seed,
  commitment: "c",
  host: "host",
});

/** A session with nobody in it but its host. */
export const empty = (spec: SessionSpec): Play => after(blank, [SYSTEM, sessionCommand(spec)]);

/** A session in the lobby, with one person in each team: `washington-1` leads Washington, and so on. */
export function lobby(spec: SessionSpec): Play {
  return spec.scenario.teamOrder.reduce(
    (play, team) =>
      after(
        play,
        [SYSTEM, { type: "Arrive", person: `${team}-1`, asked: team }],
        [HOST, { type: "SeatPerson", person: `${team}-1`, seat: { at: "team", team } }],
      ),
    empty(spec),
  );
}

/** Ends phases until the one named begins. Settles moves as the dice fall. */
export function until(play: Play, phase: Game["phase"]): Play {
  const game = gameOf(play);
  if (game.phase === phase) return play;
  if (game.phase === "lobby") return until(after(play, [HOST, { type: "StartSession" }]), phase);
  const unsettled = game.phase === "adjudication" && game.orders.some((order) => !game.rulings[order.key]);
  const ready = unsettled ? after(play, [HOST, { type: "ResolveRest" }]) : play;
  return until(
    after(ready, [HOST, { type: "AdvancePhase", from: game.phase, turnIndex: game.turnIndex }]),
    phase,
  );
}

/** Drafts and commits cards for a team: a major, a minor. */
export function plan(
  play: Play,
  team: string,
  moves: { readonly major?: string; readonly minor?: string; readonly reaction?: string },
): Play {
  const lead = person(`${team}-1`);
  return after(
    play,
    [
      lead,
      {
        type: "SaveDraft",
        team,
        major: moves.major ? { kind: "card", move: moves.major } : null,
        minor: moves.minor ?? null,
        reaction: moves.reaction ?? null,
        rationale: "because it serves us",
      },
    ],
    [lead, { type: "CommitDraft", team }],
  );
}
