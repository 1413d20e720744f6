// Questions to the white cell, and what people write down beside the play and after it.
import * as v from "valibot";
import { id, line, list, maybeId, text, whole } from "../fields.ts";
import { type CommandSchemas, commands, MESSAGE, REASON } from "./commandFields.ts";

const TAG = 40;
const labels = { text: text(REASON), tags: list(line(TAG), 10) };

export const noteSchemas = commands({
  AskRfi: { team: id, text: text(MESSAGE) },
  TakeRfi: { rfi: id },
  AnswerRfi: { rfi: id, text: text(MESSAGE) },
  ReleaseRfi: { rfi: id, to: list(id, 20) },
  RaiseHand: { team: id },
  LowerHand: { team: id, person: id },

  SetBookmark: labels,
  LabelBookmark: { of: id, set: whole(0, Number.MAX_SAFE_INTEGER), ...labels },
  WriteNote: { text: text(MESSAGE), about: maybeId },
  NoteInsight: { text: text(MESSAGE) },
  GiveForecast: {
    shares: v.pipe(v.record(id, whole(0, 100)), v.maxEntries(20, "It may have 20 entries.")),
  },
  EstablishFact: { text: text(REASON), to: list(id, 20), about: maybeId },

  OpenHotwash: {},
  AskHotwash: { id, title: text(REASON), question: text(REASON) },
  AnswerHotwash: { id, text: text(MESSAGE) },
  OpenHotwashLines: { id },
  PublishReplay: { scope: v.picklist(["public", "everything"]) },
}) satisfies Partial<CommandSchemas>;
