import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { hotwash as words } from "../../messages/en/hotwash.ts";
import { shared } from "../../messages/en/shared.ts";

/** Where somebody sat: lines are read for what they say, and not for who said it. */
export function speakerOf({ people }: View, scene: Scene, person: string): string {
  const place = people[person];
  if (place?.at === "team") return scene.teams.find(({ id }) => id === place.team)?.label ?? place.team;
  return place?.at === "control" ? shared.whiteCell : words.somebody;
}
