// What the viewer is told: news, what is true in the story, and answers of the white cell.
import type { Mark } from "../../engine/theatre.ts";
import { withNewsMarks } from "../theatreView.ts";
import type { View } from "../view.ts";
import { type Folders, turnIndexOf } from "./folder.ts";

type Told = Omit<View["news"][number], "id" | "at" | "turnIndex" | "dates">;

function withNews(view: View, at: number, { marks, ...told }: Told & { marks: readonly Mark[] }): View {
  const dates = view.turn && { from: view.turn.from, to: view.turn.to };
  const item = { id: `n${view.news.length + 1}`, at, turnIndex: turnIndexOf(view), dates, ...told };
  return { ...view, news: [...view.news, item], theatre: withNewsMarks(view.theatre, item, marks) };
}

const withFact = (view: View, at: number, told: { text: string; toAll: boolean }): View => ({
  ...view,
  facts: [...view.facts, { at, turnIndex: turnIndexOf(view), ...told }],
});

export const newsFolders: Folders<
  "InjectReleased" | "EffectLanded" | "NewsArrived" | "FactEstablished" | "FactTold" | "AnswerTold"
> = {
  InjectReleased: (view, { kind, source, grade, title, text, to, marks }, at) =>
    withNews(view, at, { kind, source, grade, title, text, toAll: to.includes("all"), marks }),
  EffectLanded: (view, { label: title, news: text, source, to, marks }, at) =>
    withNews(view, at, {
      kind: "news",
      source,
      grade: null,
      title,
      text,
      toAll: to.includes("all"),
      marks,
    }),
  NewsArrived: (view, { type: _, ...told }, at) => withNews(view, at, told),
  FactEstablished: (view, { text, to }, at) => withFact(view, at, { text, toAll: to.includes("all") }),
  FactTold: (view, { text, toAll }, at) => withFact(view, at, { text, toAll }),
  AnswerTold: (view, { text, toAll }, at) => ({
    ...view,
    answers: [...view.answers, { at, turnIndex: turnIndexOf(view), text, toAll }],
  }),
};
