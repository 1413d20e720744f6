import type { PersonId, TeamId } from "@whitecell/shared/engine/ids.ts";
import type { Names } from "@whitecell/shared/protocol/frames.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { View } from "@whitecell/shared/views/view.ts";

/** Somebody outside the white cell who follows the play. */
export type Onlooker = {
  readonly view: View;
  readonly scene: Scene;
  readonly me: PersonId;
  readonly names: Names;
  /** Null for an observer. */
  readonly team: TeamId | null;
};
