// What is said for and against moves, as one viewer has heard it, and the spread of the estimates once it is open.
import type { Argument, DebateEvent, HeardBy } from "../engine/debate.ts";
import type { Millis, PersonId, TeamId } from "../engine/ids.ts";
import type { Spread } from "../model/spread.ts";

export type DebateView = {
  readonly key: string;
  /** Whose move it is; its people argue and estimate others' moves only. */
  readonly team: TeamId;
  readonly title: string;
  readonly turnIndex: number;
  readonly heardBy: HeardBy;
  readonly arguments: readonly (Argument & { readonly at: Millis })[];
  readonly state: "open" | "closed";
  /** Null while the estimates are hidden, and where there were none. */
  readonly spread: Spread | null;
  readonly explanations: readonly { readonly by: PersonId; readonly text: string }[];
};

type Debates = readonly DebateView[];

function changed(debate: DebateView, event: DebateEvent, at: Millis): DebateView {
  switch (event.type) {
    case "ArgumentAdded": {
      const { from, by, stance, text } = event;
      return { ...debate, arguments: [...debate.arguments, { from, by, stance, text, at }] };
    }
    case "ArgumentClosed":
      return { ...debate, state: "closed", spread: event.spread };
    case "EstimateExplained":
      return { ...debate, explanations: [...debate.explanations, { by: event.by, text: event.text }] };
    default:
      return debate;
  }
}

/** The arguments after one more thing was heard of them. */
export function withDebate(debates: Debates, event: DebateEvent, moment: Moment): Debates {
  if (event.type !== "ArgumentOpened")
    return debates.map((debate) => (debate.key === event.key ? changed(debate, event, moment.at) : debate));
  const { key, team, title, heardBy } = event;
  const { turnIndex } = moment;
  const opened = {
    key,
    team,
    title,
    turnIndex,
    heardBy,
    arguments: [],
    state: "open",
    spread: null,
  } as const;
  return [...debates.filter((each) => each.key !== key), { ...opened, explanations: [] }];
}

type Moment = { readonly at: Millis; readonly turnIndex: number };
