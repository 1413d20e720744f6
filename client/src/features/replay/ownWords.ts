// What a side wrote that is in nobody's news: its drafts, its talk, and what it agreed and cabled with others.
import type { Draft } from "@whitecell/shared/engine/game.ts";
import type { View } from "@whitecell/shared/views/view.ts";

export type OwnWords =
  | { readonly kind: "draft"; readonly team: string; readonly title: string }
  | { readonly kind: "talk"; readonly team: string; readonly lines: number }
  | { readonly kind: "agreement"; readonly title: string }
  | { readonly kind: "cable"; readonly office: string; readonly text: string };

type Titled = readonly { readonly id: string; readonly title: string }[];

function titlesOf({ major, minor, reaction }: Draft, cards: Titled): readonly string[] {
  const card = (id: string | null): readonly string[] =>
    id === null ? [] : [cards.find((each) => each.id === id)?.title ?? id];
  return [
    ...(major?.kind === "free" ? [major.text.action] : card(major?.move ?? null)),
    ...card(minor),
    ...card(reaction),
  ];
}

/** Of its own team, or of all for the white cell; a draft that has become a move is that move. */
function draftsIn({ team, control, moves, turn }: View): readonly OwnWords[] {
  const drafts: readonly (readonly [string, Draft])[] = team
    ? [[team.brief.team, team.draft]]
    : Object.entries(control?.drafts ?? {});
  const cards: Titled = team?.brief.cards ?? control?.scenario.moves ?? [];
  const played = new Set(
    moves.filter(({ turnIndex }) => turnIndex === turn?.index).map((each) => `${each.team} ${each.title}`),
  );
  return drafts.flatMap(([id, draft]) =>
    titlesOf(draft, cards)
      .filter((title) => !played.has(`${id} ${title}`))
      .map((title): OwnWords => ({ kind: "draft", team: id, title })),
  );
}

function talkIn({ team, control }: View): readonly OwnWords[] {
  const counts = new Map<string, number>();
  for (const { team: id } of team?.messages ?? control?.messages ?? [])
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, lines]) => ({ kind: "talk", team: id, lines }));
}

export const ownWords = (view: View): readonly OwnWords[] => [
  ...view.talk.agreements.map(({ title }): OwnWords => ({ kind: "agreement", title })),
  ...view.talk.cables.map(({ office, text }): OwnWords => ({ kind: "cable", office, text })),
  ...talkIn(view),
  ...draftsIn(view),
];
