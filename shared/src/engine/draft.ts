import type { Draft } from "./game.ts";

/** What a team that has touched nothing means to do. */
export const NO_DRAFT: Draft = { major: null, minor: null, reaction: null, rationale: "", ready: false };
