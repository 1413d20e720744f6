// What belongs to one team alone: its draft, orders, stocks, talk.
import { NO_DRAFT } from "../engine/draft.ts";
import type { Draft } from "../engine/game.ts";
import type { Millis, MoveId, PersonId, ResourceKey } from "../engine/ids.ts";
import type { Menu } from "../engine/readings.ts";
import { type BothDesks, NOTHING_SAID } from "./bothDesks.ts";
import type { Brief } from "./scene.ts";
import type { OwnOrder } from "./viewEvents.ts";

export type TeamDesk = BothDesks & {
  readonly brief: Brief;
  readonly resources: Readonly<Record<ResourceKey, number>>;
  readonly menu: Menu;
  readonly draft: Draft;
  /** Who changed the draft last. */
  readonly draftBy: PersonId | null;
  readonly orders: readonly OwnOrder[];
  readonly held: boolean;
  readonly byBell: boolean;
  readonly answers: readonly MoveId[];
  /** Whose hands are up. */
  readonly hands: readonly PersonId[];
  /** When the white cell last called somebody of this team. */
  readonly nudges: Readonly<Record<PersonId, Millis>>;
};

/** A team's desk before play. */
export const openTeam = (brief: Brief): TeamDesk => ({
  brief,
  resources: Object.fromEntries(brief.resources.map((each) => [`${brief.team}.${each.id}`, each.initial])),
  menu: [],
  draft: NO_DRAFT,
  draftBy: null,
  orders: [],
  held: false,
  byBell: false,
  answers: [],
  ...NOTHING_SAID,
  hands: [],
  nudges: {},
});
