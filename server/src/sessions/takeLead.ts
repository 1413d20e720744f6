// CREW2: the lead's screen is gone for good. Whoever helps and has the host key takes the lead.
import { SYSTEM } from "@whitecell/shared/engine/actor.ts";
import { ok, type Result } from "@whitecell/shared/lib/result.ts";
import type { SeatRow } from "../ports.ts";
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
