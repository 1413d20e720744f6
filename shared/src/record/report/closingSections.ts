import { grouped } from "../../lib/grouped.ts";
import { type Finding, sayFinding } from "../finding.ts";
import { type Block, heading, list, quiet, type ReportSection, table, text } from "./document.ts";
import type { ReportSource } from "./source.ts";

/** What people wrote down for the hotwash. */
export function insightsSection({ end, team, person }: ReportSource): ReportSection {
  const insights = end.control?.insights ?? end.ledger?.insights ?? [];
  const theories = end.control?.theories ?? end.hotwash?.theories ?? [];
  const blocks: Block[] = [];
  if (theories.length > 0)
    blocks.push(
      table(
        "How teams thought it would end",
        ["turn", "team", "theory"],
        theories.map(({ team: id, turn, text: words }) => [String(turn), team(id), words]),
      ),
    );
  if (insights.length > 0)
    blocks.push(heading("Insights"), list(insights.map(({ by, text: words }) => `${words} (${person(by)})`)));
  const questions = end.hotwash?.questions ?? [];
  if (questions.length > 0) blocks.push(heading("Questions for the hotwash"), list(questions));
  return { id: "insights", title: "What was learned", blocks };
}

/** HOT4: what was asked in the hotwash, and what people said. */
export function hotwashSection({ end, person }: ReportSource): ReportSection {
  const blocks = end.topics.flatMap(({ title, question, lines }): readonly Block[] => [
    heading(title),
    text(question),
    lines.length === 0
      ? quiet("Nobody wrote a line.")
      : list(lines.map(({ by, text: words }) => `${words} (${person(by)})`)),
  ]);
  return { id: "hotwash", title: "Hotwash", blocks };
}

/** Who took part, as far as they agreed to be shown. */
export function participantsSection({ end, people, person, team, record }: ReportSource): ReportSection {
  const present = Object.entries(end.people).filter(([, { at }]) => at !== "removed" && at !== "waiting");
  const offices = present.map(([, place]) =>
    place.at === "team" ? team(place.team) : place.at === "control" ? "White cell" : "Observers",
  );
  const counts = [...grouped(offices, (office) => office)].map(([office, all]) => `${office}: ${all.length}`);
  const named = record.scope === "everything" && people !== "roles";
  return {
    id: "participants",
    title: "Participants",
    blocks: [
      list(counts),
      ...(named ? [list(present.map(([id], at) => `${person(id)} (${offices[at]})`))] : []),
      quiet(
        people === "names"
          ? "Names are those that people gave themselves on joining. Show them only with their consent."
          : "People are shown by office, as agreed for this report.",
      ),
    ],
  };
}

/** What the numbers rest on, and what they cannot bear. */
export function limitsSection({ end, items }: ReportSource): ReportSection {
  const scenario = end.control?.scenario;
  const count = (type: string): number => items.filter(({ event }) => event.type === type).length;
  const forced = items.flatMap(({ event }) => (event.type === "OrdersLocked" ? [event.holds.length] : []));
  const holds = forced.reduce((a, b) => a + b, 0);
  // CLK8: a reason that follows is no pause of its own.
  const pauses = end.control?.run.filter(({ act }) => act.kind === "paused").length ?? count("ClockPaused");
  const seats = Object.values(end.people).filter(({ at }) => at === "team").length;
  const played = end.moves.flatMap((move) => scenario?.moves.find(({ title }) => title === move.title) ?? []);
  const claims = new Set(played.flatMap(({ article }) => article));
  return {
    id: "limits",
    title: "Assumptions and limits",
    blocks: [
      list([
        "Odds, effects and the pull of moves are design judgements of the scenario's authors, not estimates of the world.",
        `${seats} ${seats === 1 ? "person" : "people"} played the teams. Another group would have decided otherwise; one play has no error bars.`,
        `Chance settled ${end.control?.rulings.length ?? 0} moves. With other dice the same decisions could have ended elsewhere.`,
        `The white cell moved indicators by ruling ${count("RulingMade")} times, took ${count("StepUndone")} steps back and stopped the clock ${pauses} times.`,
        `${holds} times a team made no move and the stated default, to hold, was applied.`,
        ...(end.outages.length > 0
          ? [`The server was away ${end.outages.length} times; no team lost time by it.`]
          : []),
        ...(end.scene ? [end.scene.safetyNote] : []),
      ]),
      ...(scenario && claims.size > 0
        ? [
            text(
              "The moves that were played stand for these claims of the source article; everything else about them is assumed:",
            ),
            list(
              scenario.articleElements
                .filter(({ id }) => claims.has(id))
                .map(({ id, claim }) => `${id}: ${claim}`),
            ),
          ]
        : []),
    ],
  };
}

/** Whether this is the record of that table. */
export const checkSection = ({ record }: ReportSource, finding: Finding): ReportSection => ({
  id: "check",
  title: "The record behind this report",
  blocks: [text(sayFinding(finding)), quiet(`Seal of the record: ${record.chainHead}`)],
});
