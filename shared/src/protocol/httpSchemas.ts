// The bodies that the HTTP surface accepts.
import * as v from "valibot";
import { TURN_PHASES } from "../engine/phases.ts";
import type { Shape } from "./checkInput.ts";
import { id, line, list, maybeId, whole } from "./fields.ts";
import type {
  CreateSessionRequest,
  ForkRequest,
  JoinRequest,
  LedRequest,
  RedeemRequest,
  SeatLinkRequest,
  TakeLeadRequest,
} from "./http.ts";
import { cleanName } from "./text.ts";

const NAME = 60;
const TITLE = 120;
const A_DAY = 86_400_000;

const durations = v.strictObject(
  Object.fromEntries(TURN_PHASES.map((phase) => [phase, whole(0, A_DAY)])) as Record<
    (typeof TURN_PHASES)[number],
    ReturnType<typeof whole>
  >,
);

export const createSessionSchema = v.strictObject({
  scenario: id,
  title: line(TITLE),
  name: line(NAME),
  template: v.picklist(["half-day", "classroom", "demo", "custom"]),
  custom: v.nullable(v.strictObject({ turns: whole(1, 50), durations })),
  options: list(id, 50),
  seatsPerTeam: whole(1, 60),
}) satisfies Shape<CreateSessionRequest>;

export const joinSchema = v.strictObject({
  code: v.pipe(v.string(), v.maxLength(40)),
  name: line(NAME),
  asked: maybeId,
}) satisfies Shape<JoinRequest>;

export const seatLinkSchema = v.variant("for", [
  v.strictObject({
    for: v.literal("seat"),
    seat: v.variant("at", [
      v.strictObject({ at: v.literal("team"), team: id }),
      v.strictObject({ at: v.literal("observers") }),
      v.strictObject({ at: v.literal("control"), role: v.picklist(["adjudicator", "scribe", "observer"]) }),
    ]),
  }),
  v.strictObject({ for: v.literal("person"), person: id }),
]) satisfies Shape<SeatLinkRequest>;

export const redeemSchema = v.strictObject({
  secret: v.pipe(v.string(), v.maxLength(200)),
  // Empty for a link to a seat that has a name already.
  name: v.pipe(v.string(), v.maxLength(4 * NAME), v.transform(cleanName), v.maxLength(NAME)),
}) satisfies Shape<RedeemRequest>;

export const takeLeadSchema = v.strictObject({
  key: v.pipe(v.string(), v.maxLength(200)),
}) satisfies Shape<TakeLeadRequest>;

export const forkSchema = v.strictObject({
  at: whole(0, Number.MAX_SAFE_INTEGER),
  title: line(TITLE),
}) satisfies Shape<ForkRequest>;

export const ledSchema = v.strictObject({
  position: v.nullable(
    v.strictObject({
      at: whole(0, Number.MAX_SAFE_INTEGER),
      side: line(TITLE),
      against: v.nullable(line(TITLE)),
    }),
  ),
}) satisfies Shape<LedRequest>;
