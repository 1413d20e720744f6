// Who comes in: with the join code into the waiting room, with a link to a seat, or as the room's screen.
import { SYSTEM } from "@whitecell/shared/engine/actor.ts";
import type { Command } from "@whitecell/shared/engine/commands.ts";
import type { Game } from "@whitecell/shared/engine/game.ts";
import type { PersonId } from "@whitecell/shared/engine/ids.ts";
import { ok, type Result } from "@whitecell/shared/lib/result.ts";
import type { Ack } from "@whitecell/shared/protocol/frames.ts";
import type {
  DoorAnswer,
  JoinAnswer,
  JoinRequest,
  RedeemRequest,
  SeatLinkRequest,
} from "@whitecell/shared/protocol/http.ts";
import { hashSecret, makeId, makeSecret, readCode } from "../auth/secrets.ts";
import type { Beside, Random, SeatRow, Store } from "../ports.ts";
import type { Host } from "./host.ts";
import { FULL, NO_SUCH_DOOR, NO_SUCH_LINK, NOT_YOURS, type Problem, refuse } from "./problem.ts";
import type { Registry } from "./registry.ts";

/** More people than this in one session are turned away, so that nobody can fill a session by script. */
export const MOST_PEOPLE = 250;

export type DoorParts = { readonly registry: Registry; readonly store: Store; readonly random: Random };

/** What somebody with the code sees before giving a name. */
export async function lookAtDoor(
  { registry }: DoorParts,
  typed: string,
): Promise<Result<DoorAnswer, Problem>> {
  const found = await findDoor(registry, typed);
  if (!found) return refuse(NO_SUCH_DOOR);
  const { title, scenario } = found.game;
  return ok({ title, teams: scenario.teams.map(({ id, label }) => ({ id, label })) });
}

/** A new person in the waiting room, or in the team asked for where seating is open. */
export async function join(parts: DoorParts, asked: JoinRequest): Promise<Result<JoinAnswer, Problem>> {
  const found = await findDoor(parts.registry, asked.code);
  if (!found) return refuse(NO_SUCH_DOOR);
  return letIn(parts, {
    host: found.host,
    name: asked.name,
    command: (person) => ({ type: "Arrive", person, asked: asked.asked }),
  });
}

/** A single-use secret that leads to a seat, or a person back to theirs. Only for facilitators. */
export async function makeSeatLink(
  parts: DoorParts,
  seat: SeatRow,
  purpose: SeatLinkRequest,
): Promise<Result<string, Problem>> {
  const host = await hostFor(parts, seat);
  const game = host?.game();
  if (!host || !game || !mayInvite(game, seat, purpose)) return refuse(NOT_YOURS);
  const secret = makeSecret(parts.random);
  const link = { ...purpose, by: seat.person };
  await host.writeBeside([{ write: "link", hash: hashSecret(secret), purpose: link }]);
  return ok(secret);
}

/** AUTH13: a co-facilitator lets nobody into the white cell, and cannot take over another facilitator's seat. */
function mayInvite(game: Game, maker: Pick<SeatRow, "kind" | "person">, purpose: SeatLinkRequest): boolean {
  if (!runs(game, maker)) return false;
  if (purpose.for === "seat") return purpose.seat.at !== "control" || isLead(game, maker);
  const place = game.people[purpose.person];
  return place !== undefined && place.at !== "removed" && (place.at !== "control" || isLead(game, maker));
}

