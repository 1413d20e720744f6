// The one gate through which anything happens: who may, then what follows.
import { err, ok, type Result } from "../lib/result.ts";
import { mayIssue } from "./authority.ts";
import type { CommandType, Envelope } from "./commands.ts";
import type { Disclosure } from "./events.ts";
import type { Game } from "./game.ts";
import { replanAgenda } from "./handlers/agenda.ts";
import {
  answerAgreement,
  draftAgreement,
  judgeTerm,
  noteTalk,
  redraftAgreement,
  sponsorAgreement,
} from "./handlers/agreements.ts";
import { answerChannel, askChannel, closeChannel, sendCable, speakInChannel } from "./handlers/channels.ts";
import { adjustClock, bridgeOutage, pauseClock, resumeClock, ringBell } from "./handlers/clock.ts";
import {
  dissent,
  fileRedLine,
  proposeMove,
  readBrief,
  voteMove,
  withdrawRedLine,
} from "./handlers/councils.ts";
import { handOverLead, nudge, standIn, takeLead } from "./handlers/crew.ts";
import {
  addArgument,
  closeArgument,
  explainEstimate,
  giveEstimate,
  openArgument,
} from "./handlers/debates.ts";
import { establishFact } from "./handlers/facts.ts";
import { forkSession } from "./handlers/fork.ts";
import type { Handler } from "./handlers/handler.ts";
import { answerHotwash, askHotwash, openHotwashLines } from "./handlers/hotwashes.ts";
import { armInject, holdInject, readNews, skipInject } from "./handlers/injectDesk.ts";
import { adjustIndicators, releaseAdHoc, releaseInject } from "./handlers/injects.ts";
import { commitDraft, reopenDraft, saveDraft } from "./handlers/moves.ts";
import { giveForecast, labelBookmark, noteInsight, setBookmark, writeNote } from "./handlers/notes.ts";
import { markReading } from "./handlers/perceptions.ts";
import { answerRfi, askRfi, lowerHand, raiseHand, releaseRfi, takeRfi } from "./handlers/rfis.ts";
import { assessFreeForm, resolveTheRest, rollMove, ruleMove } from "./handlers/rulings.ts";
import {
  appointLead,
  arrive,
  askForTeam,
  changeSettings,
  removePerson,
  seatEveryone,
  seatPerson,
  takeSeat,
} from "./handlers/seats.ts";
import { createSession, endSession, openHotwash, playOn, publishReplay } from "./handlers/session.ts";
import { commitReaction, sendMessage, writeTheory } from "./handlers/talk.ts";
import { advancePhase, revealNext, startSession } from "./handlers/turn.ts";
import { undoStep } from "./handlers/undo.ts";
import type { Rejection } from "./rejections.ts";
import { opensStep, stepOf } from "./steps.ts";

type Handlers = { readonly [T in Exclude<CommandType, "CreateSession">]: Handler<T> };

const handlers: Handlers = {
  Arrive: arrive,
  TakeSeat: takeSeat,
  AskForTeam: askForTeam,
  SeatPerson: seatPerson,
  SeatEveryone: seatEveryone,
  RemovePerson: removePerson,
  AppointLead: appointLead,
  ChangeSettings: changeSettings,
  StartSession: startSession,
  AdvancePhase: advancePhase,
  RingBell: ringBell,
  BridgeOutage: bridgeOutage,
  ForkSession: forkSession,
  PauseClock: pauseClock,
  ResumeClock: resumeClock,
  AdjustClock: adjustClock,
  ReleaseInject: releaseInject,
  ReleaseAdHoc: releaseAdHoc,
  AdjustIndicators: adjustIndicators,
  SaveDraft: saveDraft,
  CommitDraft: commitDraft,
  ReopenDraft: reopenDraft,
  CommitReaction: commitReaction,
  SendMessage: sendMessage,
  WriteTheory: writeTheory,
  ReadBrief: readBrief,
  FileRedLine: fileRedLine,
  WithdrawRedLine: withdrawRedLine,
  ProposeMove: proposeMove,
  VoteMove: voteMove,
  Dissent: dissent,
  OpenArgument: openArgument,
  AddArgument: addArgument,
  GiveEstimate: giveEstimate,
  CloseArgument: closeArgument,
  ExplainEstimate: explainEstimate,
  MarkReading: markReading,
  AskRfi: askRfi,
  TakeRfi: takeRfi,
  AnswerRfi: answerRfi,
  ReleaseRfi: releaseRfi,
  RaiseHand: raiseHand,
  LowerHand: lowerHand,
  AskChannel: askChannel,
  AnswerChannel: answerChannel,
  CloseChannel: closeChannel,
  SpeakInChannel: speakInChannel,
  SendCable: sendCable,
  DraftAgreement: draftAgreement,
  RedraftAgreement: redraftAgreement,
  SponsorAgreement: sponsorAgreement,
  AnswerAgreement: answerAgreement,
  JudgeTerm: judgeTerm,
  NoteTalk: noteTalk,
  SetBookmark: setBookmark,
  LabelBookmark: labelBookmark,
  WriteNote: writeNote,
  NoteInsight: noteInsight,
  GiveForecast: giveForecast,
  EstablishFact: establishFact,
  HoldInject: holdInject,
  SkipInject: skipInject,
  ArmInject: armInject,
  ReadNews: readNews,
  RevealNext: revealNext,
  AssessFreeForm: assessFreeForm,
  RollMove: rollMove,
  RuleMove: ruleMove,
  ResolveRest: resolveTheRest,
  PlayOn: playOn,
  UndoStep: undoStep,
  HandOverLead: handOverLead,
  TakeLead: takeLead,
  NudgeSeat: nudge,
  StandIn: standIn,
  ReplanAgenda: replanAgenda,
  EndSession: endSession,
  OpenHotwash: openHotwash,
  AskHotwash: askHotwash,
  AnswerHotwash: answerHotwash,
  OpenHotwashLines: openHotwashLines,
  PublishReplay: publishReplay,
};

/** Commands that still make sense after the end. */
const AFTER_THE_END: ReadonlySet<CommandType> = new Set([
  "OpenHotwash",
  "AskHotwash",
  "AnswerHotwash",
  "OpenHotwashLines",
  "PublishReplay",
  "RemovePerson",
  "Arrive",
  "TakeSeat",
  "SeatPerson",
  "ChangeSettings",
  "HandOverLead",
  "TakeLead",
  "SetBookmark",
  "LabelBookmark",
  "WriteNote",
  "NoteInsight",
  "JudgeTerm",
  "NoteTalk",
]);

/**
 * What shall happen when the command is carried out now, and who may know it; or why it is refused.
 * Pure: chance comes from the game's seed, time from the envelope (L2).
 */
export function decide(
  game: Game | null,
  { actor, at, command }: Envelope,
): Result<readonly Disclosure[], Rejection> {
  if (command.type === "CreateSession") {
    if (actor.kind !== "system") return err({ code: "not-allowed" });
    return game === null ? createSession(command) : err({ code: "already", what: "This session exists" });
  }
  if (game === null) return err({ code: "no-session" });
  if (!mayIssue(game, actor, command)) return err({ code: "not-allowed" });
  if (game.phase === "ended" && !AFTER_THE_END.has(command.type)) return err({ code: "session-over" });
  const handler = handlers[command.type] as Handler<CommandType>;
  const decided = handler({ game, actor, at, command });
  if (!decided.ok) return decided;
  const { told } = decided.value;
  return ok(opensStep(command, told) ? [stepOf(game, { command, told, at }), ...told] : told);
}
