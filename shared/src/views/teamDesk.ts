// What belongs to one team alone: its draft, orders, stocks, talk.
import { briefed, deliberated, NO_COUNCIL, NO_IN_BRIEF } from "../engine/evolveCouncil.ts";
import type { Draft } from "../engine/game.ts";
import { stated, withReading } from "../model/perception.ts";
import { openRfi, withRfi } from "../model/rfi.ts";
import type { Brief } from "./scene.ts";
import type { TeamDesk } from "./view.ts";
import type { Learned } from "./viewEvents.ts";

export const NO_DRAFT: Draft = { major: null, minor: null, reaction: null, rationale: "", ready: false };

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
  messages: [],
  theories: [],
  council: NO_COUNCIL,
  inBrief: NO_IN_BRIEF,
  intents: [],
  readings: [],
  rfis: [],
  hands: [],
  nudges: {},
});

type Moment = { readonly at: number; readonly turnIndex: number };

/** The team's desk after one more entry of its feed. */
export function evolveTeam(desk: TeamDesk, event: Learned, { at, turnIndex }: Moment): TeamDesk {
  switch (event.type) {
    case "TurnOpened":
      return {
        ...desk,
        resources: event.resources,
        draft: NO_DRAFT,
        draftBy: null,
        orders: [],
        held: false,
        byBell: false,
        answers: [],
      };
    case "SituationTold":
      return { ...desk, resources: event.resources, answers: event.moment === "end" ? [] : desk.answers };
    case "MenuDrawn":
      return { ...desk, menu: event.menu };
    case "DraftSaved": {
      const { type: _, team: __, by, ...changes } = event;
      return { ...desk, draft: { ...desk.draft, ...changes }, draftBy: by };
    }
    case "DraftCommitted":
      return event.team === desk.brief.team
        ? {
            ...desk,
            draft: { ...desk.draft, ready: true },
            council: deliberated(desk.council, event),
          }
        : desk;
    case "DraftReopened":
      return event.team === desk.brief.team ? { ...desk, draft: { ...desk.draft, ready: false } } : desk;
    case "OrdersClosed":
      return {
        ...desk,
        orders: event.own,
        held: event.held,
        byBell: event.byBell,
        resources: event.resources,
        intents: [...desk.intents, ...stated({ [desk.brief.team]: desk.draft }, turnIndex)],
      };
    case "RfiAsked": {
      const asked = { ...openRfi({ ...event, id: event.rfi }), at, turnIndex };
      return { ...desk, rfis: [...desk.rfis, asked] };
    }
    case "RfiTaken":
      return {
        ...desk,
        rfis: withRfi(desk.rfis, event.rfi, { owner: event.owner, state: "in progress" }),
      };
    case "RfiReleased": {
      const { text: answer, to } = event;
      return { ...desk, rfis: withRfi(desk.rfis, event.rfi, { answer, to, state: "released" }) };
    }
    case "HandRaised":
      return { ...desk, hands: [...desk.hands, event.person] };
    case "HandLowered":
    case "PersonSeated":
    case "PersonRemoved":
      return { ...desk, hands: desk.hands.filter((person) => person !== event.person) };
    case "SignalRead": {
      const { type: _, by: __, ...reading } = event;
      return { ...desk, readings: withReading(desk.readings, reading) };
    }
    case "BriefRead":
    case "RedLineFiled":
    case "RedLineWithdrawn":
      return { ...desk, inBrief: briefed(desk.inBrief, event) };
    case "MoveProposed":
    case "MoveVoted":
    case "Dissented":
      return { ...desk, council: deliberated(desk.council, event) };
    case "AnswerOpened":
      return { ...desk, answers: event.moves };
    case "AnswerGiven":
      return { ...desk, answers: [], orders: [...desk.orders, event.order], resources: event.resources };
    case "MessageSent":
      return {
        ...desk,
        messages: [...desk.messages, { at, team: event.team, by: event.by, text: event.text }],
      };
    case "TheoryWritten": {
      const { team, turn, text } = event;
      return {
        ...desk,
        theories: [...desk.theories.filter((each) => each.turn !== turn), { team, turn, text }],
      };
    }
    case "SeatNudged":
      return { ...desk, nudges: { ...desk.nudges, [event.person]: event.at } };
    default:
      return desk;
  }
}
