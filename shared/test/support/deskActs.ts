// What random people do around the moves: argue them, say in secret how likely they are, ask the white cell.
import type { Command } from "@whitecell/shared/engine/commands.ts";
import type { Debate } from "@whitecell/shared/engine/debate.ts";
import type { Dice } from "./dice.ts";
import { HOST, person } from "./play.ts";
import { type Act, anyAssessment, secret } from "./promptedActs.ts";
import { gameAt, type Table } from "./table.ts";

export type Maker = (table: Table, dice: Dice) => Act | null;

const byHost = (command: Command): Act => ({ actor: HOST, command });
const peopleIn = (table: Table, at: string): readonly string[] =>
  Object.entries(gameAt(table).people).flatMap(([id, place]) => (place.at === at ? [id] : []));
const openDebates = (table: Table): readonly Debate[] =>
  Object.values(gameAt(table).debates).filter(({ state }) => state === "open");
/** Marks what is said for those who hear it. */
const aloud = ({ heardBy }: Debate, what: string): string =>
  secret(heardBy === "room" ? "all" : "control", what);

const asking: readonly Maker[] = [
  (table, dice) => {
    const who = dice.pick(peopleIn(table, "team"));
    const place = who === undefined ? undefined : gameAt(table).people[who];
    if (who === undefined || place?.at !== "team") return null;
    const { team } = place;
    if (dice.chance(50)) return { actor: person(who), command: { type: "RaiseHand", team } };
    const text = secret(team, "what do they know of us?");
    return { actor: person(who), command: { type: "AskRfi", team, text } };
  },
  (table, dice) => {
    const who = dice.pick(gameAt(table).hands);
    const place = who === undefined ? undefined : gameAt(table).people[who];
    if (who === undefined || place?.at !== "team") return null;
    const lower = { type: "LowerHand", team: place.team, person: who } as const;
    return { actor: dice.chance(50) ? HOST : person(who), command: lower };
  },
  (table, dice) => {
    const rfi = dice.pick(gameAt(table).rfis.filter(({ state }) => state !== "released"));
    if (!rfi) return null;
    if (rfi.state === "open" && dice.chance(60)) return byHost({ type: "TakeRfi", rfi: rfi.id });
    if (rfi.answer === null)
      return byHost({ type: "AnswerRfi", rfi: rfi.id, text: secret("all", "Nothing that you do not show.") });
    const { teamOrder } = gameAt(table).scenario;
    return byHost({
      type: "ReleaseRfi",
      rfi: rfi.id,
      to: dice.chance(30) ? ["all"] : teamOrder.filter(() => dice.chance(30)),
    });
  },
];

/** What is asked, answered and opened once the hotwash is open. */
export const afterwards: Maker = (table, dice) => {
  const { hotwash, topics } = gameAt(table);
  if (!hotwash) return null;
  const topic = dice.pick([...topics]);
  if (!topic || dice.chance(20))
    return byHost({
      type: "AskHotwash",
      id: `topic-${topics.length}`,
      title: secret("all", "the second night"),
      question: secret("all", "what did you expect?"),
    });
  const who = dice.pick(peopleIn(table, "team"));
  if (!topic.open && (who === undefined || dice.chance(30)))
    return byHost({ type: "OpenHotwashLines", id: topic.id });
  if (who === undefined) return null;
  // What is answered before the lines are open is opened to all in the end.
  const text = secret("all", "that they would wait");
  return { actor: person(who), command: { type: "AnswerHotwash", id: topic.id, text } };
};

