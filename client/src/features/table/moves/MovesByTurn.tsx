import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { shared } from "../../../messages/en/shared.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { MovesThisTurn } from "../../pictures/MovesThisTurn.tsx";
import { STACK } from "./stack.ts";

type Props = {
  readonly view: View;
  readonly scene: Scene;
  /** Leaves out this turn and what follows. */
  readonly before?: number;
  readonly level?: 2 | 3;
};

/** Every move this side knows of, the last turn first. */
export function MovesByTurn({ view, scene, before = Number.POSITIVE_INFINITY, level = 2 }: Props) {
  return (
    <div className={STACK}>
      {turnsBefore(view, before).map((turn) => (
        <Panel key={turn} title={shared.turn(turn + 1)} level={level}>
          <MovesThisTurn scene={scene} moves={view.moves} turnIndex={turn} />
        </Panel>
      ))}
    </div>
  );
}

export const turnsBefore = (view: View, before: number): readonly number[] =>
  [...new Set(view.moves.map((move) => move.turnIndex))].filter((turn) => turn < before).reverse();
