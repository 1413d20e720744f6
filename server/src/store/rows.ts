// Between rows and what the ports speak of.
import type { Actor } from "@whitecell/shared/engine/actor.ts";
import type { Audience, Event } from "@whitecell/shared/engine/events.ts";
import type { LinkPurpose, Loaded, SeatRow, SessionRow, StoredEvent, Summary } from "../ports.ts";
import { brokenAt, type ChainedTexts } from "./chain.ts";
import type { SessionsTable } from "./tables.ts";

export const toSession = (row: SessionsTable): SessionRow => ({
  id: row.id,
  code: row.code,
  createdAt: Number(row.created_at),
  title: row.title,
  scenario: row.scenario,
  state: row.state as Summary["state"],
  outcome: row.outcome,
  clockRunning: row.clock_running === 1,
  revision: row.revision,
  head: row.head,
});

export const fromSummary = (summary: Summary) => ({
  title: summary.title,
  scenario: summary.scenario,
  state: summary.state,
  outcome: summary.outcome,
  clock_running: summary.clockRunning ? 1 : 0,
});

const toEvent = (row: ChainedTexts): StoredEvent => ({
  revision: row.rev,
  at: Number(row.at),
  actor: JSON.parse(row.actor) as Actor,
  audience: JSON.parse(row.audience) as Audience,
  event: JSON.parse(row.body) as Event,
  command: row.command,
  hash: row.hash,
});

/** The log as far as its chain holds. */
export function toLoaded(row: SessionRow, rows: readonly ChainedTexts[]): Loaded {
  const broken = brokenAt(row.id, rows, row);
  const whole = broken === null ? rows : rows.slice(0, broken - 1);
  return { row, events: whole.map(toEvent), brokenAt: broken };
}

export const toSeat = (row: { session: string; person: string; kind: string; revoked: number }): SeatRow => ({
  session: row.session,
  person: row.person,
  kind: row.kind as SeatRow["kind"],
  revoked: row.revoked === 1,
});

export const toPurpose = (text: string): LinkPurpose => JSON.parse(text) as LinkPurpose;
