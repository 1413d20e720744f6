// What has happened. Past tense, true, stored for ever; every outcome of chance is inside.
import type { CouncilEvent } from "./council.ts";
import type { DebateEvent } from "./debate.ts";
import type { CrewEvent } from "./events/crew.ts";
import type { ForkEvent } from "./events/fork.ts";
import type { MoveEvent } from "./events/move.ts";
import type { RulingEvent } from "./events/ruling.ts";
import type { SeatEvent } from "./events/seat.ts";
import type { SessionEvent } from "./events/session.ts";
import type { StepEvent } from "./events/step.ts";
import type { TalkEvent } from "./events/talk.ts";
import type { ClockEvent, TurnEvent } from "./events/turn.ts";
import type { FactEvent } from "./fact.ts";
import type { HotwashEvent } from "./hotwash.ts";
import type { Millis, TeamId } from "./ids.ts";
import type { InjectEvent } from "./inject.ts";
import type { NoteEvent } from "./note.ts";
import type { PerceptionEvent } from "./perception.ts";
import type { AgendaEvent } from "./replan.ts";
import type { RfiEvent } from "./rfi.ts";

/** Who may know a fact whole. Control may know all but what is for nobody; a public fact is known to all. */
export type Audience = "public" | "control" | "nobody" | readonly TeamId[];

export type Event =
  | SessionEvent
  | SeatEvent
  | TurnEvent
  | ClockEvent
  | InjectEvent
  | MoveEvent
  | CouncilEvent
  | RulingEvent
  | DebateEvent
  | PerceptionEvent
  | RfiEvent
  | NoteEvent
  | HotwashEvent
  | FactEvent
  | TalkEvent
  | StepEvent
  | AgendaEvent
  | CrewEvent
  | ForkEvent;
export type EventType = Event["type"];
export type EventOf<T extends EventType> = Extract<Event, { readonly type: T }>;

/** What shall happen, and who may know it. The audience is decided when the fact happens and is stored with it. */
export type Disclosure = { readonly event: Event; readonly audience: Audience };

/** An event as it is stored. */
export type Recorded = Disclosure & { readonly at: Millis };
