// The log as one list: what the white cell wrote down, what tables learned and said to each other, and what moved beside it.
import type { Millis, PersonId } from "@whitecell/shared/engine/ids.ts";
import type { BookmarkId } from "@whitecell/shared/engine/note.ts";
import type { Phase } from "@whitecell/shared/engine/phases.ts";
import type { Names } from "@whitecell/shared/protocol/frames.ts";
import { pictures } from "../../../messages/en/pictures.ts";
import { type LogKind, scribe as words } from "../../../messages/en/scribe.ts";
import { shared } from "../../../messages/en/shared.ts";
import { runText } from "../clock/runText.ts";
import type { Desk } from "../deskModel.ts";
import { talkText } from "./talkText.ts";

export type LogEntry = {
  readonly id: string;
  readonly kind: LogKind;
  readonly at: Millis;
  /** −1 before the first turn. */
  readonly turnIndex: number;
  /** Null where only the turn is known. */
  readonly phase: Phase | null;
  readonly text: string;
  readonly detail: string | null;
  readonly by: PersonId | null;
  readonly tags: readonly string[];
  readonly bookmark: BookmarkId | null;
};

const plain = { phase: null, detail: null, by: null, tags: [], bookmark: null } as const;

/** Everything in the log, newest first. */
export function logOf(desk: Desk): readonly LogEntry[] {
  const { view, scene, control } = desk;
  const short = (id: string): string => scene.indicators.find((each) => each.id === id)?.short ?? id;
  const move = (key: string): string => control.rulings.find((each) => each.key === key)?.title ?? key;
  const entries: readonly LogEntry[] = [
    ...control.bookmarks.map(({ by, moment, text, tags }) => ({
      ...{ ...plain, ...moment, kind: "bookmark" as const, by, text, tags },
      id: `bookmark ${by} ${moment.at}`,
      bookmark: { of: by, set: moment.at },
    })),
    ...control.notes.map(({ by, moment, text, about }, n) => ({
      ...{ ...plain, ...moment, kind: "note" as const, by, text },
      id: `note ${n}`,
      detail: about === null ? null : words.about(move(about)),
    })),
    ...control.insights.map(({ by, moment, text }, n) => ({
      ...{ ...plain, ...moment, kind: "insight" as const, by, text },
      id: `insight ${n}`,
    })),
    ...view.news.map(({ id, at, turnIndex, title, kind }) => ({
      ...{ ...plain, at, turnIndex, kind: "news" as const, text: title },
      id: `news ${id}`,
      detail: shared.injectKinds[kind],
    })),
    ...control.talkLog.map((act, n) => ({
      ...{ ...plain, ...act.moment, kind: "talk" as const },
      id: `talk ${n}`,
      ...talkText(act, desk),
    })),
    ...control.run.map(({ at, turnIndex, act }, n) => ({
      ...{ ...plain, at, turnIndex, kind: "run" as const },
      id: `run ${n}`,
      ...runText(act, scene),
    })),
    ...control.changes.map(({ at, turnIndex, indicator, from, to, cause, why }, n) => ({
      ...{ ...plain, at, turnIndex, kind: "change" as const },
      id: `change ${n}`,
      text: words.change(short(indicator), from, to),
      detail: `${pictures.changes.causes[cause.kind]}: ${why}`,
    })),
  ];
  // What came last of one moment stands on top as well.
  return entries.toReversed().toSorted((a, b) => b.at - a.at);
}

const folded = (text: string): string => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLocaleLowerCase();

type Search = { readonly kind: LogKind | "all"; readonly text: string; readonly names: Names };

/** DSK7: every word that was typed stands in the entry: its text, its tags, its kind, or who wrote it. */
export function searchLog(entries: readonly LogEntry[], { kind, text, names }: Search): readonly LogEntry[] {
  const wanted = folded(text).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    if (kind !== "all" && entry.kind !== kind) return false;
    const name = entry.by === null ? "" : (names[entry.by] ?? entry.by);
    const hay = folded(
      [entry.text, entry.detail ?? "", name, words.kinds[entry.kind], ...entry.tags].join(" "),
    );
    return wanted.every((word) => hay.includes(word));
  });
}

/** "T2 · Planning · 10:42" */
export const momentOf = ({ turnIndex, phase, at }: Pick<LogEntry, "turnIndex" | "phase" | "at">): string =>
  words.moment(turnIndex < 0 ? null : turnIndex + 1, phase && shared.phases[phase], shared.time(at));

/** Tags as somebody types them: apart by commas, each once. */
export const tagsOf = (typed: string): readonly string[] =>
  [
    ...new Set(
      typed
        .split(",")
        .map((tag) => tag.trim().slice(0, 40))
        .filter((tag) => tag !== ""),
    ),
  ].slice(0, 10);
