import { err, type Result } from "@whitecell/shared/lib/result.ts";

/** A refusal at the door. `guess` counts against the address as a wrong guess. */
export type Problem = {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 429 | 500 | 503;
  readonly code: string;
  readonly sentence: string;
  readonly guess?: true;
};

export const refuse = (problem: Problem): Result<never, Problem> => err(problem);

/** One answer for a code that is wrong, locked or over, so that guessing learns nothing. */
export const NO_SUCH_DOOR: Problem = {
  status: 404,
  code: "no-door",
  sentence:
    "No open session has this code. Check it with your facilitator: 8 letters and digits, never 0, O, 1, I or L.",
  guess: true,
};
export const NO_SUCH_LINK: Problem = {
  status: 404,
  code: "no-link",
  sentence: "This link does not work any more. Ask your facilitator for a new one.",
  guess: true,
};
export const NOT_YOURS: Problem = {
  status: 403,
  code: "not-allowed",
  sentence: "That is not for you to do here.",
};
export const FULL: Problem = {
  status: 409,
  code: "session-full",
  sentence: "This session is full. Ask your facilitator whether somebody can make room.",
};
