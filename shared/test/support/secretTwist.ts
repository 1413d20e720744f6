// The same scenario with every secret text and number changed that no one's world may show before the end.
import type { Scenario, Variant } from "@whitecell/shared/engine/scenario.ts";

const unclear = (variant: Variant): Variant => ({ ...variant, text: "Nobody knows how." });
const other = (text: string): string => `${text} (or so they say)`;

/** What is hidden from everybody but `side` and the white cell is another: side's own papers, truths, reasons, pulls. */
export function withOtherSecrets(scenario: Scenario, side: string): Scenario {
  const { model, outcomes } = scenario;
  const [first = "", ...rest] = outcomes.list.map(({ id }) => id);
  return {
    ...scenario,
    options: scenario.options.map((option) => ({ ...option, text: other(option.text) })),
    model: { ...model, drift: model.drift.map((rule) => ({ ...rule, why: other(rule.why) })) },
    facts: [],
    afterTheFork: [],
    indicators: scenario.indicators.map((each) => ({ ...each, note: "another", article: [] })),
    reportingOffsets: scenario.reportingOffsets.map((each) => ({ ...each, why: other(each.why) })),
    teams: scenario.teams.map((team) =>
      team.id !== side
        ? team
        : {
            ...team,
            privateInfo: [...team.privateInfo, "And one thing more."],
            cannotSee: [],
            redLines: team.redLines.slice(1),
            objectives: team.objectives.map((objective) => ({ ...objective, points: 1, text: "Win." })),
            resources: team.resources.map((each) => ({ ...each, label: other(each.label), note: "" })),
          },
    ),
    moves: scenario.moves.map((move) => ({
      ...move,
      text: move.team === side ? other(move.text) : move.text,
      pull: { [first]: 1, ...Object.fromEntries(rest.map((id) => [id, 0])) },
      interactions: move.interactions.map((each) => ({ ...each, note: other(each.note) })),
      article: move.team === side ? [] : move.article,
    })),
    injects: scenario.injects.map((inject) => {
      const alone = inject.audience.every((to) => to === side);
      return {
        ...inject,
        title: alone ? other(inject.title) : inject.title,
        text: alone ? other(inject.text) : inject.text,
        ...(alone && { source: "Somebody else" }),
        veracity: "false",
        truth: "Nobody knows.",
        expected: other(inject.expected),
      };
    }),
    ...(scenario.theatre && {
      theatre: {
        ...scenario.theatre,
        rings: scenario.theatre.rings.map((ring) =>
          ring.knownTo.every((to) => to === side)
            ? { ...ring, label: other(ring.label), km: ring.km + 1, inPlay: { always: true } }
            : ring,
        ),
      },
    }),
    outcomes: {
      ...outcomes,
      commonHotwash: [],
      list: outcomes.list.map((outcome) => ({
        ...outcome,
        hotwash: [],
        variants: outcome.variants.map(unclear),
      })),
    },
  };
}
