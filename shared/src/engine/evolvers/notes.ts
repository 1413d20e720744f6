// What is kept of what people wrote: only what is opened later; the rest is in the record alone.
import { withForecast } from "../../model/brier.ts";
import type { NoteEvent } from "../note.ts";
import type { Evolvers } from "./evolver.ts";

export const noteEvolvers: Evolvers<NoteEvent> = {
  BookmarkSet: (game, { by, moment }) => ({
    ...game,
    bookmarks: [...game.bookmarks, { of: by, set: moment.at }],
  }),
  BookmarkLabelled: (game) => game,
  NoteWritten: (game) => game,
  InsightNoted: (game, { type: _, ...insight }) => ({ ...game, insights: [...game.insights, insight] }),
  ForecastGiven: (game, { type: _, ...forecast }) => ({
    ...game,
    forecasts: withForecast(game.forecasts, forecast),
  }),
};
