// DSK7: what passed between teams, as the log says it.
import type { PersonId, TeamId } from "@whitecell/shared/engine/ids.ts";
import type { Agreement } from "@whitecell/shared/engine/talkState.ts";
import type { TalkAct } from "@whitecell/shared/views/talkLog.ts";
import { talkLog as words } from "../../../messages/en/talkLog.ts";
import { type Desk, teamLabel } from "../deskModel.ts";

type TalkText = {
  readonly text: string;
  readonly detail: string | null;
  readonly by: PersonId | null;
};

export function talkText(act: TalkAct, { scene, view }: Desk): TalkText {
  const team = (id: TeamId): string => teamLabel(scene, id);
  const agreement = (id: string): Agreement | undefined =>
    view.talk.agreements.find((each) => each.id === id);
  const title = (id: string): string => agreement(id)?.title ?? id;
  const between = (id: string): string | null => {
    const found = agreement(id);
    return found ? words.between(found.parties.map(team), found.open) : null;
  };
  const channel = words.channelOf(
    "channel" in act ? (view.talk.channels.find(({ id }) => id === act.channel)?.teams ?? []).map(team) : [],
  );
  const by = "by" in act ? act.by : null;
  switch (act.type) {
    case "ChannelAsked": {
      const others = act.teams.filter((id) => id !== act.team).map(team);
      return { text: words.asked(team(act.team), others), detail: null, by };
    }
    case "ChannelAnswered":
      return {
        text: act.joins ? words.joined(team(act.team)) : words.declined(team(act.team)),
        detail: channel,
        by,
      };
    case "ChannelClosed":
      return { text: words.closed(team(act.team)), detail: channel, by };
    case "CableSent": {
      const from = team(act.from);
      const text = act.to.includes("all") ? words.statement(from) : words.cable(from, act.to.map(team));
      return { text, detail: words.signed(act.office, act.text), by };
    }
    case "AgreementDrafted": {
      const text = words.drafted(team(act.team), act.title, act.version);
      return { text, detail: words.between(act.parties.map(team), act.open), by };
    }
    case "AgreementSponsored":
      return {
        text: words.sponsored(team(act.team), title(act.agreement)),
        detail: between(act.agreement),
        by,
      };
    case "AgreementAnswered": {
      const say = act.signs ? words.signs : words.refuses;
      const detail = act.reason.trim() === "" ? between(act.agreement) : act.reason;
      return { text: say(team(act.team), title(act.agreement)), detail, by };
    }
    case "AgreementInForce":
      return {
        text: words.inForce(act.title),
        detail: words.between(act.parties.map(team), act.open),
        by: null,
      };
    case "TermJudged": {
      const term = agreement(act.agreement)?.terms[act.term];
      const side = act.side === "control" ? words.whiteCell : team(act.side);
      const promised = term ? words.term(team(term.who), term.what) : "";
      const detail = [promised, act.reason].filter((part) => part.trim() !== "").join(" · ");
      return { text: words.judged(side, act.kept, title(act.agreement)), detail: detail || null, by };
    }
  }
}
