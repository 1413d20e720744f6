// The shapes of answers over HTTP: a value, or a refusal with its sentence.
import type { Result } from "@whitecell/shared/lib/result.ts";
import { checkInput, type Shape } from "@whitecell/shared/protocol/checkInput.ts";
import type { HttpRefusal } from "@whitecell/shared/protocol/http.ts";
import type { Context } from "hono";
import type { Guesses } from "../auth/guesses.ts";
import type { ExportFile } from "../exports/exportRecord.ts";
import { type Problem, refuse } from "../sessions/problem.ts";

const TOO_MANY: Problem = {
  status: 429,
  code: "too-fast",
  sentence: "Too many wrong codes came from here. Wait a minute and try again.",
};
export const NO_KEY: Problem = {
  status: 401,
  code: "no-key",
  sentence: "This needs the host link that the server printed when it started.",
  guess: true,
};
export const NO_SEAT: Problem = {
  status: 401,
  code: "unknown-seat",
  sentence: "This seat is not known here any more. Ask your facilitator for a link.",
  guess: true,
};

export function refusalOf(c: Context, { status, code, sentence }: Problem): Response {
  const body: HttpRefusal = { error: { code, sentence } };
  return c.json(body, status);
}

/** Where a request came from, as the line itself has it. */
export const addressOf = (c: Context): string => c.env?.incoming?.socket?.remoteAddress ?? "unknown";

/** Sends what `work` gives; counts wrong guesses, and refuses an address that made too many. */
export async function answer<T>(
  c: Context,
  guesses: Guesses,
  work: () => Promise<Result<T, Problem>>,
): Promise<Response> {
  c.header("cache-control", "no-store");
  const address = addressOf(c);
  if (await guesses.blocked(address)) return refusalOf(c, TOO_MANY);
  const result = await work();
  if (result.ok) return c.json(result.value as object);
  if (result.error.guess) await guesses.wrong(address);
  return refusalOf(c, result.error);
}

/** Sends the file that `work` gives, to be kept. */
export async function answerFile(
  c: Context,
  guesses: Guesses,
  work: () => Promise<Result<ExportFile, Problem>>,
): Promise<Response> {
  c.header("cache-control", "no-store");
  const address = addressOf(c);
  if (await guesses.blocked(address)) return refusalOf(c, TOO_MANY);
  const result = await work();
  if (!result.ok) {
    if (result.error.guess) await guesses.wrong(address);
    return refusalOf(c, result.error);
  }
  const { name, type, body } = result.value;
  c.header("content-type", type);
  c.header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
  return c.body(typeof body === "string" ? body : new Uint8Array(body));
}

/** The body as `shape` describes it. */
export async function readBody<T>(c: Context, shape: Shape<T>): Promise<Result<T, Problem>> {
  const body: unknown = await c.req.json().catch(() => null);
  const checked = checkInput(shape, body);
  return checked.ok ? checked : refuse({ status: 400, code: "bad-form", sentence: checked.error });
}
