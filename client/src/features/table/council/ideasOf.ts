// The moves proposed in a team this turn, with who is for and against them.
import type { MajorChoice } from "@whitecell/shared/engine/choice.ts";
import type { PersonCommand } from "@whitecell/shared/engine/commands.ts";
import type { IdeaWithVotes, Vote } from "@whitecell/shared/engine/council.ts";
import type { Draft } from "@whitecell/shared/engine/game.ts";
import type { PersonId, TeamId } from "@whitecell/shared/engine/ids.ts";
import type { Phase } from "@whitecell/shared/engine/phases.ts";
import type { TeamDesk } from "@whitecell/shared/views/teamDesk.ts";
import type { View } from "@whitecell/shared/views/view.ts";

type Turn = Pick<View, "turn">;
type Voter = {
  readonly desk: TeamDesk;
  readonly view: Pick<View, "turn" | "phase">;
  readonly me: PersonId;
  readonly draft: Pick<Draft, "ready">;
};
const VOTING: ReadonlySet<Phase> = new Set<Phase>(["situation", "talks", "planning"]);

const now = ({ turn }: Turn): number => turn?.index ?? -1;

const votes = ({ votes: cast }: IdeaWithVotes, which: Vote): readonly PersonId[] =>
  Object.entries(cast).flatMap(([person, vote]) => (vote === which ? [person] : []));

export const votersFor = (idea: IdeaWithVotes): readonly PersonId[] => votes(idea, "for");
export const votersAgainst = (idea: IdeaWithVotes): readonly PersonId[] => votes(idea, "against");

/** What most are for first; what was proposed first before what came later. */
export function ideasOf(desk: TeamDesk, turn: Turn): readonly IdeaWithVotes[] {
  const balance = (idea: IdeaWithVotes): number => votersFor(idea).length - votersAgainst(idea).length;
  return desk.council.ideas
    .filter((idea) => idea.turnIndex === now(turn))
    .sort((one, two) => balance(two) - balance(one));
}

/** Proposals of which this person has not said what they think, while it still counts. */
export function waitForVote({ desk, view, me, draft }: Voter): number {
  if (draft.ready || !VOTING.has(view.phase)) return 0;
  return ideasOf(desk, view).filter(({ votes: cast }) => cast[me] === undefined).length;
}

const playsIn = (draft: Draft, choice: MajorChoice): boolean => {
  if (choice.kind === "free")
    return draft.major?.kind === "free" && draft.major.text.action === choice.text.action;
  const { major, minor, reaction } = draft;
  return (
    (major?.kind === "card" && major.move === choice.move) ||
    minor === choice.move ||
    reaction === choice.move
  );
};

export const isDrafted = (draft: Draft, idea: IdeaWithVotes): boolean => playsIn(draft, idea.choice);

/** The command that puts a proposed move into the draft; null for a card in the slot of one's own words. */
export function toDraft(team: TeamId, { slot, choice }: IdeaWithVotes): PersonCommand | null {
  if (slot === "major") return { type: "SaveDraft", team, major: choice };
  return choice.kind === "card" ? { type: "SaveDraft", team, minor: choice.move } : null;
}

/** CNC6: what was proposed and is not chosen, each once. */
export const passedOver = (desk: TeamDesk, draft: Draft, turn: Turn): readonly string[] => [
  ...new Set(
    ideasOf(desk, turn)
      .filter((idea) => !isDrafted(draft, idea))
      .map(({ title }) => title),
  ),
];
