// What the host checks before people come: the disk, the clock, and whether other devices get through.
import type { Millis } from "@whitecell/shared/engine/ids.ts";
import { ok, type Result } from "@whitecell/shared/lib/result.ts";
import type { PreflightAnswer } from "@whitecell/shared/protocol/http.ts";
import { makeId } from "../auth/secrets.ts";
import type { Clock, Machine, Random, SeatRow, Store } from "../ports.ts";
import { isLead } from "./door.ts";
import { NOT_YOURS, type Problem, refuse } from "./problem.ts";
import type { Registry } from "./registry.ts";

export type PreflightParts = {
  readonly registry: Registry;
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly machine: Machine;
  readonly port: () => number;
  /** How many screens of the room are connected. */
  readonly displays: (session: string) => number;
};

export type Preflight = {
  readonly look: (seat: SeatRow, session: string) => Promise<Result<PreflightAnswer, Problem>>;
  /** A device opened a probe link; false where there is none with this name. */
  readonly reached: (nonce: string, from: string) => boolean;
  /** The record of this session was downloaded. */
  readonly saved: (session: string) => void;
};

type Probe = { readonly nonce: string; readonly openedAt: Millis | null };

export function makePreflight(parts: PreflightParts): Preflight {
  const { registry, store, clock, random, machine, port, displays } = parts;
  const probes = new Map<string, Probe>();
  const saved = new Set<string>();

  const probeOf = (session: string): Probe => {
    const probe = probes.get(session) ?? { nonce: makeId(random), openedAt: null };
    probes.set(session, probe);
    return probe;
  };

  /** Milliseconds that a durable write took; null where it failed. */
  const writeTest = async (): Promise<Millis | null> => {
    const before = clock.now();
    try {
      await store.setAlive(before);
      return clock.now() - before;
    } catch {
      return null;
    }
  };

  return {
    look: async (seat, session) => {
      const host = seat.session === session ? await registry.open(session) : null;
      const game = host?.game();
      if (!game || !isLead(game, seat)) return refuse(NOT_YOURS);
      const { nonce, openedAt } = probeOf(session);
      return ok({
        disk: { freeBytes: await machine.freeBytes(), writeMs: await writeTest() },
        serverNow: clock.now(),
        addresses: machine.addresses(port()),
        probe: { path: `/hello/${nonce}`, openedAt },
        displays: displays(session),
        recordSaved: saved.has(session),
      });
    },
    reached: (nonce, from) => {
      const found = [...probes].find(([, probe]) => probe.nonce === nonce);
      if (!found) return false;
      const [session, probe] = found;
      // PRE2: this computer itself proves nothing about the network.
      if (!machine.isOwn(from)) probes.set(session, { ...probe, openedAt: probe.openedAt ?? clock.now() });
      return true;
    },
    saved: (session) => void saved.add(session),
  };
}
