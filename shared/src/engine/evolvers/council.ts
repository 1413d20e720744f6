// What becomes true of a team among itself. The game, the team's view and the white cell's fold the same.
import { without } from "../../lib/records.ts";
import type { Council, CouncilEvent, InBrief } from "../council.ts";
import type { EventOf } from "../events.ts";
import type { Game } from "../game.ts";
import type { Evolvers } from "./evolver.ts";

export const NO_COUNCIL: Council = { ideas: [], dissents: [], decisions: [] };
export const NO_IN_BRIEF: InBrief = { readBy: [], redLines: [] };

type Settled = CouncilEvent | EventOf<"DraftCommitted">;

/** The in-brief after one more fact. */
export function briefed(inBrief: InBrief, event: CouncilEvent): InBrief {
  switch (event.type) {
    case "BriefRead": {
      const { team, by } = event;
      return { ...inBrief, readBy: [...inBrief.readBy, { team, by }] };
    }
    case "RedLineFiled": {
      const { type: _, ...line } = event;
      return { ...inBrief, redLines: [...inBrief.redLines, line] };
    }
    case "RedLineWithdrawn":
      return { ...inBrief, redLines: inBrief.redLines.filter(({ id }) => id !== event.line) };
    default:
      return inBrief;
  }
}

/** What a team proposed, voted, objected and decided, after one more fact. */
export function deliberated(council: Council, event: Settled): Council {
  switch (event.type) {
    case "MoveProposed": {
      const { type: _, ...idea } = event;
      return { ...council, ideas: [...council.ideas, { ...idea, votes: { [idea.by]: "for" } }] };
    }
    case "MoveVoted": {
      const { idea, by, vote } = event;
      const ideas = council.ideas.map((each) => {
        if (each.id !== idea) return each;
        return { ...each, votes: vote === null ? without(each.votes, by) : { ...each.votes, [by]: vote } };
      });
      return { ...council, ideas };
    }
    case "Dissented": {
      const { type: _, dissents, ...said } = event;
      const others = council.dissents.filter(
        (each) => each.by !== said.by || each.turnIndex !== said.turnIndex || each.team !== said.team,
      );
      return { ...council, dissents: dissents ? [...others, said] : others };
    }
    case "DraftCommitted": {
      const { decision, team, by } = event;
      if (!decision) return council;
      // A draft that was reopened is decided anew.
      const others = council.decisions.filter(
        (each) => each.team !== team || each.turnIndex !== decision.turnIndex,
      );
      return { ...council, decisions: [...others, { ...decision, team, by }] };
    }
    default:
      return council;
  }
}

const inBrief = (game: Game, event: CouncilEvent): Game => ({
  ...game,
  inBrief: briefed(game.inBrief, event),
});
const inCouncil = (game: Game, event: CouncilEvent): Game => ({
  ...game,
  council: deliberated(game.council, event),
});

export const councilEvolvers: Evolvers<CouncilEvent> = {
  BriefRead: inBrief,
  RedLineFiled: inBrief,
  RedLineWithdrawn: inBrief,
  MoveProposed: inCouncil,
  MoveVoted: inCouncil,
  Dissented: inCouncil,
};
