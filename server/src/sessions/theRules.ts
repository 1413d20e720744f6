// The rules of the game as the server runs them.
import { decide } from "@whitecell/shared/engine/decide.ts";
import { evolve } from "@whitecell/shared/engine/evolve.ts";
import type { Seed } from "@whitecell/shared/engine/game.ts";
import { sha256Hex } from "@whitecell/shared/lib/chance.ts";
import { emptyView, evolveView } from "@whitecell/shared/views/evolveView.ts";
import { redact } from "@whitecell/shared/views/redact.ts";
import type { Rules } from "./rules.ts";

export const rules: Rules = { decide, evolve, redact, emptyView, evolveView };

/** What is shown of the seed before play. With the seed of the ended session, anyone can make it again. */
export const commitmentOf = (seed: Seed): string =>
  sha256Hex(seed.kind === "secret" ? seed.key : JSON.stringify(seed.rolls));
