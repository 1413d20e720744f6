// A team's question to the white cell, and what has become of it.
import type { AudienceSpec, PersonId, TeamId } from "../engine/ids.ts";

export type RfiState = "open" | "in progress" | "answered" | "released";

export type Rfi = {
  /** Numbered within its team, so that no number tells how much another team asks. */
  readonly id: string;
  readonly team: TeamId;
  readonly by: PersonId;
  readonly text: string;
  readonly state: RfiState;
  /** Who of the white cell sees to it. */
  readonly owner: PersonId | null;
  readonly answer: string | null;
  /** To whom the answer was released, besides the team that asked. */
  readonly to: AudienceSpec;
};

/** A question as it is asked. */
export const openRfi = ({ id, team, by, text }: Pick<Rfi, "id" | "team" | "by" | "text">): Rfi => ({
  id,
  team,
  by,
  text,
  state: "open",
  owner: null,
  answer: null,
  to: [],
});

/** The questions after one of them has changed. */
export const withRfi = <R extends Rfi>(rfis: readonly R[], id: string, change: Partial<Rfi>): readonly R[] =>
  rfis.map((rfi) => (rfi.id === id ? { ...rfi, ...change } : rfi));
