// What stands beside the moves: red lines, questions to the white cell, marked moments.
import { crossingsOf, pushName } from "../crossings.ts";
import { type Block, list, type ReportSection, table } from "./document.ts";
import type { ReportSource } from "./source.ts";

/** What teams would not accept, and what was crossed, known to others or not. */
export function redLinesSection(source: ReportSource): ReportSection {
  const { end, team } = source;
  const filed = end.hotwash?.redLines ?? [];
  const crossed = crossingsOf(source).map((crossing) => [
    String(crossing.item.turnIndex + 1),
    team(crossing.team),
    crossing.text,
    crossing.pushes.map((push) => `${team(push.team)}: ${pushName(push, crossing)}`).join("; ") ||
      "no move, at once or later",
  ]);
  const blocks: Block[] = [];
  if (crossed.length > 0)
    blocks.push(
      table(
        "Red lines of the scenario that were crossed",
        ["turn", "whose", "red line", "pushed toward by"],
        crossed,
      ),
    );
  if (filed.length > 0)
    blocks.push(
      table(
        "Red lines that teams set themselves before play",
        ["team", "threshold", "answer"],
        filed.map(({ team: id, threshold, answer }) => [team(id), threshold, answer]),
      ),
    );
  return { id: "red-lines", title: "Red lines", blocks };
}

/** What teams asked the white cell, and what it answered. */
export function questionsSection({ end, team }: ReportSource): ReportSection {
  const rfis = end.control?.rfis ?? [];
  const told = (to: readonly string[]): string =>
    to.includes("all") ? "everybody" : to.length === 0 ? "the team that asked" : to.map(team).join(", ");
  const rows = rfis.map(({ turnIndex, team: id, text, answer, state, to }) => [
    String(Math.max(1, turnIndex + 1)),
    team(id),
    text,
    answer ?? "not answered",
    state === "released" ? told(to) : "nobody yet",
  ]);
  const head = ["turn", "team", "question", "answer", "told to"];
  const blocks = rows.length === 0 ? [] : [table("Questions to the white cell", head, rows)];
  return { id: "questions", title: "Questions to the white cell", blocks };
}

/** What the white cell marked as worth coming back to. */
export function bookmarksSection({ end }: ReportSource): ReportSection {
  const marks = (end.control?.bookmarks ?? []).map(({ moment, text, tags }) => {
    const about = tags.length === 0 ? "" : ` (${tags.join(", ")})`;
    return `Turn ${Math.max(1, moment.turnIndex + 1)}: ${text || "without words"}${about}`;
  });
  return { id: "bookmarks", title: "Marked moments", blocks: marks.length === 0 ? [] : [list(marks)] };
}
