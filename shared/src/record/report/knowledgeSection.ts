// Who knew what: the feeds of the sides, compared, and what teams said to each other.
import { counted } from "../../lib/counted.ts";
import { grouped } from "../../lib/grouped.ts";
import { type Knowledge, whoKnew } from "../../views/knowledge.ts";
import { foldFeed } from "../feedsOfLog.ts";
import { type Block, type ReportSection, table, text } from "./document.ts";
import type { ReportSource } from "./source.ts";

type Row = readonly [turn: string, what: string, who: string];

function hiddenRows({ record, end, team }: ReportSource): readonly Row[] {
  const views = Object.entries(record.feeds)
    .filter(([key]) => key !== "control")
    .map(([key, items]) => ({
      name: key.startsWith("team:") ? team(key.slice("team:".length)) : "the room",
      view: foldFeed(key, items),
    }));
  const knewing = (knows: (view: (typeof views)[number]["view"]) => boolean): string => {
    const who = views.filter(({ view }) => knows(view)).map(({ name }) => name);
    return who.length === views.length ? "everyone" : who.join(", ") || "the white cell alone";
  };
  const rows: readonly Row[] = [
    ...end.moves.map(
      (move): Row => [
        String(move.turnIndex + 1),
        `${team(move.team)}: ${move.title}`,
        knewing(({ moves }) => moves.some(({ key }) => key === move.key)),
      ],
    ),
    ...end.news.map(
      ({ turnIndex, title }): Row => [
        String(turnIndex + 1),
        title,
        knewing(({ news }) => news.some((item) => item.title === title && item.turnIndex === turnIndex)),
      ],
    ),
  ];
  return rows.filter(([, , who]) => who !== "everyone").toSorted(([a], [b]) => Number(a) - Number(b));
}

function talkName({ end, team }: ReportSource, { kind, title }: Knowledge): string {
  if (kind === "agreement") return `Agreement: ${title}`;
  if (kind === "cable") return `Cable: ${title}`;
  const teams = title.split("+");
  const said = end.talk.channels.find((each) => each.teams.join("+") === title)?.messages.length ?? 0;
  return `Channel of ${teams.map(team).join(", ")}, ${counted(said, "message", "messages")}`;
}

/** WHO4: what teams said to each other, with who knew of it in play; a statement to all stands among the news. */
function talkRows(source: ReportSource): readonly Row[] {
  const { end, items, team } = source;
  const over = items.find(({ event }) => event.type === "SessionEnded")?.at ?? Number.POSITIVE_INFINITY;
  const teams = end.scene?.teams.map(({ id }) => id) ?? [];
  return (end.control?.knowledge ?? []).flatMap((thing): readonly Row[] => {
    if (!["agreement", "cable", "channel"].includes(thing.kind)) return [];
    const known = whoKnew([thing], thing.id, teams).filter(({ since }) => since.at < over);
    const room = known.find(({ side }) => side === "public");
    if (thing.kind === "cable" && room) return [];
    const earlier = known.filter(({ side, since }) => side !== "public" && since.at !== room?.since.at);
    const spans = [...grouped(earlier, ({ since }) => since.turnIndex)].map(
      ([turn, sides]) => `${sides.map(({ side }) => team(side)).join(", ")} since turn ${turn + 1}`,
    );
    const open = room ? [`everyone since turn ${room.since.turnIndex + 1}`] : [];
    const first = Math.min(...known.map(({ since }) => since.turnIndex)) + 1;
    return [[String(first), talkName(source, thing), [...spans, ...open].join("; ")]];
  });
}

/** Which side learned of what, and since when. */
export function knowledgeSection(source: ReportSource): ReportSection {
  const { record, end } = source;
  const sides = Object.keys(record.feeds).filter((key) => key !== "control");
  if (!end.control || sides.length < 2) return { id: "knowledge", title: "Who knew what", blocks: [] };
  const [hidden, talk] = [hiddenRows(source), talkRows(source)];
  const blocks: readonly Block[] = [
    hidden.length === 0
      ? text("Everyone knew of every move and all news.")
      : table("What was not known to all at the end of play", ["turn", "what", "known to"], hidden),
    ...(talk.length === 0
      ? []
      : [
          table(
            "What passed between teams; the white cell knew all of it",
            ["turn", "what", "known to"],
            talk,
          ),
        ]),
  ];
  return { id: "knowledge", title: "Who knew what", blocks };
}
