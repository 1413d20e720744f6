// What the white cell keeps beside the play: hidden estimates and forecasts, answers, hands, notes.
import type { Bookmark } from "../engine/note.ts";
import { without } from "../lib/records.ts";
import { withForecast } from "../model/brier.ts";
import { withRfi } from "../model/rfi.ts";
import { evolveBoth, type Moment } from "./bothDesks.ts";
import type { ControlDesk } from "./controlDesk.ts";
import type { Learned } from "./viewEvents.ts";

/** The desk after one more entry that moves nothing in the situation. */
export function evolveAside(desk: ControlDesk, event: Learned, moment: Moment): ControlDesk {
  switch (event.type) {
    case "EstimateGiven": {
      const { key, by, percent } = event;
      return { ...desk, estimates: { ...desk.estimates, [key]: { ...desk.estimates[key], [by]: percent } } };
    }
    case "InjectHeld":
      return { ...desk, injectsKept: { ...desk.injectsKept, [event.inject]: "held" } };
    case "InjectSkipped":
      return { ...desk, injectsKept: { ...desk.injectsKept, [event.inject]: "skipped" } };
    case "InjectArmed":
      return { ...desk, injectsKept: without(desk.injectsKept, event.inject) };
    case "NewsRead": {
      const { news, by } = event;
      return { ...desk, newsRead: { ...desk.newsRead, [news]: [...(desk.newsRead[news] ?? []), by] } };
    }
    case "BookmarkSet": {
      const { type: _, ...bookmark } = event;
      return { ...desk, bookmarks: [...desk.bookmarks, bookmark] };
    }
    case "BookmarkLabelled": {
      const { of, set, text, tags } = event;
      const labelled = (each: Bookmark): boolean => each.by === of && each.moment.at === set;
      return {
        ...desk,
        bookmarks: desk.bookmarks.map((each) => (labelled(each) ? { ...each, text, tags } : each)),
      };
    }
    case "NoteWritten": {
      const { type: _, ...note } = event;
      return { ...desk, notes: [...desk.notes, note] };
    }
    case "InsightNoted": {
      const { type: _, ...insight } = event;
      return { ...desk, insights: [...desk.insights, insight] };
    }
    case "ForecastGiven": {
      const { type: _, ...forecast } = event;
      return { ...desk, forecasts: withForecast(desk.forecasts, forecast) };
    }
    case "RfiAnswered": {
      const { rfi, by, text } = event;
      return { ...desk, rfis: withRfi(desk.rfis, rfi, { owner: by, answer: text, state: "answered" }) };
    }
    case "RfiReleased":
      return { ...desk, rfis: withRfi(desk.rfis, event.rfi, { to: event.to, state: "released" }) };
    case "HandRaised":
      return { ...desk, hands: [...desk.hands, { person: event.person, team: event.team, at: moment.at }] };
    case "HandLowered":
    case "PersonSeated":
    case "PersonRemoved":
      return { ...desk, hands: desk.hands.filter(({ person }) => person !== event.person) };
    case "SeatNudged":
      return { ...desk, nudges: { ...desk.nudges, [event.person]: event.at } };
    default:
      return evolveBoth(desk, event, moment);
  }
}
