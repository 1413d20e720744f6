import { SYSTEM } from "@whitecell/shared/engine/actor.ts";
import type { Seed } from "@whitecell/shared/engine/game.ts";
import { ok, type Result } from "@whitecell/shared/lib/result.ts";
import type { CreateSessionAnswer, CreateSessionRequest } from "@whitecell/shared/protocol/http.ts";
import { hashSecret, makeCode, makeId, makeSecret } from "../auth/secrets.ts";
import type { Random, Scenarios } from "../ports.ts";
import { type Problem, refuse } from "./problem.ts";
import type { Registry } from "./registry.ts";

export type CreateParts = {
  readonly registry: Registry;
  readonly scenarios: Scenarios;
  readonly random: Random;
  readonly commitmentOf: (seed: Seed) => string;
};

/** Sets up a session; whoever asks becomes its lead facilitator and gets the token of that seat. */
export async function createSession(
  parts: CreateParts,
  asked: CreateSessionRequest,
): Promise<Result<CreateSessionAnswer, Problem>> {
  const { registry, scenarios, random, commitmentOf } = parts;
  const scenario = await scenarios.get(asked.scenario);
  if (!scenario) return refuse({ status: 404, code: "unknown", sentence: "There is no such scenario here." });
  // Two sessions with one code are all but impossible; a second try makes it so.
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const { host, forget } = registry.begin(makeId(random));
    const person = makeId(random);
    const token = makeSecret(random);
    const code = makeCode(random);
    const seed: Seed = { kind: "secret", key: Buffer.from(random.bytes(32)).toString("hex") };
    const { title, template, custom, options, seatsPerTeam } = asked;
    const ack = await host.submit({
      actor: SYSTEM,
      id: null,
      code,
      beside: [
        { write: "seat", hash: hashSecret(token), person, kind: "person" },
        { write: "name", person, name: asked.name },
      ],
      command: {
        type: "CreateSession",
        sessionId: host.id,
        title,
        scenario,
        template,
        custom,
        options,
        seatsPerTeam,
        seed,
        commitment: commitmentOf(seed),
        host: person,
      },
    });
    if (ack.ok) return ok({ sessionId: host.id, code, token });
    forget();
    if (ack.code !== "code-taken") return refuse({ status: ack.code === "store-failed" ? 503 : 400, ...ack });
  }
  return refuse({ status: 500, code: "code-taken", sentence: "No free join code was found. Try again." });
}
