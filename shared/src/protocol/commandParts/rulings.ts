// What the white cell makes of moves, and the arguments about them.
import * as v from "valibot";
import { MARK_KINDS } from "../../engine/theatre.ts";
import { deltas, id, line, list, text, whole } from "../fields.ts";
import { ARGUMENT, type CommandSchemas, commands, MESSAGE, REASON, TITLE } from "./commandFields.ts";

const later = v.strictObject({
  after: whole(1, 20),
  label: line(TITLE),
  news: text(MESSAGE),
  audience: list(id, 20),
  deltas,
});
const assessment = v.strictObject({
  oddsPreset: id,
  impacts: deltas,
  pullPreset: id,
  rung: whole(0, 100),
  reason: text(REASON),
  flagsSet: v.exactOptional(list(id, 20)),
  flagsCleared: v.exactOptional(list(id, 20)),
  resources: v.exactOptional(deltas),
  later: v.exactOptional(list(later, 5)),
  covert: v.exactOptional(v.boolean()),
  marks: v.exactOptional(list(v.strictObject({ place: id, kind: v.picklist(MARK_KINDS) }), 5)),
});

export const rulingSchemas = commands({
  RevealNext: {},
  OpenArgument: { key: id },
  AddArgument: { key: id, stance: v.picklist(["pro", "con"]), text: text(ARGUMENT) },
  GiveEstimate: { key: id, percent: whole(0, 100) },
  CloseArgument: { key: id },
  ExplainEstimate: { key: id, text: text(ARGUMENT) },
  AssessFreeForm: { key: id, assessment },
  RollMove: { key: id, shift: whole(-100, 100), reason: text(REASON) },
  RuleMove: {
    key: id,
    ruled: v.picklist(["success", "partial", "failure", "cancelled"]),
    reason: text(REASON),
    adjust: v.exactOptional(deltas),
  },
  ResolveRest: { before: v.exactOptional(id) },
  AdjustIndicators: { deltas, reason: text(REASON) },
}) satisfies Partial<CommandSchemas>;
