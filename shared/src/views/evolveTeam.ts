// What a team's desk holds after one more entry of its feed.

import { NO_DRAFT } from "../engine/draft.ts";
import { deliberated } from "../engine/evolvers/council.ts";
import { stated } from "../model/perception.ts";
import { withRfi } from "../model/rfi.ts";
import { evolveBoth, type Moment } from "./bothDesks.ts";
import type { TeamDesk } from "./teamDesk.ts";
import type { Learned } from "./viewEvents.ts";

export function evolveTeam(desk: TeamDesk, event: Learned, moment: Moment): TeamDesk {
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
        intents: [...desk.intents, ...stated({ [desk.brief.team]: desk.draft }, moment.turnIndex)],
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
    case "AnswerOpened":
      return { ...desk, answers: event.moves };
    case "AnswerGiven":
      return { ...desk, answers: [], orders: [...desk.orders, event.order], resources: event.resources };
    case "SeatNudged":
      return { ...desk, nudges: { ...desk.nudges, [event.person]: event.at } };
    default:
      return evolveBoth(desk, event, moment);
  }
}
