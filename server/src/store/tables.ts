// The tables as Kysely knows them. Columns hold JSON as text, so that the same code can move to another database.
import type { ColumnType } from "kysely";

export type SessionsTable = {
  readonly id: string;
  readonly code: string;
  readonly created_at: number;
  readonly title: string;
  readonly scenario: string;
  readonly state: string;
  readonly outcome: string | null;
  readonly clock_running: number;
  readonly revision: number;
  readonly head: string;
};
export type EventsTable = {
  readonly session: string;
  readonly rev: number;
  readonly at: number;
  readonly actor: string;
  readonly audience: string;
  readonly body: string;
  readonly command: string | null;
  readonly hash: string;
};
export type ReceiptsTable = {
  readonly session: string;
  readonly person: string;
  readonly command: string;
  readonly answer: string;
};
export type SeatsTable = {
  readonly hash: string;
  readonly session: string;
  readonly person: string;
  readonly kind: string;
  readonly revoked: ColumnType<number, number | undefined, number>;
};
export type LinksTable = {
  readonly hash: string;
  readonly session: string;
  readonly purpose: string;
  readonly used: ColumnType<number, number | undefined, number>;
};
export type NamesTable = { readonly session: string; readonly person: string; readonly name: string };
export type AliveTable = { readonly id: number; readonly at: number };

export type PlaysTable = {
  readonly id: string;
  readonly at: number;
  readonly seal: string;
  readonly listing: string;
  readonly file: string;
};

export type Tables = {
  readonly sessions: SessionsTable;
  readonly events: EventsTable;
  readonly receipts: ReceiptsTable;
  readonly seats: SeatsTable;
  readonly links: LinksTable;
  readonly names: NamesTable;
  readonly alive: AliveTable;
  readonly plays: PlaysTable;
};
