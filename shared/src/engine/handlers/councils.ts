// A team among itself: reading the brief, filing red lines, proposing, voting, dissenting, deciding.
import { err, ok } from "../../lib/result.ts";
import { personOf } from "../authority.ts";
import type { Game } from "../game.ts";
import { ideasNow, same, titleOf } from "./decision.ts";
import type { Handler } from "./handler.ts";
import { checkPick } from "./moves.ts";
import { begin, tell } from "./story.ts";

const MOST_LINES = 5;
const MOST_IDEAS = 12;

export const readBrief: Handler<"ReadBrief"> = ({ game, actor, command: { team } }) => {
  const by = personOf(actor);
  if (game.inBrief.readBy.some((each) => each.by === by && each.team === team))
    return err({ code: "already", what: "You have read the brief" });
  return ok(tell(begin(game), { type: "BriefRead", team, by }, [team]));
};

// CNC2: what was filed before the first moves were known counts for all of play.
const mayFile = ({ phase, turnIndex }: Game): boolean =>
  phase === "lobby" ||
  (turnIndex === 0 && (phase === "situation" || phase === "talks" || phase === "planning"));
const FIRST = { code: "wrong-phase", needs: "the time before the first moves are locked" } as const;

export const fileRedLine: Handler<"FileRedLine"> = ({ game, actor, command }) => {
  if (!mayFile(game)) return err(FIRST);
  const { team, threshold, answer } = command;
  if (threshold.trim() === "") return err({ code: "nothing-left", what: "file: no threshold is said" });
  const own = game.inBrief.redLines.filter((line) => line.team === team);
  if (own.length >= MOST_LINES) return err({ code: "already", what: `${MOST_LINES} red lines are filed` });
  // A number that was withdrawn is not used again while a later one stands.
  const n = Math.max(0, ...own.map(({ id }) => Number(id.split(":").at(-1)))) + 1;
  const line = { id: `${team}:line:${n}`, team, by: personOf(actor), threshold, answer };
  return ok(tell(begin(game), { type: "RedLineFiled", ...line }, [team]));
};

export const withdrawRedLine: Handler<"WithdrawRedLine"> = ({ game, actor, command: { team, line } }) => {
  if (!mayFile(game)) return err(FIRST);
  if (!game.inBrief.redLines.some((each) => each.id === line && each.team === team))
    return err({ code: "unknown", what: "red line" });
  return ok(tell(begin(game), { type: "RedLineWithdrawn", team, by: personOf(actor), line }, [team]));
};

const DECIDING = { code: "wrong-phase", needs: "situation, talks and planning" } as const;
const deciding = ({ phase }: Game): boolean =>
  phase === "situation" || phase === "talks" || phase === "planning";

export const proposeMove: Handler<"ProposeMove"> = ({ game, actor, command }) => {
  if (!deciding(game)) return err(DECIDING);
  const { team, slot, choice, why } = command;
  const problem = checkPick(game, team, { slot, choice });
  if (problem) return err(problem);
  const title = titleOf(game, choice);
  if (title.trim() === "") return err({ code: "nothing-left", what: "propose: it must say what is done" });
  const own = ideasNow(game, team);
  if (own.some((idea) => idea.slot === slot && same(idea.choice, choice)))
    return err({ code: "already", what: "This move is proposed" });
  if (own.length >= MOST_IDEAS) return err({ code: "already", what: `${MOST_IDEAS} moves are proposed` });
  const { turnIndex } = game;
  const id = `T${turnIndex + 1}:${team}:idea:${own.length + 1}`;
  const idea = { id, team, by: personOf(actor), turnIndex, slot, choice, title, why };
  return ok(tell(begin(game), { type: "MoveProposed", ...idea }, [team]));
};

export const voteMove: Handler<"VoteMove"> = ({ game, actor, command: { team, idea, vote } }) => {
  if (!deciding(game)) return err(DECIDING);
  const by = personOf(actor);
  const about = ideasNow(game, team).find(({ id }) => id === idea);
  if (!about) return err({ code: "unknown", what: "proposed move" });
  if ((about.votes[by] ?? null) === vote) return err({ code: "already", what: "You have said so" });
  return ok(tell(begin(game), { type: "MoveVoted", team, by, idea, vote }, [team]));
};

export const dissent: Handler<"Dissent"> = ({ game, actor, command: { team, dissents, why } }) => {
  if (game.phase !== "planning") return err({ code: "wrong-phase", needs: "planning" });
  const by = personOf(actor);
  const { turnIndex, council } = game;
  const said = council.dissents.find((each) => each.by === by && each.turnIndex === turnIndex);
  if (dissents ? said?.why === why : !said) return err({ code: "already", what: "You have said so" });
  return ok(tell(begin(game), { type: "Dissented", team, by, turnIndex, dissents, why }, [team]));
};
