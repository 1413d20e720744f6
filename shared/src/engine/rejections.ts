// Refusals are values from a closed union; each has a sentence a facilitator understands.
export type Rejection =
  /** One answer for all that the actor may not know or do: it never tells what exists. */
  | { readonly code: "not-allowed" }
  | { readonly code: "no-session" }
  | { readonly code: "wrong-phase"; readonly needs: string }
  | { readonly code: "phase-over" }
  | { readonly code: "session-over" }
  | { readonly code: "already"; readonly what: string }
  | { readonly code: "unknown"; readonly what: string }
  | { readonly code: "team-full"; readonly team: string; readonly seats: number }
  | { readonly code: "door-locked" }
  | { readonly code: "move-closed"; readonly title: string; readonly why: string }
  | { readonly code: "too-costly"; readonly missing: string }
  | { readonly code: "no-rationale" }
  | { readonly code: "committed" }
  | { readonly code: "not-next"; readonly next: string }
  | { readonly code: "not-rolled" }
  | { readonly code: "reason-needed"; readonly what: string }
  | { readonly code: "shift-too-large"; readonly max: number }
  | { readonly code: "needs-assessment"; readonly title: string }
  | { readonly code: "assessment-limits"; readonly why: string }
  | { readonly code: "unresolved"; readonly left: number }
  | { readonly code: "stop-pending" }
  | { readonly code: "nothing-left"; readonly what: string }
  | { readonly code: "bad-time"; readonly why: string }
  | { readonly code: "bad-forecast"; readonly why: string }
  | { readonly code: "not-last" }
  | { readonly code: "cannot-undo"; readonly why: string };

export type RejectionCode = Rejection["code"];
type Sentences = {
  readonly [C in RejectionCode]: (rejection: Extract<Rejection, { readonly code: C }>) => string;
};

const sentences: Sentences = {
  "not-allowed": () => "That is not for you to do here.",
  "no-session": () => "This session does not exist.",
  "wrong-phase": ({ needs }) => `That can be done only during ${needs}.`,
  "phase-over": () => "That phase is already over.",
  "session-over": () => "The session has ended.",
  already: ({ what }) => `${what} already.`,
  unknown: ({ what }) => `There is no such ${what} here.`,
  "team-full": ({ team, seats }) => `${team} is full: all ${seats} seats are taken.`,
  "door-locked": () => "The facilitator has closed the door to newcomers.",
  "move-closed": ({ title, why }) => `“${title}” is closed: ${why}`,
  "too-costly": ({ missing }) => `Your team cannot pay for this: ${missing}.`,
  "no-rationale": () => "Write in a sentence why your team does this, then commit.",
  committed: () => "Your moves are committed. Reopen them to change anything.",
  "not-next": ({ next }) => `Moves are settled in order. Next is “${next}”.`,
  "not-rolled": () => "Roll first, then rule.",
  "reason-needed": ({ what }) => `Give a reason for ${what}; it goes on the record.`,
  "shift-too-large": ({ max }) => `A facilitator may shift the odds by at most ${max} points either way.`,
  "needs-assessment": ({ title }) => `Assess “${title}” first: odds, effects, rung and direction.`,
  "assessment-limits": ({ why }) => why,
  unresolved: ({ left }) => `${left === 1 ? "One move is" : `${left} moves are`} still to be settled.`,
  "stop-pending": () => "A stop rule is met. End the session, or play on where that is allowed.",
  "nothing-left": ({ what }) => `There is nothing left to ${what}.`,
  "bad-time": ({ why }) => why,
  "bad-forecast": ({ why }) => why,
  "not-last": () => "Something else has happened since, or this has been taken back already.",
  "cannot-undo": ({ why }) => why,
};

/** The sentence to show for a refusal. */
export function explain<C extends RejectionCode>(
  rejection: Extract<Rejection, { readonly code: C }>,
): string {
  const say = sentences[rejection.code as C] as (r: Extract<Rejection, { readonly code: C }>) => string;
  return say(rejection);
}
