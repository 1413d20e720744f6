// The run of a session: its settings, phases, clock, plan and end.
import * as v from "valibot";
import { TURN_PHASES } from "../../engine/phases.ts";
import { text, whole } from "../fields.ts";
import { type CommandSchemas, commands, REASON } from "./commandFields.ts";

const A_DAY = 86_400_000;
const byMs = whole(-A_DAY, A_DAY);
const phase = v.picklist(["lobby", ...TURN_PHASES, "ended"]);

const replan = v.variant("kind", [
  v.strictObject({ kind: v.literal("finish-at"), at: whole(0, Number.MAX_SAFE_INTEGER) }),
  v.strictObject({ kind: v.literal("shorten"), byMs }),
  v.strictObject({ kind: v.literal("drop-turn") }),
  v.strictObject({ kind: v.literal("merge-reveal"), turns: v.picklist(["one", "rest"]) }),
  v.strictObject({ kind: v.literal("as-planned") }),
]);

export const runSchemas = commands({
  ChangeSettings: {
    openSeating: v.exactOptional(v.boolean()),
    openTriangle: v.exactOptional(v.boolean()),
    openDice: v.exactOptional(v.boolean()),
    doorLocked: v.exactOptional(v.boolean()),
  },
  StartSession: {},
  AdvancePhase: { from: phase, turnIndex: whole(-1, 1_000) },
  PauseClock: { reason: text(REASON) },
  ResumeClock: {},
  AdjustClock: { byMs },
  ReplanAgenda: { how: replan },
  UndoStep: { n: whole(1, 1_000_000), reason: text(REASON) },
  PlayOn: { reason: text(REASON) },
  EndSession: {},
}) satisfies Partial<CommandSchemas>;
