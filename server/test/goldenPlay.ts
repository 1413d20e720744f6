// What people do in the golden play beside what robots do: everything that a hotwash is about.
import type { Game, Order } from "@whitecell/shared/engine/game.ts";
import { SIGNALS } from "@whitecell/shared/model/perception.ts";
import type { Beside, Issue } from "./playedFile.ts";

const leadOf = ({ people }: Game): string =>
  Object.entries(people).find(([, place]) => place.at === "control" && place.role === "lead")?.[0] ?? "";

async function talksInPlanning(issue: Issue, game: Game): Promise<void> {
  const { turnIndex, scenario } = game;
  const lead = leadOf(game);
  for (const [at, team] of scenario.teamOrder.entries()) {
    const signals = Object.fromEntries(
      scenario.teamOrder.filter((other) => other !== team).map((other) => [other, "deter" as const]),
    );
    const intendedRung = 2 + at;
    await issue(`${team}-lead`, { type: "SaveDraft", team, signals, intendedRung });
  }
  const [asker] = scenario.teamOrder;
  if (asker === undefined) return;
  await issue(`${asker}-lead`, { type: "AskRfi", team: asker, text: "How far does it reach?" });
  const rfi = `rfi:${asker}:${turnIndex + 1}`;
  await issue(lead, { type: "TakeRfi", rfi });
  await issue(lead, {
    type: "SetBookmark",
    text: `Here turn ${turnIndex + 1} was decided`,
    tags: ["decision"],
  });
  await issue(lead, { type: "WriteNote", text: "They wait for each other.", about: null });
}

async function readsWhatWasShown(issue: Issue, { orders, scenario, turnIndex }: Game): Promise<void> {
  for (const { key, team, covert } of orders)
    for (const reader of covert ? [] : scenario.teamOrder.filter((other) => other !== team)) {
      const signal = SIGNALS[(turnIndex + reader.length) % SIGNALS.length] ?? "probe";
      await issue(`${reader}-lead`, { type: "MarkReading", team: reader, key, signal, rung: 5 });
    }
}

async function arguesAndOverrides(issue: Issue, game: Game, { key, team }: Order): Promise<void> {
  const lead = leadOf(game);
  await issue(lead, { type: "OpenArgument", key });
  for (const [at, other] of game.scenario.teamOrder.filter((each) => each !== team).entries()) {
    const text = "Nobody has tried it before.";
    await issue(`${other}-lead`, { type: "AddArgument", key, stance: at === 0 ? "pro" : "con", text });
    await issue(`${other}-lead`, { type: "GiveEstimate", key, percent: 15 + 30 * at });
  }
  await issue(lead, { type: "CloseArgument", key });
  await issue(lead, { type: "RollMove", key, shift: 0, reason: "" });
  for (const ruled of ["failure", "success"] as const)
    if (
      await issue(lead, { type: "RuleMove", key, ruled, reason: "The room argued it better than the card." })
    )
      return;
}

async function talksItOver(issue: Issue, game: Game): Promise<void> {
  const lead = leadOf(game);
  const topic = { id: "close-surprise", title: "What surprised", question: "What surprised you most?" };
  await issue(lead, { type: "AskHotwash", ...topic });
  for (const team of game.scenario.teamOrder)
    await issue(`${team}-lead`, { type: "AnswerHotwash", id: topic.id, text: "That nobody called." });
  await issue(lead, { type: "OpenHotwashLines", id: topic.id });
  await issue(lead, { type: "PublishReplay", scope: "everything" });
}

export const goldenPlay: Beside = async (issue, game) => {
  const { phase, scenario, orders, turnIndex } = game;
  if (phase === "planning") await talksInPlanning(issue, game);
  if (phase === "adjudication") await readsWhatWasShown(issue, game);
  const first = [...orders].sort((a, b) => a.order - b.order).find(({ covert }) => !covert);
  if (phase === "adjudication" && first && turnIndex % 2 === 0) await arguesAndOverrides(issue, game, first);
  if (phase === "consequences")
    for (const [at, team] of scenario.teamOrder.entries()) {
      const ids = scenario.outcomes.list.map(({ id }) => id);
      const shares = Object.fromEntries(ids.map((id, n) => [id, n === at % ids.length ? 80 : 10]));
      await issue(`${team}-lead`, { type: "GiveForecast", shares });
      await issue(`${team}-lead`, { type: "NoteInsight", text: "We read them by our own fears." });
    }
  if (phase === "ended") await talksItOver(issue, game);
};
