import type { Phase } from "@whitecell/shared/engine/phases.ts";
import type { Replan } from "@whitecell/shared/engine/replan.ts";
import type { StepKind } from "@whitecell/shared/engine/step.ts";
import { replans } from "./agenda.ts";
import { stepKinds } from "./undo.ts";

const named: Readonly<Record<Phase, string>> = {
  lobby: "lobby",
  situation: "situation",
  talks: "talks",
  planning: "planning",
  locked: "locked",
  reveal: "reveal",
  adjudication: "adjudication",
  consequences: "consequences",
  ended: "end",
};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const some = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);

export const replay = {
  title: "Replay",
  titled: (session: string): string => `Replay: ${session}`,
  loading: "Opening the replay …",
  open: {
    title: "Open a replay",
    lead: "Choose a record file that was downloaded from the desk. It is read here and sent nowhere.",
    choose: "Choose a record file",
    drop: "or drop it here",
    another: "Open another file",
    reading: "Reading …",
    retry: "Try again",
  },
  problems: {
    refused: "This replay cannot be shown. It may not be published, or the address may be incomplete.",
    away: "The server cannot be reached. Check the network, then try again.",
  },
  controls: {
    label: "Replay controls",
    position: "Position in the session",
    first: "To the start",
    last: "To the end",
    back: "One step back",
    forward: "One step forward",
    back10: "10 steps back",
    forward10: "10 steps forward",
    play: "Play",
    pause: "Pause",
    speed: "Speed",
    speedOf: (factor: number): string => `${factor}×`,
    phases: "Go to",
    at: (turn: number | null, phase: Phase): string =>
      turn === null
        ? `Before play, ${named[phase]}`
        : phase === "ended"
          ? "The end"
          : `Turn ${turn}, ${named[phase]}`,
    pace: "Pace",
    paces: {
      brisk: "Brisk",
      real: "Real time",
      "no-dead-minutes": "Skip dead minutes",
    },
    stepOnly: (step: number): string => `step ${step}`,
    step: (step: number, of: number): string => `step ${step} of ${of}`,
    clockTime: (time: string): string => `played at ${time}`,
    share: "Share from here",
    copied: "Link copied.",
    notCopied: "Copy this link:",
    keys: "Shortcuts",
  },
  sides: {
    label: "Seen by",
    public: "The room",
    control: "Everything",
    beside: "Beside it",
    alone: "one side",
    hideFuture: "Hide what is still to come",
    scope: {
      public: "This replay shows the public side only.",
      anonymous: "This replay shows every side, without names.",
      everything: "This replay shows every side.",
    },
  },
  differences: {
    title: "Two truths at this moment",
    only: (side: string): string => `${side} alone knew`,
    none: "nothing that the other did not",
    news: (title: string): string => `News: ${title}`,
    move: (team: string, title: string): string => `${team}: “${title}”`,
    result: (team: string, title: string, grade: string): string => `${team}: “${title}” came to: ${grade}`,
    indicator: "Indicator",
    apart: "They saw these differently",
    unseen: "not seen",
    more: (n: number): string => `and ${n} more`,
  },
  happened: {
    title: "What happened",
    none: "Nothing that this side could see.",
    here: "now",
  },
  panels: {
    label: "Views of this side",
    region: "What this side saw",
    situation: "Situation",
    team: "Team",
    brief: "Brief",
    rulings: "Rulings",
    truth: "True numbers",
    people: "People",
  },
  team: {
    draft: "Draft",
    noDraft: "Nothing drafted.",
    orders: "Orders",
    noOrders: "No orders yet.",
    why: "Why",
    noWhy: "no reason written",
    held: "The team held: no move.",
    byBell: "Not committed in time: the draft counted as it stood.",
    ready: "committed",
    messages: "Team talk",
    resources: "Resources",
    knows: "What it knows of the world",
    objectives: "Objectives",
    redLines: "Red lines",
    privateInfo: "What only this team knows",
    cannotSee: "What it cannot see",
    roleCard: "Role",
    theories: "How it thinks this ends",
  },
  control: {
    changes: "What changed this turn",
    indicators: "True indicators",
    messages: "Team talk",
  },
  dice: {
    right: (rolls: number): string =>
      rolls === 0
        ? "Dice checked: sealed before play."
        : `Dice checked: sealed before play, ${rolls} rolls the same again.`,
    wrong: "The dice do not match what was sealed before play.",
  },
  seal: {
    checking: "Checking …",
    verified: "Verified",
    sealed: "Sealed",
    unsealed: "Not sealed",
    differs: "Does not match",
    more: "How this record was checked",
    title: "Is this the record of that table?",
    atEnd: "Seal at the end of play",
    atExport: "Seal of this export",
    how: "Each entry of the record is sealed together with all before it. This page has just run the record again: every seal, every roll from the seed that was fixed before play, every sum, and the state at the end. Whoever noted the seal at the end of the session can compare it here: the same letters mean the same play.",
    byHand: "The same check outside the browser: npm run record -- verify FILE",
  },
  keys: {
    title: "Shortcuts",
    list: [
      ["← →", "one step"],
      ["J L", "10 steps"],
      [", .", "one step, too"],
      ["[ ]", "previous or next mark: phase, inject, ruling, threshold, bookmark"],
      ["{ }", "previous or next turn"],
      ["Home End", "start or end"],
      ["Space or K", "play or pause"],
      ["< >", "slower or faster"],
      ["0 … 9", "to so many tenths"],
      ["F", "full screen"],
      ["?", "this list"],
    ],
  },
  said: {
    someone: "somebody",
    scene: "The session was set up.",
    settings: "The settings of the room changed.",
    arrived: (who: string): string => `${who} came in.`,
    asked: (who: string, team: string): string => `${who} asked for ${team}.`,
    standIn: (who: string): string => `The white cell plays for ${who}.`,
    seated: (who: string, where: string): string => `${who} took a seat: ${where}.`,
    lead: (who: string, team: string): string => `${who} leads ${team}.`,
    removed: (who: string): string => `${who} was removed.`,
    where: { waiting: "waiting room", observers: "observers", control: "white cell", removed: "out" },
    turn: (n: number, title: string): string => `Turn ${n} opened: ${title}.`,
    phase: (phase: Phase): string => `${capital(named[phase])} began.`,
    option: "A session option took effect.",
    report: (rung: number, label: string): string => `Situation reported: rung ${rung}, ${label}.`,
    turnClosed: (n: number): string => `Turn ${n} closed.`,
    redLine: (team: string, text: string): string => `${team}'s red line was crossed: ${text}`,
    stop: (text: string): string => `A stop rule was met: ${text}`,
    playedOn: (reason: string): string => `The white cell played on: ${reason}`,
    paused: (reason: string): string =>
      reason === "" ? "The clock was paused." : `The clock was paused: ${reason.replace(/[.]$/, "")}.`,
    resumed: "The clock went on.",
    adjusted: (byMs: number): string => {
      const seconds = Math.round(Math.abs(byMs) / 1000);
      const length =
        seconds % 60 === 0 ? some(seconds / 60, "minute", "minutes") : some(seconds, "second", "seconds");
      return `The clock got ${length} ${byMs > 0 ? "more" : "less"}.`;
    },
    bell: "The bell rang.",
    hotwashAsked: (title: string): string => `Everybody was asked about “${title}”.`,
    hotwashSaid: (person: string, text: string): string => `${person}: “${text}”`,
    hotwashLines: "All lines were opened.",
    forked: (title: string): string =>
      `From here on this is a what-if: it goes on from “${title}”, with dice of its own.`,
    outage: (seconds: number): string => `The server was away for ${seconds} s; nobody lost time.`,
    news: (kind: string, title: string): string => `${kind}: ${title}`,
    effect: (label: string): string => `A delayed effect landed: ${label}`,
    dropped: (label: string, why: string): string => `A delayed effect was dropped: ${label} (${why})`,
    drafted: (team: string, who: string): string => `${team}: ${who} changed the draft.`,
    committed: (team: string, onBehalf: boolean): string =>
      onBehalf ? `${team} was committed by the white cell.` : `${team} committed its moves.`,
    reopened: (team: string): string => `${team} reopened its draft.`,
    ready: (team: string): string => `${team} is ready.`,
    notReady: (team: string): string => `${team} is deciding again.`,
    locked: "Moves were locked.",
    shown: (team: string, title: string): string => `${team}: “${title}” was shown.`,
    answerOpened: (team: string): string => `${team} may answer a text.`,
    mayAnswer: "The team may answer a text.",
    answered: (team: string, title: string): string => `${team} answered: “${title}”.`,
    message: (team: string, who: string, text: string): string => `${who} (${team}): ${text}`,
    theory: (team: string, text: string): string => `${team} on how this ends: ${text}`,
    assessed: (title: string): string => `“${title}” was assessed.`,
    rolled: (title: string, roll: number, grade: string): string => `“${title}”: rolled ${roll}, ${grade}.`,
    settled: (team: string, title: string, grade: string): string => `${team}: “${title}”: ${grade}.`,
    ruling: (reason: string): string => `Indicators were moved by ruling: ${reason}`,
    handedOver: (who: string, byKey: boolean): string =>
      byKey ? `${who} took the lead with the host key.` : `${who} leads the session now.`,
    nudged: (who: string): string => `The white cell called ${who}.`,
    replanned: (kind: Replan["kind"]): string => replans[kind],
    undone: (kind: StepKind, reason: string): string =>
      `Taken back: ${stepKinds[kind]}${reason.trim() === "" ? "." : `. ${reason}`}`,
    ended: (label: string): string => `The session ended: ${label}.`,
    hotwash: "The hotwash was opened.",
    published: (scope: "public" | "everything"): string =>
      scope === "public" ? "The replay was published: public side." : "The replay was published: everything.",
  },
} as const;
