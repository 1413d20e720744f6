// What somebody asked of `npm run rehearse`, or what is wrong with it in one sentence.
import { parseArgs } from "node:util";
import { err, ok, type Result } from "@whitecell/shared/lib/result.ts";
import { POLICIES, type PolicyName, REACTIONS, type Reactions } from "@whitecell/shared/robots/rehearse.ts";

export type RehearseArguments = {
  /** The id of a scenario that comes with Whitecell, or a path. */
  readonly scenario: string;
  readonly games: number;
  readonly policy: PolicyName;
  readonly reactions: Reactions;
  readonly seed: number;
  readonly temperature: number;
  readonly json: boolean;
};

const options = {
  scenario: { type: "string", default: "long-reach" },
  games: { type: "string", default: "500" },
  policy: { type: "string", default: "random" },
  reactions: { type: "string", default: "never" },
  seed: { type: "string", default: "1" },
  temperature: { type: "string", default: "1.2" },
  json: { type: "boolean", default: false },
} as const;

const MOST_GAMES = 100_000;

function oneOf<T extends string>(known: readonly T[], given: string): T | null {
  return known.find((each) => each === given) ?? null;
}

const either = (names: readonly string[]): string => `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;

/** What Node says of an option, up to its first full stop. */
const firstSentence = (text: string): string => `${text.split(". ")[0]?.replace(/\.$/, "")}.`;

function parsed(argv: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...argv], options, strict: true, allowPositionals: false }).values);
  } catch (fault) {
    return err(firstSentence(fault instanceof Error ? fault.message : String(fault)));
  }
}

/** The arguments with their defaults. */
export function readArguments(argv: readonly string[]): Result<RehearseArguments, string> {
  const given = parsed(argv);
  if (!given.ok) return given;
  const { scenario, json } = given.value;
  const [games, seed, temperature] = [given.value.games, given.value.seed, given.value.temperature].map(
    Number,
  );
  const policy = oneOf(POLICIES, given.value.policy);
  const reactions = oneOf(REACTIONS, given.value.reactions);
  if (games === undefined || !Number.isInteger(games) || games < 1 || games > MOST_GAMES)
    return err(`--games is a whole number from 1 to ${MOST_GAMES}, not “${given.value.games}”.`);
  if (seed === undefined || !Number.isSafeInteger(seed))
    return err(`--seed is a whole number, not “${given.value.seed}”.`);
  if (temperature === undefined || !Number.isFinite(temperature) || temperature <= 0)
    return err(`--temperature is a number of score points above 0, not “${given.value.temperature}”.`);
  if (policy === null) return err(`--policy is ${either(POLICIES)}, not “${given.value.policy}”.`);
  if (reactions === null) return err(`--reactions is ${either(REACTIONS)}, not “${given.value.reactions}”.`);
  return ok({ scenario, games, policy, reactions, seed, temperature, json });
}
