// CREW2: the lead's screen is gone for good. Whoever helps and has the host key takes the lead.
import { SYSTEM } from "@whitecell/shared/engine/actor.ts";
import { leadOf } from "@whitecell/shared/engine/handlers/crew.ts";
import { ok, type Result } from "@whitecell/shared/lib/result.ts";
import type { JoinAnswer } from "@whitecell/shared/protocol/http.ts";
import { hashSecret, makeSecret } from "../auth/secrets.ts";
import type { SeatRow } from "../ports.ts";
import type { DoorParts } from "./door.ts";
import { NOT_YOURS, type Problem, refuse } from "./problem.ts";
import type { Registry } from "./registry.ts";

export async function takeLead(
  registry: Registry,
  seat: SeatRow,
  session: string,
): Promise<Result<Readonly<Record<string, never>>, Problem>> {
  const host = seat.session === session && seat.kind === "person" ? await registry.open(session) : null;
  if (!host) return refuse(NOT_YOURS);
  const command = { type: "TakeLead", person: seat.person } as const;
  const ack = await host.submit({ actor: SYSTEM, id: null, command });
  return ack.ok ? ok({}) : refuse({ status: 409, code: ack.code, sentence: ack.sentence });
}

// CREW4: the lead's own seat on another device, for whoever has the host key. Only one screen at a time can have it.
export async function moveLead(
  { registry, random }: Pick<DoorParts, "registry" | "random">,
  session: string,
): Promise<Result<JoinAnswer, Problem>> {
  const host = await registry.open(session);
  const game = host?.game();
  const person = game && leadOf(game);
  if (!host || !person) return refuse(NOT_YOURS);
  const token = makeSecret(random);
  const written = await host.writeBeside([
    { write: "revoke-seats", person },
    { write: "seat", hash: hashSecret(token), person, kind: "person" },
  ]);
  return written ? ok({ sessionId: host.id, title: game.title, token }) : refuse(NOT_YOURS);
}
