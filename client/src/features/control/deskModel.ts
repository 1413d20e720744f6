// What the desk's parts are given: the white cell's view, with what it always has.
import type { TeamId } from "@whitecell/shared/engine/ids.ts";
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import type { ControlDesk } from "@whitecell/shared/views/controlDesk.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { View } from "@whitecell/shared/views/view.ts";

export type Desk = { readonly view: View; readonly scene: Scene; readonly control: ControlDesk };

export function deskOf(view: View | null): Desk | null {
  return view?.scene && view.control ? { view, scene: view.scene, control: view.control } : null;
}

export const moveTitle = (scenario: Scenario, move: string): string =>
  scenario.moves.find(({ id }) => id === move)?.title ?? move;

export const teamLabel = (scene: Scene, team: TeamId): string =>
  scene.teams.find(({ id }) => id === team)?.label ?? team;
