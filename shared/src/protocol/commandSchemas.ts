// What a browser may send, and nothing else.
import * as v from "valibot";
import type { PersonCommand } from "../engine/commands.ts";
import type { Result } from "../lib/result.ts";
import { err } from "../lib/result.ts";
import { checkInput, type Shape } from "./checkInput.ts";
import type { CommandSchemas } from "./commandParts/commandFields.ts";
import { injectSchemas } from "./commandParts/injects.ts";
import { moveSchemas } from "./commandParts/moves.ts";
import { noteSchemas } from "./commandParts/notes.ts";
import { rulingSchemas } from "./commandParts/rulings.ts";
import { runSchemas } from "./commandParts/run.ts";
import { seatSchemas } from "./commandParts/seats.ts";
import { talkSchemas } from "./commandParts/talk.ts";
import { id, whole } from "./fields.ts";
import type { Hello } from "./frames.ts";

/** L7: a new command without its schema does not compile. */
export const commandSchemas = {
  ...seatSchemas,
  ...runSchemas,
  ...injectSchemas,
  ...moveSchemas,
  ...rulingSchemas,
  ...talkSchemas,
  ...noteSchemas,
} satisfies CommandSchemas;

// A map, because an object would also find what every object inherits.
const byType: ReadonlyMap<string, Shape<PersonCommand>> = new Map(Object.entries(commandSchemas));

const envelope = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
  command: v.looseObject({ type: v.string() }),
});

/** A command with its id, out of whatever a browser sent. */
export function readIssued(
  input: unknown,
): Result<{ readonly id: string; readonly command: PersonCommand }, string> {
  const outer = checkInput(envelope, input);
  if (!outer.ok) return outer;
  const shape = byType.get(outer.value.command.type);
  if (!shape) return err("This is not something that can be asked here. Reload the page and try again.");
  const inner = checkInput(shape, outer.value.command);
  return inner.ok ? { ok: true, value: { id: outer.value.id, command: inner.value } } : inner;
}

const since = v.nullable(v.strictObject({ feed: id, seq: whole(0, 1_000_000_000) }));

/** What a page says it has already. */
export const readSince = (input: unknown): Result<Hello["since"], string> => checkInput(since, input);

const glance = v.variant("kind", [
  v.strictObject({ kind: v.literal("room") }),
  v.strictObject({ kind: v.literal("team"), team: id }),
  v.strictObject({ kind: v.literal("person"), person: id }),
]);
const hello = v.object({
  protocol: v.number(),
  token: v.pipe(v.string(), v.maxLength(200)),
  since,
  as: v.exactOptional(glance),
});

/** The handshake. Unknown fields are let through: a page of another version must be told so, not refused as garbage. */
export const readHello = (input: unknown): Result<Hello, string> => checkInput(hello, input);
