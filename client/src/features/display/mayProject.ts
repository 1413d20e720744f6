import type { View } from "@whitecell/shared/views/view.ts";

/** DSP1: a seat that sees more than the room is never projected. */
export const mayProject = ({ viewer, team, control }: View): boolean =>
  viewer.kind === "public" && team === null && control === null;
