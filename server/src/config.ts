// What can be set from outside, and what to say when it is set wrong.
import { err, ok, type Result } from "@whitecell/shared/lib/result.ts";

export type Config = {
  readonly port: number;
  /** Relative to the project's root unless absolute. */
  readonly dataDir: string;
  /** Null: a new one is made at every start. */
  readonly hostKey: string | null;
  /** Other sites whose pages may connect, as in `https://games.example.org`. */
  readonly origins: readonly string[];
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment, or says in a sentence what is wrong with it. */
export function readConfig(env: Environment): Result<Config, string> {
  const port = env.PORT ?? "3000";
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535)
    return err(`PORT must be a number between 1 and 65535; it is “${port}”.`);
  const dataDir = env.DATA_DIR ?? "./data";
  if (dataDir.trim() === "") return err("DATA_DIR must name a folder; it is empty.");
  const hostKey = env.WHITECELL_HOST_KEY ?? null;
  if (hostKey !== null && !/^[\w-]{8,200}$/.test(hostKey))
    return err("WHITECELL_HOST_KEY must have 8 to 200 letters, digits, “-” or “_”.");
  const origins = (env.WHITECELL_ORIGINS ?? "").split(",").flatMap((origin) => origin.trim() || []);
  const wrong = origins.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  if (wrong !== undefined)
    return err(
      `WHITECELL_ORIGINS must list origins such as https://games.example.org, with commas between; “${wrong}” is none.`,
    );
  return ok({ port: Number(port), dataDir, hostKey, origins });
}
