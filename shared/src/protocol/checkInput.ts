// The one place where something unknown from outside becomes a value with a type, or a sentence.
import * as v from "valibot";
import type { Result } from "../lib/result.ts";
import { err, ok } from "../lib/result.ts";

export type Shape<T> = v.GenericSchema<unknown, T>;

/** The value as the schema describes it, or a sentence that names the first thing wrong and repeats no input. */
export function checkInput<T>(shape: Shape<T>, input: unknown): Result<T, string> {
  const parsed = v.safeParse(shape, input, { abortEarly: true });
  if (parsed.success) return ok(parsed.output);
  const issue = parsed.issues[0];
  const path = (issue.path ?? []).map(({ key }) => String(key).slice(0, 40)).join(".");
  return err(sentence({ path, kind: issue.type, said: issue.message }));
}

function sentence({ path, kind, said }: { path: string; kind: string; said: string }): string {
  const where = path === "" ? "This message" : `“${path}”`;
  switch (kind) {
    case "strict_object":
      return `${where} is unknown or missing here.`;
    case "variant":
      return `${where} is not something that can be asked here.`;
    case "max_length":
    case "max_entries":
      // Where nobody gave a sentence, the schema library speaks in its own terms.
      return said.endsWith(".") ? `${where} is too long. ${said}` : `${where} is too long.`;
    case "min_length":
      return `${where} may not be empty.`;
    default:
      return `${where} is not in a form that Whitecell understands.`;
  }
}
