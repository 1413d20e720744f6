// What a team's desk keeps of its own, and the white cell's of all teams.
import type { Council, InBrief } from "../engine/council.ts";
import { briefed, deliberated, NO_COUNCIL, NO_IN_BRIEF } from "../engine/evolvers/council.ts";
import { withTheory } from "../engine/evolvers/moves.ts";
import type { Millis, PersonId, TeamId } from "../engine/ids.ts";
import { type Intent, type SignalReading, withReading } from "../model/perception.ts";
import { openRfi, type Rfi, withRfi } from "../model/rfi.ts";
import type { Learned } from "./viewEvents.ts";

export type Message = {
  readonly at: Millis;
  readonly team: TeamId;
  readonly by: PersonId;
  readonly text: string;
};
export type Theory = { readonly team: TeamId; readonly turn: number; readonly text: string };
export type RfiRecord = Rfi & { readonly at: Millis; readonly turnIndex: number };

export type BothDesks = {
  readonly messages: readonly Message[];
  readonly theories: readonly Theory[];
  /** What was proposed, voted, objected and decided, and what was settled before play. */
  readonly council: Council;
  readonly inBrief: InBrief;
  /** What was meant in past turns, and what others' moves were taken for. */
  readonly intents: readonly Intent[];
  readonly readings: readonly SignalReading[];
  readonly rfis: readonly RfiRecord[];
};

/** Before play. */
export const NOTHING_SAID: BothDesks = {
  messages: [],
  theories: [],
  council: NO_COUNCIL,
  inBrief: NO_IN_BRIEF,
  intents: [],
  readings: [],
  rfis: [],
};

export type Moment = { readonly at: Millis; readonly turnIndex: number };

/** Either desk after one more entry of its feed, as far as both keep it. */
export function evolveBoth<Desk extends BothDesks>(desk: Desk, event: Learned, moment: Moment): Desk {
  const { at, turnIndex } = moment;
  switch (event.type) {
    case "MessageSent": {
      const { team, by, text } = event;
      return { ...desk, messages: [...desk.messages, { at, team, by, text }] };
    }
    case "TheoryWritten":
      return { ...desk, theories: withTheory(desk.theories, event) };
    case "BriefRead":
    case "RedLineFiled":
    case "RedLineWithdrawn":
      return { ...desk, inBrief: briefed(desk.inBrief, event) };
    case "MoveProposed":
    case "MoveVoted":
    case "Dissented":
      return { ...desk, council: deliberated(desk.council, event) };
    case "SignalRead": {
      const { type: _, by: __, ...reading } = event;
      return { ...desk, readings: withReading(desk.readings, reading) };
    }
    case "RfiAsked": {
      const asked = { ...openRfi({ ...event, id: event.rfi }), at, turnIndex };
      return { ...desk, rfis: [...desk.rfis, asked] };
    }
    case "RfiTaken": {
      const { rfi, owner } = event;
      return { ...desk, rfis: withRfi(desk.rfis, rfi, { owner, state: "in progress" }) };
    }
    default:
      return desk;
  }
}
