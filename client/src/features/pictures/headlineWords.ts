// What every dress of a news item shows: who speaks, when in the game, to whom, and how far it may be trusted.
import type { NewsItem } from "@whitecell/shared/views/view.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { shared } from "../../messages/en/shared.ts";
import { gameDates } from "./gameDates.ts";
import { gradeWords } from "./gradeWords.ts";

const words = pictures.headline;

export type Told = {
  readonly kind: NewsItem["kind"];
  readonly title: string;
  readonly text: string;
  /** The outlet or office; null where nobody is named. */
  readonly source: string | null;
  readonly kindWord: string;
  /** Game time. */
  readonly when: string;
  readonly turn: string;
  readonly to: string;
  /** Null when all may read it. */
  readonly partly: string | null;
  readonly number: string;
  readonly grade: string | null;
};

export type DressProps = {
  readonly told: Told;
  /** Names the article by its headline. */
  readonly titleId: string;
  readonly room: boolean;
};

/** Words of an item, for the white cell or for those it was sent to. */
export function toldOf(item: NewsItem, asControl: boolean): Told {
  const { id, kind, title, text, turnIndex, dates, toAll, source, grade } = item;
  return {
    kind,
    title,
    text,
    source,
    kindWord: shared.injectKinds[kind],
    when: dates ? gameDates(dates.from, dates.to) : shared.turn(turnIndex + 1),
    turn: shared.turn(turnIndex + 1),
    to: toAll ? words.all : asControl ? words.someTeams : words.yourTeam,
    partly: toAll ? null : asControl ? pictures.news.toSome : pictures.news.toYou,
    number: id.replace(/\D/g, ""),
    grade: grade ? gradeWords(grade) : null,
  };
}
