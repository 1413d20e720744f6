import type { TeamId } from "../../engine/ids.ts";
import { gapsOf } from "../../model/perception.ts";
import type { MoveRecord } from "../../views/view.ts";
import { rationalesOf } from "../moveRows.ts";
import { decidedBlocks } from "./councilBlocks.ts";
import { type Block, heading, list, quiet, type ReportSection, table, text } from "./document.ts";
import { ladderFigure } from "./figures.ts";
import type { ReportSource } from "./source.ts";

const GRADES = {
  success: "success",
  partial: "partial success",
  failure: "failure",
  cancelled: "cancelled",
} as const;
const graded = ({ grade }: MoveRecord): string => (grade === null ? "not settled" : GRADES[grade]);
const turnName = ({ items }: ReportSource, index: number): string => {
  const opened = items.find(
    ({ event, turnIndex }) =>
      turnIndex === index && (event.type === "TurnStarted" || event.type === "TurnOpened"),
  )?.event;
  const title = opened?.type === "TurnStarted" || opened?.type === "TurnOpened" ? `: ${opened.title}` : "";
  return `Turn ${index + 1}${title}`;
};

/** What happened, turn by turn. */
export function chronologySection(source: ReportSource): ReportSection {
  const { end, team, turns } = source;
  const blocks = turns.flatMap((index): readonly Block[] => {
    const news = end.news.filter(({ turnIndex }) => turnIndex === index);
    const moves = end.moves.filter(({ turnIndex }) => turnIndex === index);
    const report = end.reports.findLast(({ turnIndex }) => turnIndex === index);
    return [
      heading(turnName(source, index)),
      ...(news.length > 0 ? [list(news.map(({ title }) => `News: ${title}`))] : []),
      ...(moves.length > 0
        ? [
            list(
              moves.map(
                (move) =>
                  `${team(move.team)}${move.covert ? ", covertly" : ""}: ${move.title} – ${graded(move)}`,
              ),
            ),
          ]
        : []),
      ...(report ? [quiet(`The turn ended on rung ${source.rung(report.rung)}.`)] : []),
    ];
  });
  const ladder: Block = { kind: "chart", chart: "ladder", figure: ladderFigure(source) };
  return { id: "chronology", title: "Chronology", blocks: [ladder, ...blocks] };
}

/** Who decided what, and the reason they gave. */
export function decisionsSection(source: ReportSource): ReportSection {
  const { items, end, team, turns } = source;
  const reasons = rationalesOf(items);
  const blocks = turns.flatMap((index): readonly Block[] => {
    const moves = end.moves.filter(({ turnIndex }) => turnIndex === index);
    const locked = items.find(
      ({ event, turnIndex }) => event.type === "OrdersLocked" && turnIndex === index,
    )?.event;
    const held = locked?.type === "OrdersLocked" ? locked.holds : [];
    const byBell = locked?.type === "OrdersLocked" ? locked.byBell : [];
    const forcedBy =
      locked?.type === "OrdersLocked" && locked.closedBy === "white cell" ? "forced" : "by the bell";
    if (moves.length + held.length === 0) return [];
    return [
      table(
        turnName(source, index),
        ["team", "move", "reason given"],
        [
          ...groupedByReason(moves, (move) => reasons.get(move.key) || "none written").map(
            ({ of, titles, reason }) => [
              `${team(of)}${byBell.includes(of) ? ` (${forcedBy})` : ""}`,
              titles.join("; "),
              reason,
            ],
          ),
          ...held.map((id) => [team(id), "held", "no move was made: the stated default"]),
        ],
      ),
      ...decidedBlocks(source, index),
    ];
  });
  return { id: "decisions", title: "Decisions and reasons", blocks };
}

type Reasoned = { readonly of: TeamId; readonly titles: readonly string[]; readonly reason: string };

/** A team gives its moves of a turn one reason, which is read once. */
function groupedByReason(
  moves: readonly MoveRecord[],
  reasonOf: (move: MoveRecord) => string,
): readonly Reasoned[] {
  const groups = new Map<string, Reasoned>();
  for (const move of moves) {
    const reason = reasonOf(move);
    const key = `${move.team} ${reason}`;
    const title = `${move.title}${move.covert ? " (covert)" : ""}${move.free ? " (own words)" : ""}`;
    groups.set(key, { of: move.team, titles: [...(groups.get(key)?.titles ?? []), title], reason });
  }
  return [...groups.values()];
}

/** What was meant, and how it was read. */
export function perceptionSection({ end, team }: ReportSource): ReportSection {
  const gaps = gapsOf(
    end.control?.intents ?? end.ledger?.intents ?? [],
    end.control?.readings ?? end.ledger?.readings ?? [],
  );
  const apart = gaps.filter(
    (gap) => (gap.meant !== null && gap.meant !== gap.signal) || Math.abs(gap.rungs ?? 0) > 1,
  );
  if (gaps.length === 0) return { id: "perception", title: "Intent and perception", blocks: [] };
  const title = (key: string): string => end.moves.find((move) => move.key === key)?.title ?? key;
  const rung = (n: number | null): string => (n === null ? "" : `, rung ${n}`);
  return {
    id: "perception",
    title: "Intent and perception",
    blocks: [
      text(
        `${gaps.length} moves were read by another team; ${apart.length} of these readings lay apart from what was meant.`,
      ),
      ...(apart.length > 0
        ? [
            table(
              "Where they lay apart",
              ["turn", "move", "meant", "read by", "read as"],
              apart.map((gap) => [
                String(gap.turnIndex + 1),
                `${team(gap.sender)}: ${title(gap.key)}`,
                `${gap.meant ?? "not said"}${rung(gap.meantRung)}`,
                team(gap.reader),
                `${gap.signal}${rung(gap.rung)}`,
              ]),
            ),
          ]
        : []),
    ],
  };
}

/** Odds, dice and rulings, and every override with its reason. */
export function rulingsSection({ end, team }: ReportSource): ReportSection {
  const rulings = end.control?.rulings ?? [];
  const overrides = rulings.filter(({ ruled, settled }) => ruled !== settled);
  if (rulings.length === 0) return { id: "rulings", title: "Rulings", blocks: [] };
  return {
    id: "rulings",
    title: "Rulings",
    blocks: [
      text(
        `${rulings.length} moves were ruled on, ${overrides.length === 0 ? "none" : overrides.length} otherwise than the dice and the rules had it.`,
      ),
      table(
        "Chances (success, partial, failure), dice and rulings",
        ["turn", "move", "chances", "shift", "roll", "dice", "ruled", "why"],
        rulings.map(({ turnIndex, team: id, title, proposal, roll, rolled, ruled, reason, settledWhy }) => [
          String(turnIndex + 1),
          `${team(id)}: ${title}`,
          proposal.odds.join(" / "),
          proposal.shift === 0 ? "" : String(proposal.shift),
          String(roll),
          GRADES[rolled],
          GRADES[ruled],
          reason ?? settledWhy ?? "",
        ]),
      ),
    ],
  };
}
