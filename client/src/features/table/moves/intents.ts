// What a team means its moves to say, and which of the others it may still read.
import type { TeamId } from "@whitecell/shared/engine/ids.ts";
import type { Signal } from "@whitecell/shared/model/perception.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { MoveRecord, View } from "@whitecell/shared/views/view.ts";
import { intent } from "../../../messages/en/intent.ts";
import { teamLabel } from "../tableModel.ts";

type Signals = Readonly<Record<TeamId, Signal>>;

/** The signals with one changed; null takes it back. */
export function withSignal(signals: Signals, to: TeamId, signal: Signal | null): Signals {
  const { [to]: _, ...others } = signals;
  return signal === null ? others : { ...others, [to]: signal };
}

/** What was meant, in the order of the scene's teams: "deter Moscow", "reassure NATO". */
export const intentParts = (scene: Scene, signals: Signals): readonly string[] =>
  scene.teams.flatMap(({ id }) => {
    const signal = signals[id];
    return signal ? [intent.said(signal, teamLabel(scene, id))] : [];
  });

/** The others' moves of this turn that were shown and are not settled. */
export const readable = (view: View, team: TeamId): readonly MoveRecord[] =>
  view.moves.filter(
    (move) =>
      move.turnIndex === view.turn?.index && move.team !== team && move.revealed && move.grade === null,
  );
