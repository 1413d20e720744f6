// What the white cell is asked to do, phase by phase.

import type { ControlRole } from "../../engine/actor.ts";
import type { Order } from "../../engine/game.ts";
import type { TeamId } from "../../engine/ids.ts";
import { type Phase, TURN_PHASES, type TurnPhase } from "../../engine/phases.ts";
import type { ControlDesk } from "../controlDesk.ts";
import type { View } from "../view.ts";
import { leadsOf, notReady } from "./team.ts";
import type { ControlPrompt, NextStep, Prompt, PromptKind } from "./types.ts";

type Ask = (view: View, desk: ControlDesk) => readonly Prompt[];

/** PRM11: a scribe is asked for nothing; only the lead ends, opens the hotwash and publishes. */
export function controlPrompts(view: View, role: ControlRole): readonly Prompt[] {
  if (role === "scribe" || role === "observer") return [];
  const list = allPrompts(view);
  return role === "lead" ? list : list.filter((prompt) => !isLeadsOwn(prompt));
}

const leadsOwn: ReadonlySet<PromptKind> = new Set<PromptKind>(["end", "open-hotwash", "publish"]);
/** Where one may not play on, there is only ending. */
const isLeadsOwn = (prompt: Prompt): boolean =>
  leadsOwn.has(prompt.kind) || (prompt.kind === "end-or-play-on" && !prompt.playOn);

function allPrompts(view: View): readonly Prompt[] {
  const desk = view.control;
  if (desk === null) return [];
  if (desk.stop !== null && view.phase !== "ended") {
    return [{ kind: "end-or-play-on", text: desk.stop.text, playOn: desk.stop.playOn }]; // PRM9
  }
  return byPhase[view.phase](view, desk);
}

const start: Ask = (view) => {
  const people = Object.entries(view.people);
  const teams = (view.scene?.teams ?? []).map((team) => team.id);
  const isEmpty = (team: TeamId) => !people.some(([, place]) => place.at === "team" && place.team === team);
  const emptyTeams = teams.filter(isEmpty);
  return [
    {
      kind: "start",
      waiting: people.flatMap(([person, place]) => (place.at === "waiting" ? [person] : [])),
      emptyTeams,
      leaderless: teams.filter((team) => !emptyTeams.includes(team) && leadsOf(view, team).length === 0),
    },
  ];
};

/** AGD5: this turn's moves are revealed when they are settled. */
const mergedHere = (view: View): boolean =>
  view.phase === "locked" && (view.agenda?.plan.merged.includes(view.turn?.index ?? -1) ?? false);

const advance = (view: View, waitingFor: readonly TeamId[] = []): ControlPrompt => ({
  kind: "advance",
  from: view.phase,
  turnIndex: view.turn?.index ?? -1,
  to: mergedHere(view) ? "adjudication" : stepAfter(view.phase),
  waitingFor,
});

const justAdvance: Ask = (view) => [advance(view)];

const reveal: Ask = (view, desk) => {
  const shown = new Set(view.moves.filter((move) => move.revealed).map((move) => move.key));
  const left = desk.orders.filter((order) => !order.covert && !shown.has(order.key)).length;
  return left > 0 ? [{ kind: "reveal-next", left }, advance(view)] : [advance(view)];
};

const adjudication: Ask = (view, desk) => {
  const next = nextOrder(view, desk); // PRM8
  if (next === null) return [advance(view)];
  const { key, title } = next;
  if (desk.roll?.key === key) return [{ kind: "resolve-order", key, title, step: "rule" }];
  if (next.choice.kind === "free" && !(key in desk.assessments)) {
    return [{ kind: "assess-free-form", key, title }];
  }
  return [{ kind: "resolve-order", key, title, step: "roll" }];
};

const consequences: Ask = (view) => {
  const planned = view.scene?.turnsPlanned ?? 0;
  const more = view.turn !== null && view.turn.index + 1 < planned;
  return more ? [advance(view)] : [{ kind: "end" }]; // PRM10
};

const ended: Ask = (view) => {
  if (view.hotwash === null) return [{ kind: "open-hotwash" }];
  return view.published === "nothing" ? [{ kind: "publish" }] : [{ kind: "talk-it-over" }];
};

const byPhase: { readonly [P in Phase]: Ask } = {
  lobby: start,
  situation: justAdvance,
  talks: justAdvance,
  planning: (view) => [advance(view, notReady(view))],
  locked: justAdvance,
  reveal,
  adjudication,
  consequences,
  ended,
};

/** The first order of this turn that is not settled yet. */
export function nextOrder(view: View, desk: ControlDesk): Order | null {
  const settled = new Set(
    desk.rulings.filter((ruling) => ruling.turnIndex === view.turn?.index).map((ruling) => ruling.key),
  );
  return desk.orders.find((order) => !settled.has(order.key)) ?? null;
}

/** What comes after a phase. */
function stepAfter(phase: Phase): NextStep {
  if (phase === "lobby") return TURN_PHASES[0];
  if (phase === "ended") return "ended";
  return TURN_PHASES[TURN_PHASES.indexOf(phase as TurnPhase) + 1] ?? "next turn";
}
