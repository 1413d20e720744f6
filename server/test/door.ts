import type { Game } from "@whitecell/shared/engine/game.ts";
import { makeGuesses } from "../src/auth/guesses.ts";
import { makeHttp } from "../src/net/http.ts";
import { makePreflight } from "../src/sessions/preflight.ts";
import { type Bench, countingRandom, makeBench, silent } from "./bench.ts";
import { toyRules, toyScenario } from "./toys.ts";

export const KEY = "the-host-key";
type Changes = Partial<Parameters<typeof makeHttp>[0]> & { readonly guessesPerMinute?: number };

export const preflightOf = ({ registry, store, clock }: Bench) =>
  makePreflight({
    registry,
    store,
    clock,
    random: countingRandom(7),
    machine: {
      freeBytes: async () => 5_000_000_000,
      addresses: (port) => [`http://192.168.1.20:${port}`],
      isOwn: (address) => address === "127.0.0.1",
    },
    port: () => 3000,
    displays: () => 1,
  });

/** Everything that is asked over HTTP, on a bench. */
export async function door({ guessesPerMinute = 1_000, ...changes }: Changes = {}) {
  const bench = await makeBench();
  const { registry, store, clock } = bench;
  const preflight = preflightOf(bench);
  const app = makeHttp({
    preflight,
    registry,
    store,
    clock,
    rules: toyRules,
    random: countingRandom(99),
    scenarios: { list: async () => [], get: async (id) => (id === "toy" ? toyScenario : null) },
    commitmentOf: () => "c",
    guesses: makeGuesses({ perMinute: guessesPerMinute }),
    hostKey: KEY,
    origins: [],
    whyNotReady: () => null,
    pages: null,
    log: silent,
    ...changes,
  });
  const ask = async (
    path: string,
    {
      body,
      bearer,
      headers = {},
    }: { body?: unknown; bearer?: string; headers?: Record<string, string> } = {},
  ) => {
    const response = await app.request(path, {
      method: body === undefined ? "GET" : "POST",
      headers: {
        host: "whitecell.test",
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) };
  };
  return { ...bench, app, ask };
}

export const request = {
  scenario: "toy",
  title: "A play",
  name: "Lee",
  template: "demo",
  custom: null,
  options: [],
  seatsPerTeam: 5,
};
export const person = (game: Game | null | undefined, at: string) =>
  Object.entries(game?.people ?? {}).find(([, place]) => place.at === at)?.[0] ?? "";
