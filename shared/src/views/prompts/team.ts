// What a team's people are asked to do, phase by phase.
import type { Place } from "../../engine/actor.ts";
import type { Slot } from "../../engine/game.ts";
import type { MoveId, PersonId, TeamId } from "../../engine/ids.ts";
import type { Phase } from "../../engine/phases.ts";
import { affords } from "../purse.ts";
import type { TeamDesk } from "../teamDesk.ts";
import type { View } from "../view.ts";
import { debatePrompts } from "./debate.ts";
import { forecastPrompt } from "./forecast.ts";
import { talkPrompt } from "./talk.ts";
import type { CardOffer, Prompt, TeamPrompt } from "./types.ts";

type Seated = Extract<Place, { readonly at: "team" }>;
type Ask = (view: View, desk: TeamDesk, me: Seated) => readonly Prompt[];

export function teamPrompts(view: View, me: Seated): readonly Prompt[] {
  return view.team === null ? [] : [...byPhase[view.phase](view, view.team, me), ...talkPrompt(view, me)];
}

const theory: Ask = (view, desk) => {
  const turn = view.turn?.n;
  const { turns, question } = desk.brief.theoryCards;
  if (turn === undefined || !turns.includes(turn)) return [];
  const written = desk.theories.some((t) => t.turn === turn && t.team === desk.brief.team);
  return written ? [] : [{ kind: "write-theory", question, turn }]; // PRM7
};

/** MOV13: a free-form move that does not say yet what is done cannot be committed. */
const unsaid = ({ draft: { major } }: TeamDesk): boolean =>
  major?.kind === "free" && major.text.action.trim() === "";

const planning: Ask = (view, desk, me) => {
  if (desk.draft.ready) return [{ kind: "ready-until-bell", waitingFor: notReady(view) }]; // PRM5
  const plan = planMoves(desk);
  const empty = desk.draft.major === null && desk.draft.minor === null && desk.draft.reaction === null;
  const later = theory(view, desk, me);
  if (unsaid(desk) || (empty && desk.draft.rationale.trim() === "")) return [plan, ...later];
  const next: TeamPrompt =
    desk.draft.rationale.trim() === ""
      ? { kind: "add-rationale" } // PRM4
      : { kind: "commit", mine: me.lead, leads: leadsOf(view, me.team) };
  return [next, plan, ...later];
};

/** PRM15: what was shown and is not settled may be read, until the team has said how. */
function unread(view: View, desk: TeamDesk): readonly TeamPrompt[] {
  const moves = view.moves
    .filter(({ turnIndex, revealed, grade }) => turnIndex === view.turn?.index && revealed && grade === null)
    .filter(({ key, team }) => team !== desk.brief.team && !desk.readings.some((read) => read.key === key))
    .map(({ key, team, title }) => ({ key, team, title }));
  return moves.length > 0 ? [{ kind: "read-signals", moves }] : [];
}

const answering: Ask = (view, desk, me) => {
  const argued = [...debatePrompts(view, me.team), ...unread(view, desk)];
  if (desk.answers.length === 0) return [...argued, { kind: "watch-rulings" }];
  const moves = desk.answers.map((move) => offer(desk, move)); // PRM6
  return [{ kind: "answer-text", moves, mine: me.lead, leads: leadsOf(view, me.team) }, ...argued];
};

/** PRM17: who has read the brief is asked no more by the page that knows who it is. */
const beforeMoves: Ask = (view, desk) => {
  if (view.phase !== "lobby" && view.turn?.index !== 0) return [];
  const read: TeamPrompt = { kind: "read-brief" };
  return desk.inBrief.redLines.length > 0 ? [read] : [read, { kind: "file-red-lines" }];
};

const byPhase: { readonly [P in Phase]: Ask } = {
  lobby: beforeMoves,
  situation: (view, desk, me) => [
    { kind: "read-situation", focus: view.turn?.focus ?? null },
    ...theory(view, desk, me),
    ...beforeMoves(view, desk, me),
  ],
  talks: (view, desk, me) => [...theory(view, desk, me), { kind: "talk" }, ...beforeMoves(view, desk, me)],
  planning,
  locked: (_view, desk) => [{ kind: "orders-locked", held: desk.held, byBell: desk.byBell }],
  reveal: (view, desk) => [...unread(view, desk), { kind: "watch-reveal" }],
  adjudication: answering,
  consequences: (view) => [{ kind: "read-consequences" }, forecastPrompt(view)],
  ended: () => [{ kind: "read-outcome" }],
};

function planMoves(desk: TeamDesk): TeamPrompt {
  const open: Record<Slot, CardOffer[]> = { major: [], minor: [], reaction: [] };
  for (const item of desk.menu) {
    for (const slot of item.slots) open[slot].push(offer(desk, item.move)); // PRM3
  }
  const { cost } = desk.brief.freeForm;
  const { major, minor, reaction } = desk.draft;
  return {
    kind: "plan-moves",
    open,
    freeForm: affords(desk.brief.team, desk.resources, [cost]) ? { cost } : null,
    purse: desk.resources,
    chosen: { major, minor, reaction },
  };
}

function offer(desk: TeamDesk, move: MoveId): CardOffer {
  const card = desk.brief.cards.find((c) => c.id === move);
  const usesLeft = desk.menu.find((item) => item.move === move)?.usesLeft ?? 1;
  return { move, cost: card?.cost ?? {}, usesLeft };
}

/** Teams that have not committed; none where that is not known yet. */
export const notReady = (view: View): readonly TeamId[] =>
  (view.scene?.teams ?? []).map((team) => team.id).filter((id) => view.ready[id] !== true);

/** Those who may commit for a team. */
export const leadsOf = (view: View, team: TeamId): readonly PersonId[] =>
  Object.entries(view.people).flatMap(([person, place]) =>
    place.at === "team" && place.team === team && place.lead ? [person] : [],
  );