/** Opens a seat link. A link for a person ends that person's earlier connections. */
export async function redeem(parts: DoorParts, asked: RedeemRequest): Promise<Result<JoinAnswer, Problem>> {
  const hash = hashSecret(asked.secret);
  const link = await parts.store.link(hash);
  const host = link && !link.used ? await parts.registry.open(link.session) : null;
  const game = host?.game();
  if (!link || !host || !game) return refuse(NO_SUCH_LINK);
  const useLink: Beside = { write: "use-link", hash };
  const { purpose } = link;
  // AUTH17: whoever made it may have left the white cell, and whoever it is for may have come into it.
  const maker = purpose.by === undefined ? null : ({ kind: "person", person: purpose.by } as const);
  if (maker && !mayInvite(game, maker, purpose)) return refuse(NO_SUCH_LINK);
  if (purpose.for === "seat") {
    if (asked.name === "")
      return refuse({
        status: 400,
        code: "no-name",
        sentence: "Give a name that the others will know you by.",
      });
    return letIn(parts, {
      host,
      name: asked.name,
      beside: [useLink],
      command: (person) => ({ type: "TakeSeat", person, seat: purpose.seat }),
    });
  }
  const { person } = purpose;
  const place = game.people[person];
  if (!place || place.at === "removed") return refuse(NO_SUCH_LINK);
  const token = makeSecret(parts.random);
  const written = await host.writeBeside([
    useLink,
    { write: "revoke-seats", person },
    { write: "seat", hash: hashSecret(token), person, kind: "person" },
  ]);
  return written ? ok({ sessionId: host.id, title: game.title, token }) : refuse(NO_SUCH_LINK);
}

/** A token for the room's screen. Only for facilitators. */
export async function makeDisplay(parts: DoorParts, seat: SeatRow): Promise<Result<string, Problem>> {
  const host = await hostFor(parts, seat);
  const game = host?.game();
  if (!host || !game || !runs(game, seat)) return refuse(NOT_YOURS);
  const token = makeSecret(parts.random);
  const person = `display-${makeId(parts.random)}`;
  await host.writeBeside([{ write: "seat", hash: hashSecret(token), person, kind: "display" }]);
  return ok(token);
}

/** CREW3: scribes and observers of the white cell let nobody in. */
function runs(game: Game, { kind, person }: Pick<SeatRow, "kind" | "person">): boolean {
  const place = game.people[person];
  return (
    kind === "person" && place?.at === "control" && (place.role === "lead" || place.role === "adjudicator")
  );
}

export function isLead(game: Game, { kind, person }: Pick<SeatRow, "kind" | "person">): boolean {
  const place = game.people[person];
  return kind === "person" && place?.at === "control" && place.role === "lead";
}

const hostFor = ({ registry }: Pick<DoorParts, "registry">, seat: SeatRow): Promise<Host | null> =>
  registry.open(seat.session);

async function findDoor(registry: Registry, typed: string): Promise<{ host: Host; game: Game } | null> {
  const code = readCode(typed);
  const host = code === null ? null : await registry.openByCode(code);
  const game = host?.game();
  if (!host || !game || host.condition().is === "read-only") return null;
  return game.settings.doorLocked || game.phase === "ended" ? null : { host, game };
}

type Newcomer = {
  readonly host: Host;
  readonly name: string;
  readonly beside?: readonly Beside[];
  readonly command: (person: PersonId) => Command;
};

async function letIn(
  { random }: DoorParts,
  { host, name, beside = [], command }: Newcomer,
): Promise<Result<JoinAnswer, Problem>> {
  const game = host.game();
  if (!game) return refuse(NO_SUCH_DOOR);
  const present = Object.values(game.people).filter(({ at }) => at !== "removed");
  if (present.length >= MOST_PEOPLE) return refuse(FULL);
  const person = makeId(random);
  const token = makeSecret(random);
  const ack = await host.submit({
    actor: SYSTEM,
    id: null,
    command: command(person),
    beside: [
      ...beside,
      { write: "seat", hash: hashSecret(token), person, kind: "person" },
      { write: "name", person, name },
    ],
  });
  if (ack.ok) return ok({ sessionId: host.id, title: game.title, token });
  return refuse(problemOf(ack));
}

function problemOf(ack: Extract<Ack, { ok: false }>): Problem {
  switch (ack.code) {
    case "door-locked":
    case "session-over":
    case "no-session":
      return NO_SUCH_DOOR;
    case "link-used":
      return NO_SUCH_LINK;
    case "stopped":
    case "stopping":
    case "store-failed":
      return { status: 503, code: ack.code, sentence: ack.sentence };
    default:
      return { status: 409, code: ack.code, sentence: ack.sentence };
  }
}
