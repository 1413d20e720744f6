import type { Scene } from "@whitecell/shared/views/scene.ts";

/** What `TeamName` needs to show a team of this scene. */
export function teamAt(
  scene: Pick<Scene, "teams">,
  id: string,
): { readonly team: { readonly id: string; readonly label: string }; readonly index: number } {
  const index = scene.teams.findIndex((team) => team.id === id);
  return { team: { id, label: scene.teams[index]?.label ?? id }, index: Math.max(0, index) };
}
