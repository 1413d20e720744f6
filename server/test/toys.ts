// Rules small enough to see through, so that a failing test here is about the server and not about the game.
import type { Place } from "@whitecell/shared/engine/actor.ts";
import type { Envelope } from "@whitecell/shared/engine/commands.ts";
import type { Disclosure, Event } from "@whitecell/shared/engine/events.ts";
import type { Clock, Game, Settings } from "@whitecell/shared/engine/game.ts";
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import { err, ok } from "@whitecell/shared/lib/result.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import type { FeedItem, ViewEvent } from "@whitecell/shared/views/viewEvents.ts";
import { includes } from "@whitecell/shared/views/viewer.ts";
import type { Rules } from "../src/sessions/rules.ts";

export const TEAMS = ["red", "blue"] as const;

export const toyScenario = {
  id: "toy",
  title: "Toy",
  version: "1",
  summary: "Two teams talk.",
  teamOrder: TEAMS,
  teams: TEAMS.map((id) => ({ id, label: id.toUpperCase() })),
  turns: [{ n: 1 }],
  options: [],
} as unknown as Scenario;

const settings: Settings = { openSeating: true, openTriangle: false, openDice: true, doorLocked: false };
const at = (place: Place): Place => place;
const seated = (person: string, place: Place): Disclosure => ({
  event: { type: "PersonSeated", person, place },
  audience: "public",
});

function decideToy(game: Game | null, { actor, at: now, command }: Envelope): ReturnType<Rules["decide"]> {
  if (command.type === "CreateSession") {
    const { type: _, custom: __, ...rest } = command;
    const created = {
      type: "SessionCreated",
      ...rest,
      durations: {},
      turnPlan: [1],
      settings,
    } as unknown as Event;
    return ok([
      { event: created, audience: "nobody" },
      seated(command.host, { at: "control", role: "lead" }),
    ]);
  }
  if (!game) return err({ code: "no-session" });
  const place = actor.kind === "person" ? (game.people[actor.person] ?? null) : null;
  const control = place?.at === "control";
  switch (command.type) {
    case "Arrive": {
      if (game.settings.doorLocked) return err({ code: "door-locked" });
      const { person, asked } = command;
      const arrived: Disclosure = { event: { type: "PersonArrived", person, asked }, audience: "public" };
      return ok(
        asked === null ? [arrived] : [arrived, seated(person, { at: "team", team: asked, lead: false })],
      );
    }
    case "TakeSeat": {
      const { person, seat } = command;
      const here: Place = seat.at === "team" ? { ...seat, lead: false } : seat;
      return ok([seated(person, here)]);
    }
    case "SeatPerson": {
      if (!control) return err({ code: "not-allowed" });
      const { person, seat } = command;
      return ok([seated(person, seat.at === "team" ? { ...seat, lead: false } : seat)]);
    }
    case "RemovePerson":
      if (!control) return err({ code: "not-allowed" });
      return ok([{ event: { type: "PersonRemoved", person: command.person }, audience: "public" }]);
    case "AppointLead":
      return ok([
        { event: { type: "LeadAppointed", team: command.team, person: command.person }, audience: "public" },
      ]);
    case "ChangeSettings": {
      const { type: _, ...change } = command;
      return ok([
        { event: { type: "SettingsChanged", settings: { ...game.settings, ...change } }, audience: "public" },
      ]);
    }
    case "SendMessage": {
      if (actor.kind !== "person" || (place?.at === "team" && place.team !== command.team))
        return err({ code: "not-allowed" });
      const sent: Event = { type: "MessageSent", team: command.team, by: actor.person, text: command.text };
      // "both" is for everybody, "many" brings several facts at once, "boom" is a bug in the rules.
      if (command.text === "boom") throw new Error("secret words in an error");
      if (command.text === "both") return ok([{ event: sent, audience: "public" }]);
      if (command.text === "many")
        return ok(TEAMS.map((team) => ({ event: { ...sent, team }, audience: [team] })));
      return ok([{ event: sent, audience: [command.team] }]);
    }
    case "StartSession": {
      const clock: Clock = { state: "running", endsAt: now + 60_000, rang: false };
      return ok([
        { event: { type: "PhaseStarted", phase: "planning", turnIndex: 0, clock }, audience: "public" },
      ]);
    }
    case "PauseClock": {
      if (game.clock.state !== "running") return err({ code: "already", what: "The clock is paused" });
      const remainingMs = game.clock.endsAt - now;
      return ok([
        { event: { type: "ClockPaused", reason: command.reason, remainingMs }, audience: "public" },
      ]);
    }
    case "RingBell":
      return ok([{ event: { type: "BellRang", phase: command.phase }, audience: "public" }]);
    case "BridgeOutage": {
      if (game.clock.state !== "running") return err({ code: "nothing-left", what: "bridge" });
      const clock: Clock = { ...game.clock, endsAt: game.clock.endsAt + command.lostMs };
      return ok([{ event: { type: "OutageBridged", lostMs: command.lostMs, clock }, audience: "public" }]);
    }
    case "EndSession": {
      const ended = { type: "SessionEnded", verdict: { outcome: "peace", variant: "x", rule: null } };
      return control
        ? ok([{ event: ended as unknown as Event, audience: "public" }])
        : err({ code: "not-allowed" });
    }
    case "PublishReplay":
      return ok([{ event: { type: "ReplayPublished", scope: command.scope }, audience: "public" }]);
    default:
      return err({ code: "not-allowed" });
  }
}

