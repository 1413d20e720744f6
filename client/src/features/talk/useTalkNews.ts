// What is new in each place to talk, since it was last open in this browser.
import type { TableModel } from "../table/tableModel.ts";
import type { Place } from "./Places.tsx";
import { useNew } from "./useNew.ts";

const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((n, one) => n + of(one), 0);

export function useTalkNews(
  { view: { talk }, desk, team }: TableModel,
  open: Place,
): Readonly<Record<Place, number>> {
  const waiting = talk.channels.filter(({ state, joined }) => state === "asked" && !joined.includes(team));
  return {
    team: useNew("talk.seen.team", desk.messages.length, open === "team"),
    channels:
      waiting.length +
      useNew(
        "talk.seen.channels",
        sum(talk.channels, ({ messages }) => messages.length),
        open === "channels",
      ),
    cables: useNew("talk.seen.cables", talk.cables.length, open === "cables"),
    agreements: useNew(
      "talk.seen.agreements",
      sum(talk.agreements, ({ version, signed, refused }) => version + signed.length + (refused ? 1 : 0)),
      open === "agreements",
    ),
  };
}
