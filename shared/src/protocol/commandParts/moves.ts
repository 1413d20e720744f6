// What a team means to do, how it decides, and what it says among itself.
import * as v from "valibot";
import { WAYS_OF_DECIDING } from "../../engine/council.ts";
import { SIGNALS } from "../../model/perception.ts";
import { id, line, list, maybeId, text, whole } from "../fields.ts";
import {
  ARGUMENT,
  type CommandSchemas,
  choice,
  commands,
  FREE_FORM,
  MESSAGE,
  RATIONALE,
} from "./commandFields.ts";

const signal = v.picklist(SIGNALS);
const rung = v.nullable(whole(0, 100));

export const moveSchemas = commands({
  SaveDraft: {
    team: id,
    major: v.exactOptional(v.nullable(choice)),
    minor: v.exactOptional(maybeId),
    reaction: v.exactOptional(maybeId),
    rationale: v.exactOptional(text(RATIONALE)),
    signals: v.exactOptional(v.pipe(v.record(id, signal), v.maxEntries(20, "It may have 20 entries."))),
    intendedRung: v.exactOptional(rung),
  },
  CommitDraft: {
    team: id,
    considered: v.exactOptional(list(line(FREE_FORM), 20)),
    confidence: v.exactOptional(v.nullable(whole(0, 100))),
    how: v.exactOptional(v.nullable(v.picklist(WAYS_OF_DECIDING))),
  },
  ReopenDraft: { team: id },
  CommitReaction: { team: id, move: id, rationale: text(RATIONALE) },
  MarkReading: { team: id, key: id, signal, rung },

  ReadBrief: { team: id },
  FileRedLine: { team: id, threshold: text(ARGUMENT), answer: text(ARGUMENT) },
  WithdrawRedLine: { team: id, line: id },
  ProposeMove: { team: id, slot: v.picklist(["major", "minor"]), choice, why: text(ARGUMENT) },
  VoteMove: { team: id, idea: id, vote: v.nullable(v.picklist(["for", "against"])) },
  Dissent: { team: id, dissents: v.boolean(), why: text(ARGUMENT) },
  SendMessage: { team: id, text: text(MESSAGE) },
  WriteTheory: { team: id, text: text(MESSAGE) },
}) satisfies Partial<CommandSchemas>;
