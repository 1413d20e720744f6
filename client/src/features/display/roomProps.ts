import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { View } from "@whitecell/shared/views/view.ts";

export type RoomProps = { readonly view: View; readonly scene: Scene };
