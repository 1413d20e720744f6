// What teams say and promise to each other.
import * as v from "valibot";
import { id, line, list, text, whole } from "../fields.ts";
import { type CommandSchemas, commands, MESSAGE, REASON, SOURCE, TITLE } from "./commandFields.ts";

const TERM = 400;

const turn = whole(0, 1_000);
const version = whole(1, 1_000);
const wording = {
  title: line(TITLE),
  terms: list(v.strictObject({ who: id, what: text(TERM), due: v.nullable(turn) }), 10),
  open: v.boolean(),
};

export const talkSchemas = commands({
  AskChannel: { team: id, with: list(id, 20) },
  AnswerChannel: { team: id, channel: id, joins: v.boolean() },
  CloseChannel: { team: id, channel: id },
  SpeakInChannel: { team: id, channel: id, text: text(MESSAGE) },
  SendCable: { team: id, to: list(id, 20), office: line(SOURCE), text: text(MESSAGE) },
  DraftAgreement: { team: id, parties: list(id, 20), ...wording },
  RedraftAgreement: { team: id, agreement: id, version, ...wording },
  SponsorAgreement: { team: id, agreement: id, version, signBy: turn },
  AnswerAgreement: { team: id, agreement: id, signs: v.boolean(), reason: text(REASON) },
  JudgeTerm: { agreement: id, term: whole(0, 100), kept: v.boolean(), reason: text(REASON) },
  NoteTalk: { team: id, about: id, offered: text(REASON), heard: text(REASON) },
}) satisfies Partial<CommandSchemas>;
