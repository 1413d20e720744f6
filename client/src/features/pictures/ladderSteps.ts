// The way up and down the ladder, and which moves a viewer knows to stand on the rung that was reached.
import type { TeamId } from "@whitecell/shared/engine/ids.ts";
import type { MoveRecord, View } from "@whitecell/shared/views/view.ts";
import { teamAt } from "./teamAt.ts";

export type Pusher = {
  readonly team: TeamId;
  readonly title: string;
  /** The team's name and its place in the scene, which decides hue and glyph. */
  readonly label: string;
  readonly index: number;
};

export type LadderStep = {
  /** -1 is where play began. */
  readonly turnIndex: number;
  readonly rung: number;
  readonly pushedBy: readonly Pusher[];
};

/** One step for the start and one for every turn that ended, oldest first. */
export function ladderSteps(view: View): readonly LadderStep[] {
  const first = view.reports[0];
  if (!first) return [];
  const ends = view.reports.filter(({ moment }) => moment === "end");
  return [
    { turnIndex: -1, rung: first.rung, pushedBy: [] },
    ...ends.map(({ turnIndex, rung }) => ({ turnIndex, rung, pushedBy: pushersOf(view, turnIndex, rung) })),
  ];
}

function pushersOf(view: View, turnIndex: number, rung: number): readonly Pusher[] {
  return view.moves
    .filter((move) => move.turnIndex === turnIndex && move.rung === rung && mayBeNamed(move))
    .map(({ team, title }) => {
      const { team: named, index } = teamAt(view.scene ?? { teams: [] }, team);
      return { team, title, label: named.label, index };
    });
}

// PIC1: what was done in the dark stays unnamed on every screen, also on those that know it.
const mayBeNamed = ({ covert, exposed, grade }: MoveRecord): boolean =>
  (!covert || exposed) && grade !== "cancelled";
