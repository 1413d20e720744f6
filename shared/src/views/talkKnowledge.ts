// WHO4: who knows of what teams said to each other and agreed; all of it was told to just those it names.
import type { TeamId } from "../engine/ids.ts";
import type { Learned } from "./viewEvents.ts";

export type TalkLesson = {
  readonly id: string;
  readonly kind: "agreement" | "cable" | "channel";
  readonly title: string;
  readonly sides: readonly (TeamId | "public")[];
};

const LONGEST_TITLE = 120;

/** As much of a cable as it takes to know it again. */
function begun(text: string): string {
  const letters = [...text.replaceAll(/\s+/gu, " ")];
  return letters.length <= LONGEST_TITLE ? letters.join("") : `${letters.slice(0, LONGEST_TITLE).join("")}…`;
}

const agreement = (id: string, title: string, sides: TalkLesson["sides"]): TalkLesson => ({
  id,
  kind: "agreement",
  title,
  sides,
});

const withSender = (from: TeamId, to: readonly TeamId[]): readonly TeamId[] => [
  from,
  ...to.filter((team) => team !== from),
];

/** What an entry of the control feed about talk taught whom. */
export function talkLessons(event: Learned, cablesBefore: number): readonly TalkLesson[] {
  switch (event.type) {
    case "ChannelAsked":
      // Its teams by their ids: whoever shows it has their names.
      return [{ id: event.channel, kind: "channel", title: event.teams.join("+"), sides: event.teams }];
    case "CableSent": {
      const { from, office, to, text } = event;
      const sides: TalkLesson["sides"] = to.includes("all") ? ["public"] : withSender(from, to);
      return [{ id: `cable:${cablesBefore + 1}`, kind: "cable", title: `${office}: ${begun(text)}`, sides }];
    }
    case "AgreementDrafted":
      return [agreement(event.agreement, event.title, event.parties)];
    case "AgreementInForce":
      return event.open ? [agreement(event.agreement, event.title, ["public"])] : [];
    case "TalksOpened":
      return event.agreements.map(({ id, title }) => agreement(id, title, ["public"]));
    default:
      return [];
  }
}