const writing: readonly Maker[] = [
  (_table, dice) =>
    byHost({
      type: "SetBookmark",
      text: secret("control", "here it turned"),
      tags: dice.chance(50) ? ["turn"] : [],
    }),
  (table, dice) => {
    const bookmark = dice.pick([...gameAt(table).bookmarks]);
    if (!bookmark) return null;
    const text = secret("control", "the turn of the tide");
    return byHost({ type: "LabelBookmark", ...bookmark, text, tags: [] });
  },
  (_table) => byHost({ type: "WriteNote", text: secret("control", "they bluff"), about: null }),
  (table, dice) => {
    const who = dice.pick([...peopleIn(table, "team"), ...peopleIn(table, "observers")]);
    if (who === undefined) return null;
    const text = secret("control", "nobody asked what a strike costs");
    return { actor: person(who), command: { type: "NoteInsight", text } };
  },
];

const ruling: readonly Maker[] = [
  (table, dice) => {
    const { phase, scenario, orders } = gameAt(table);
    if (phase === "lobby" || phase === "ended") return null;
    const team = dice.pick(scenario.teamOrder);
    const side = team === undefined || dice.chance(50) ? "all" : team;
    const text = secret(side, "The bridge is closed.");
    const about = dice.pick(orders)?.key ?? null;
    return byHost({ type: "EstablishFact", text, to: [side], about });
  },
  (table, dice) => {
    const { phase, orders, revealed } = gameAt(table);
    const free = orders.find(({ choice, key }) => choice.kind === "free" && !revealed.includes(key));
    if (!free || (phase !== "locked" && phase !== "reveal")) return null;
    const assessment = { ...anyAssessment(table, dice), covert: dice.chance(50) };
    return byHost({ type: "AssessFreeForm", key: free.key, assessment });
  },
];

const script: readonly Maker[] = [
  (table, dice) => {
    const { scenario, injectsReleased, injectsKept } = gameAt(table);
    const kept = dice.chance(60) ? dice.pick(Object.keys(injectsKept)) : undefined;
    if (kept !== undefined) return byHost({ type: "ArmInject", inject: kept });
    const inject = dice.pick(scenario.injects.filter(({ id }) => !injectsReleased.includes(id)))?.id;
    if (inject === undefined) return null;
    if (injectsKept[inject] !== undefined) return byHost({ type: "ArmInject", inject });
    return dice.chance(30) ? byHost({ type: dice.chance(60) ? "HoldInject" : "SkipInject", inject }) : null;
  },
  (table, dice) => {
    const who = dice.pick([...peopleIn(table, "team"), ...peopleIn(table, "observers")]);
    if (who === undefined || gameAt(table).news.length === 0) return null;
    const news = `n${1 + dice.upTo(gameAt(table).news.length)}`;
    return { actor: person(who), command: { type: "ReadNews", news } };
  },
];

const arguing: readonly Maker[] = [
  (table, dice) => {
    const { phase, orders, rolls, debates } = gameAt(table);
    const order = dice.pick(orders.filter(({ key }) => !rolls[key] && !debates[key]));
    return phase !== "adjudication" || !order ? null : byHost({ type: "OpenArgument", key: order.key });
  },
  (table, dice) => {
    const debate = dice.pick(openDebates(table));
    const stance = dice.chance(50) ? "pro" : "con";
    if (!debate) return null;
    const who = debate.heardBy === "room" && dice.chance(70) ? dice.pick(peopleIn(table, "team")) : undefined;
    const text = aloud(debate, "they have done it before");
    return { actor: person(who ?? "host"), command: { type: "AddArgument", key: debate.key, stance, text } };
  },
  (table, dice) => {
    const debate = dice.pick(openDebates(table));
    const who = dice.pick(
      debate?.heardBy === "room" ? peopleIn(table, "observers") : peopleIn(table, "control"),
    );
    if (!debate || who === undefined) return null;
    const percent = dice.upTo(101);
    return { actor: person(who), command: { type: "GiveEstimate", key: debate.key, percent } };
  },
  (table, dice) => {
    const debate = dice.pick(openDebates(table));
    return debate && dice.chance(40) ? byHost({ type: "CloseArgument", key: debate.key }) : null;
  },
];

export const desk: readonly Maker[] = [...arguing, ...asking, ...writing, ...ruling, ...script];
