// Meant beside read, for one move and every team but its own.
import type { Order } from "@whitecell/shared/engine/game.ts";
import type { TeamId } from "@whitecell/shared/engine/ids.ts";
import type { Signal } from "@whitecell/shared/model/perception.ts";
import { gapsSeen } from "@whitecell/shared/views/gaps.ts";
import type { Desk } from "../deskModel.ts";

export type Perception = {
  readonly reader: TeamId;
  /** The reader's place in the scene. */
  readonly index: number;
  readonly meant: Signal | null;
  readonly read: Signal | null;
  /** Read otherwise than meant. */
  readonly gap: boolean;
  readonly rungs: number | null;
};

export function perceptionsOf({ view, scene, control }: Desk, order: Order): readonly Perception[] {
  const intent = control.intents.find(
    ({ team, turnIndex }) => team === order.team && turnIndex === view.turn?.index,
  );
  const gaps = gapsSeen(view).filter(({ key }) => key === order.key);
  return scene.teams.flatMap(({ id }, index): Perception[] => {
    if (id === order.team) return [];
    const meant = intent?.signals[id] ?? null;
    const reading = gaps.find(({ reader }) => reader === id);
    const read = reading?.signal ?? null;
    const gap = meant !== null && read !== null && meant !== read;
    return [{ reader: id, index, meant, read, gap, rungs: reading?.rungs ?? null }];
  });
}

/** Whether anybody has said or read anything of this move. */
export const isPerceived = (desk: Desk, order: Order): boolean =>
  perceptionsOf(desk, order).some(({ meant, read }) => meant !== null || read !== null);
