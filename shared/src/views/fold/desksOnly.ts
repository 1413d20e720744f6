// Entries that change what a desk holds (`teamDesk.ts`, `controlDesk.ts`) and leave the rest of the view as it was.
import type { View } from "../view.ts";
import type { Folders, LearnedType } from "./folder.ts";

const KINDS = [
  "OptionApplied",
  "MenusDrawn",
  "MenuDrawn",
  "TurnClosed",
  "RedLineCrossed",
  "StopRuleMet",
  "InjectHeld",
  "InjectSkipped",
  "InjectArmed",
  "NewsRead",
  "EffectDropped",
  "DraftSaved",
  "ReactionOpened",
  "AnswerOpened",
  "BriefRead",
  "RedLineFiled",
  "RedLineWithdrawn",
  "MoveProposed",
  "MoveVoted",
  "Dissented",
  "SignalRead",
  "MessageSent",
  "TheoryWritten",
  "FreeFormAssessed",
  "ProposalDrawn",
  "MoveRolled",
  "RulingMade",
  "EstimateGiven",
  "RfiAsked",
  "RfiTaken",
  "RfiAnswered",
  "RfiReleased",
  "HandRaised",
  "HandLowered",
  "SeatNudged",
  "BookmarkSet",
  "BookmarkLabelled",
  "NoteWritten",
  "ForecastGiven",
] as const satisfies readonly LearnedType[];

const same = (view: View): View => view;

export const deskOnlyFolders: Folders<(typeof KINDS)[number]> = Object.fromEntries(
  KINDS.map((kind) => [kind, same]),
) as Record<(typeof KINDS)[number], typeof same>;
