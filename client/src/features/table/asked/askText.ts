// The one sentence that says what is asked now, and the one that says who is waited for.
import type { Names } from "@whitecell/shared/protocol/frames.ts";
import type { Prompt, PromptKind, PromptOf } from "@whitecell/shared/views/prompts/types.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import { table } from "../../../messages/en/table.ts";
import { nameOf, teamLabel } from "../tableModel.ts";

export type Ask = { readonly title: string; readonly detail: string | null };
type Context = { readonly scene: Scene; readonly names: Names };
type ForPlayers = Exclude<
  PromptKind,
  | "start"
  | "reveal-next"
  | "assess-free-form"
  | "resolve-order"
  | "end-or-play-on"
  | "advance"
  | "end"
  | "open-hotwash"
  | "publish"
>;
type Texts = { readonly [K in ForPlayers]: (prompt: PromptOf<K>, context: Context) => Ask };

const words = table.ask;
const just = (title: string) => (): Ask => ({ title, detail: null });
const byLead = (mine: boolean, leads: readonly string[], names: Names): string | null =>
  mine ? null : table.leadsCommit(leads.map((lead) => nameOf(names, lead)));

const texts: Texts = {
  "wait-for-seat": just(words["wait-for-seat"]),
  removed: just(words.removed),
  "read-brief": just(words["read-brief"]),
  "file-red-lines": just(words["file-red-lines"]),
  "read-situation": just(words["read-situation"]),
  talk: just(words.talk),
  "write-theory": ({ question }) => ({ title: words["write-theory"], detail: question }),
  "plan-moves": just(words["plan-moves"]),
  "add-rationale": just(words["add-rationale"]),
  commit: ({ mine, leads }, { names }) => ({
    title: mine ? words.commitMine : words.commitOther,
    detail: byLead(mine, leads, names),
  }),
  "ready-until-bell": ({ waitingFor }, { scene }) => ({
    title: words["ready-until-bell"],
    detail:
      waitingFor.length === 0
        ? table.allReady
        : table.waitingFor(waitingFor.map((team) => teamLabel(scene, team))),
  }),
  "orders-locked": ({ held, byBell }) => ({
    title: held ? words.lockedHeld : byBell ? words.lockedByBell : words.locked,
    detail: null,
  }),
  "read-signals": ({ moves }) => ({
    title: words["read-signals"],
    detail: words.toRead(moves.length),
  }),
  "answer-teams": (waiting) => ({
    title: answerParts(waiting)
      .map(({ title }) => title)
      .join(" · "),
    detail: null,
  }),
  "watch-reveal": just(words["watch-reveal"]),
  "answer-text": ({ mine, leads }, { names }) => ({
    title: words["answer-text"],
    detail: byLead(mine, leads, names),
  }),
  estimate: ({ title }) => ({ title: words.estimate(title), detail: words.estimateHidden }),
  "explain-estimate": ({ title, who }, { names }) => ({
    title: words["explain-estimate"](title),
    detail: who.map((person) => nameOf(names, person)).join(", "),
  }),
  "watch-rulings": just(words["watch-rulings"]),
  "read-consequences": just(words["read-consequences"]),
  forecast: just(words.forecast),
  "read-outcome": just(words["read-outcome"]),
  "talk-it-over": just(words["talk-it-over"]),
  nothing: just(words.nothing),
};

type AnswerPart = { readonly title: string; readonly talkPlace: "channels" | "agreements" };

/** What other teams wait for, each with the place where it is answered. */
export function answerParts(waiting: PromptOf<"answer-teams">): readonly AnswerPart[] {
  const { channels, signatures, terms } = words["answer-teams"];
  return [
    ...(waiting.channels > 0 ? [{ title: channels, talkPlace: "channels" } as const] : []),
    ...(waiting.signatures > 0 ? [{ title: signatures, talkPlace: "agreements" } as const] : []),
    ...(waiting.terms > 0 ? [{ title: terms, talkPlace: "agreements" } as const] : []),
  ];
}

/** What the most urgent prompt asks, in words. */
export function askText(prompt: Prompt | undefined, context: Context): Ask {
  if (prompt === undefined || !(prompt.kind in texts)) return { title: words.nothing, detail: null };
  const say = texts[prompt.kind as ForPlayers] as (prompt: Prompt, context: Context) => Ask;
  return say(prompt, context);
}
