import * as v from "valibot";
import {
  article,
  count,
  deltas,
  grade,
  id,
  ids,
  number,
  odds,
  ordinal,
  pull,
  resourceKey,
  shape,
  size,
  span,
  text,
  whole,
} from "./common.ts";
import { condition } from "./conditions.ts";
import { marks } from "./theatre.ts";

const grades = v.pipe(v.array(grade), v.nonEmpty());
export const resources = v.pipe(
  v.record(resourceKey, whole),
  v.description("team.resource: change in points"),
);

export const effect = shape({
  deltas: v.exactOptional(deltas),
  set: v.exactOptional(v.pipe(ids, v.description("Flags it makes true"))),
  clear: v.exactOptional(v.pipe(ids, v.description("Flags it makes false"))),
  resources: v.exactOptional(resources),
  delayed: v.exactOptional(v.pipe(ids, v.description("Delayed effects it queues"))),
  postpone: v.exactOptional(
    v.pipe(ids, v.description("Delayed effects that, if pending, land a turn later")),
  ),
});

const interaction = v.variant("kind", [
  v.strictObject({ with: id, kind: v.literal("shift"), shift: number, note: text }),
  v.strictObject({ with: id, kind: v.literal("extra"), deltas, note: text }),
  v.strictObject({ with: id, kind: v.literal("downgrade"), when: grades, note: text }),
  v.strictObject({ with: id, kind: v.literal("cancel"), when: grades, note: text }),
]);

export const move = shape({
  id,
  team: id,
  title: text,
  text,
  size,
  instrument: v.picklist(["diplomatic", "information", "military", "economic", "cyber", "nuclear"]),
  visibility: v.picklist(["open", "covert"]),
  turns: v.exactOptional(span),
  requires: v.exactOptional(condition),
  cost: v.pipe(v.record(id, count), v.description("the team's own resource: points")),
  max_uses: ordinal,
  odds,
  odds_mods: v.exactOptional(
    v.array(v.strictObject({ if: condition, shift: number, note: v.exactOptional(text) })),
  ),
  order: v.pipe(count, v.description("Moves with a lower order are resolved earlier in a turn")),
  success: effect,
  partial: effect,
  failure: effect,
  extra_if: v.exactOptional(
    v.array(
      v.strictObject({
        if: condition,
        on: grades,
        deltas: v.exactOptional(deltas),
        resources: v.exactOptional(resources),
        note: v.exactOptional(text),
      }),
    ),
  ),
  interactions: v.array(interaction),
  rung: v.pipe(ordinal, v.description("The rung of the ladder it pushes toward")),
  pull,
  article,
  reaction: v.exactOptional(v.literal(true)),
  marks,
});
