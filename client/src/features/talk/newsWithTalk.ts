// What the room reads: the news, and what teams state or agree in the open, in the order in which it came.
import type { Agreement, Cable } from "@whitecell/shared/engine/talkState.ts";
import type { NewsItem, View } from "@whitecell/shared/views/view.ts";
import { between } from "../../messages/en/between.ts";

type Told = Pick<NewsItem, "title" | "text" | "source"> & Pick<Cable, "moment">;

/** The first sentence is the headline. */
function statement({ office, text, moment }: Cable, who: string): Told {
  const end = text.search(/[.!?]\s/) + 1;
  const [title, rest] = end > 0 ? [text.slice(0, end), text.slice(end).trim()] : [text, ""];
  return { title: between.room.states(who, title), text: rest, source: office, moment };
}

/** Whether teams said it, and no inject. */
export const isTalk = ({ id }: NewsItem): boolean => id.startsWith("t");

export function newsWithTalk({ news, talk, turn, scene }: View): readonly NewsItem[] {
  const label = (id: string): string => scene?.teams.find((team) => team.id === id)?.label ?? id;
  const agreed = ({ title, parties, terms, moment }: Agreement): Told => ({
    title: between.room.agree(parties.map(label), title),
    text: terms.map(({ who, what }) => `${label(who)}: ${what}`).join("; "),
    source: null,
    moment,
  });
  const stated = talk.cables
    .filter(({ to }) => to.includes("all"))
    .map((cable) => statement(cable, label(cable.from)));
  const inForce = talk.agreements.filter(
    ({ open, parties, signed }) => open && parties.every((team) => signed.includes(team)),
  );
  const told = [...stated, ...inForce.map(agreed)].map(({ moment, ...words }, at): NewsItem => {
    const { turnIndex } = moment;
    const dates = turn?.index === turnIndex ? { from: turn.from, to: turn.to } : null;
    return {
      ...words,
      id: `t${at + 1}`,
      at: moment.at,
      turnIndex,
      dates,
      kind: "cable",
      grade: null,
      toAll: true,
    };
  });
  return [...news, ...told].sort((a, b) => a.at - b.at);
}
