// PRM18: what other teams wait for, and promises whose turn has come.
import { agreementState } from "../../engine/talkState.ts";
import type { View } from "../view.ts";
import type { TeamPrompt } from "./types.ts";

export function talkPrompt(
  { talk, turn, phase }: View,
  { team, lead }: { readonly team: string; readonly lead: boolean },
): readonly TeamPrompt[] {
  const now = turn?.index ?? -1;
  const channels = talk.channels.filter(
    ({ state, teams, joined }) => state === "asked" && teams.includes(team) && !joined.includes(team),
  ).length;
  const own = talk.agreements
    .filter(({ parties }) => parties.includes(team))
    .map((agreement) => ({ ...agreement, state: agreementState(agreement, now) }));
  const signatures = lead
    ? own.filter(({ state, signed }) => state === "tabled" && !signed.includes(team)).length
    : 0;
  const came = (due: number | null): boolean =>
    due !== null && (due < now || (due === now && phase === "consequences"));
  const terms = own
    .filter(({ state }) => state === "in force")
    .flatMap(({ terms: all, marks }) =>
      all.filter(({ due }, at) => came(due) && !marks.some(({ side, term }) => side === team && term === at)),
    ).length;
  return channels + signatures + terms === 0 ? [] : [{ kind: "answer-teams", channels, signatures, terms }];
}
