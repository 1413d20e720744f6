// What teams did among themselves, as it stands beside their decisions and red lines.
import type { TeamDecision } from "../../engine/council.ts";
import type { TeamId } from "../../engine/ids.ts";
import { type Block, list, table } from "./document.ts";
import type { ReportSource } from "./source.ts";

const MINUTE = 60_000;
const WAYS = { together: "all together", vote: "by vote", lead: "the lead" } as const;

const timeUsed = (ms: number): string =>
  ms < MINUTE ? `${Math.round(ms / 1_000)} s` : `${Math.round(ms / MINUTE)} min`;

function row({ end, team, person }: ReportSource, decision: TeamDecision): readonly string[] {
  const { team: id, turnIndex, considered, how, confidence, usedMs } = decision;
  const dissents = (end.control?.council.dissents ?? []).filter(
    (each) => each.team === id && each.turnIndex === turnIndex,
  );
  return [
    team(id),
    considered.join("; ") || "nothing else is noted",
    how === null ? "not said" : WAYS[how],
    confidence === null ? "not said" : `${confidence} %`,
    usedMs === null ? "not known" : timeUsed(usedMs),
    dissents.map(({ by, why }) => (why === "" ? person(by) : `${person(by)} (${why})`)).join("; ") ||
      "nobody objected",
  ];
}

/** CNC6: how each team came to what it committed in a turn. */
export function decidedBlocks(source: ReportSource, index: number): readonly Block[] {
  const decisions = (source.end.control?.council.decisions ?? []).filter(
    ({ turnIndex }) => turnIndex === index,
  );
  if (decisions.length === 0) return [];
  return [
    table(
      `How it was decided in turn ${index + 1}`,
      ["team", "also considered", "who decided", "how sure", "time used", "did not agree"],
      decisions.map((decision) => row(source, decision)),
    ),
  ];
}

/** CNC3: the red lines that a team set itself, with the answer it meant to give. */
export function filedBlocks({ end }: ReportSource, team: TeamId): readonly Block[] {
  const lines = (end.hotwash?.redLines ?? []).filter((line) => line.team === team);
  if (lines.length === 0) return [];
  return [
    list(
      lines.map(({ threshold, answer }) =>
        answer === ""
          ? `Set by itself before play: ${threshold}`
          : `Set by itself before play: ${threshold}. Meant answer: ${answer}`,
      ),
    ),
  ];
}