function evolveToy(game: Game | null, event: Event): Game {
  if (event.type === "SessionCreated") {
    const { sessionId, title, scenario, seed } = event;
    const begun = { sessionId, title, scenario, seed, settings, people: {}, phase: "lobby", turnIndex: -1 };
    return { ...begun, clock: { state: "stopped" }, verdict: null, published: "nothing" } as unknown as Game;
  }
  if (!game) throw new Error("nothing was created");
  const put = (person: string, place: Place): Game => ({
    ...game,
    people: { ...game.people, [person]: at(place) },
  });
  switch (event.type) {
    case "PersonArrived":
      return put(event.person, { at: "waiting", asked: event.asked });
    case "PersonSeated":
      return put(event.person, event.place);
    case "LeadAppointed":
      return put(event.person, { at: "team", team: event.team, lead: true });
    case "PersonRemoved":
      return put(event.person, { at: "removed" });
    case "SettingsChanged":
      return { ...game, settings: event.settings };
    case "PhaseStarted":
      return { ...game, phase: event.phase, turnIndex: event.turnIndex, clock: event.clock };
    case "ClockPaused":
      return {
        ...game,
        clock: { state: "paused", remainingMs: event.remainingMs, reason: event.reason, rang: false },
      };
    case "BellRang":
      return game.clock.state === "running" ? { ...game, clock: { ...game.clock, rang: true } } : game;
    case "OutageBridged":
      return { ...game, clock: event.clock };
    case "SessionEnded":
      return { ...game, phase: "ended", clock: { state: "stopped" }, verdict: event.verdict };
    case "ReplayPublished":
      return { ...game, published: event.scope };
    default:
      return game;
  }
}

export type ToyView = { readonly viewer: unknown; readonly learned: readonly FeedItem[] };
export const learnedOf = (view: View): readonly FeedItem[] =>
  (view as unknown as Partial<ToyView>).learned ?? [];

export const toyRules: Rules = {
  decide: decideToy,
  evolve: evolveToy,
  redact: ({ event, audience }, viewer) => (includes(audience, viewer) ? (event as ViewEvent) : null),
  emptyView: (viewer) => ({ viewer, learned: [] }) as unknown as View,
  evolveView: (view, item) => ({ ...view, learned: [...learnedOf(view), item] }) as unknown as View,
};
