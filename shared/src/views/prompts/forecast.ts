import type { View } from "../view.ts";
import type { Prompt } from "./types.ts";

/** PRM16: once a turn, when its consequences are known, how will it end? */
export const forecastPrompt = ({ scene }: Pick<View, "scene">): Prompt => ({
  kind: "forecast",
  outcomes: (scene?.outcomes ?? []).map(({ id, label }) => ({ id, label })),
});
