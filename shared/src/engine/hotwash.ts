// HOT: what is asked in the hotwash and what everybody answers: a line of one's own first, then all lines, then talk.
import type { PersonId } from "./ids.ts";

/** `title` names the moment it is about, `question` what is asked of it. */
export type HotwashItem = { readonly id: string; readonly title: string; readonly question: string };
export type HotwashLine = { readonly by: PersonId; readonly text: string };
export type HotwashTopic = HotwashItem & {
  /** Until they are open, lines are the white cell's alone. */
  readonly open: boolean;
  readonly lines: readonly HotwashLine[];
};

export type HotwashCommand =
  /** Asks everybody for a line of their own about a moment. */
  | ({ readonly type: "AskHotwash" } & HotwashItem)
  /** Answers in a line; once the lines are open it is part of the talk. */
  | { readonly type: "AnswerHotwash"; readonly id: string; readonly text: string }
  /** Shows everybody's lines to everybody. */
  | { readonly type: "OpenHotwashLines"; readonly id: string };

export type HotwashEvent =
  /** Everybody is asked for a line of their own about a moment. */
  | ({ readonly type: "HotwashAsked" } & HotwashItem)
  /** Somebody answered: the white cell's alone until the lines are opened, everybody's from then on. */
  | ({ readonly type: "HotwashAnswered"; readonly id: string } & HotwashLine)
  /** Everybody's lines are open to everybody. */
  | { readonly type: "HotwashLinesOpened"; readonly id: string; readonly lines: readonly HotwashLine[] };

/** The topics after one more fact. Also the fold of every viewer, as far as it learns. */
export function withHotwash(topics: readonly HotwashTopic[], event: HotwashEvent): readonly HotwashTopic[] {
  const changed = (change: (topic: HotwashTopic) => HotwashTopic): readonly HotwashTopic[] =>
    topics.map((topic) => (topic.id === event.id ? change(topic) : topic));
  switch (event.type) {
    case "HotwashAsked": {
      const { id, title, question } = event;
      return [...topics, { id, title, question, open: false, lines: [] }];
    }
    case "HotwashAnswered": {
      const { by, text } = event;
      return changed((topic) => ({ ...topic, lines: [...topic.lines, { by, text }] }));
    }
    case "HotwashLinesOpened":
      return changed((topic) => ({ ...topic, open: true, lines: event.lines }));
  }
}
