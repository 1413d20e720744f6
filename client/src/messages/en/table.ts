// What a team's people read at their table.
import type { Instrument } from "@whitecell/shared/engine/card.ts";
import type { PromptKind } from "@whitecell/shared/views/prompts/types.ts";

const list = (items: readonly string[]): string =>
  new Intl.ListFormat("en", { type: "conjunction" }).format(items);
const anyOf = (items: readonly string[]): string =>
  new Intl.ListFormat("en", { type: "disjunction" }).format(items);

export const table = {
  loading: "Laying out your table …",
  tabs: {
    label: "Parts of your table",
    now: "Now",
    outcome: "Outcome",
    moves: "Moves",
    talk: "Talk",
    brief: "Brief",
  },
  tabCount: (label: string, count: number): string => `${label}, ${count} new`,
  takenBack: (reason: string): string =>
    `The white cell has taken its last step back.${reason === "" ? "" : ` ${reason}`}`,
  paused: (reason: string): string =>
    reason === "" ? "The clock is paused." : `The clock is paused: ${reason}`,
  nudged: "The white cell is calling you. Please look at what is asked here.",
  outage: "The server was away for a moment. The clock waited; nobody lost time.",
  typing: (names: readonly string[]): string =>
    names.length === 1 ? `${names[0]} is typing …` : `${list(names)} are typing …`,
  calling: (ask: string): string => `● ${ask}`,
  announce: (phase: string, ask: string): string => `${phase}. ${ask}`,
  waitingFor: (teams: readonly string[]): string => `Waiting for ${list(teams)}`,
  waitingForAll: "Waiting for every team",
  yourTeam: "your team",
  allReady: "Every team is ready",
  leadsCommit: (names: readonly string[]): string =>
    names.length === 0
      ? "Nobody leads your team yet, so nobody can commit. Ask the facilitator."
      : `${anyOf(names)} commits for the team.`,
  alsoAsked: "Also asked of you",
  vote: (proposals: number): string =>
    proposals === 1 ? "Vote on a proposal of your team" : `Vote on ${proposals} proposals of your team`,
  ask: {
    "wait-for-seat": "Wait for a seat",
    removed: "You are no longer in this session",
    "read-brief": "Read your brief",
    "file-red-lines": "Set your team's own red lines",
    "read-situation": "Read the situation",
    talk: "Talk with your team and with the others",
    "write-theory": "Write one sentence",
    "plan-moves": "Choose your moves and say why",
    "add-rationale": "Say why your team does this",
    commitMine: "Check your moves and commit",
    commitOther: "The draft is complete",
    "ready-until-bell": "Committed. Open to change until the bell",
    locked: "Your moves are locked",
    lockedHeld: "Your team holds this turn",
    lockedByBell: "The bell committed your draft",
    "read-signals": "Say how your team reads what was shown",
    toRead: (moves: number): string => (moves === 1 ? "One move to read" : `${moves} moves to read`),
    "answer-teams": {
      channels: "Answer who asks to talk",
      signatures: "Sign or refuse an agreement",
      terms: "Say whether a promise was kept",
    },
    "watch-reveal": "Watch what the others do",
    "answer-text": "A text is on the table. You may answer it now",
    estimate: (title: string): string => `How likely is “${title}” to succeed?`,
    estimateHidden: "Nobody sees your answer yet.",
    "explain-estimate": (title: string): string =>
      `“${title}”: say why your estimate is far from the others'`,
    "watch-rulings": "The white cell settles the moves",
    "read-consequences": "Read what came of it",
    forecast: "Say how you think it will end",
    "read-outcome": "The play has ended",
    "talk-it-over": "Talk it over",
    nothing: "Follow the play",
  },
  situation: {
    title: "Situation",
    focus: "Your question this turn",
    story: "Read the briefing again",
    since: (n: number): string => `Compared with the start of turn ${n}`,
    resources: "What you have",
    resource: (value: number, max: number): string => `${value} of ${max}`,
    flow: (income: number, committed: number): string =>
      [
        income === 0 ? "none comes in" : `${income} more each turn`,
        ...(committed === 0 ? [] : [`${committed} in the draft`]),
      ].join(" · "),
    earlier: "Moves of earlier turns",
    readings: "Readings",
    ladder: "Escalation ladder",
    trajectory: "Trajectory",
    violations: "This turn plays what comes after the signed text: who keeps to it?",
  },
  moves: {
    title: "Your moves",
    notYet: "You choose moves in the planning phase. Here are your cards; read ahead.",
    none: "Nothing chosen",
    optional: "optional",
    clear: (title: string): string => `Take out ${title}`,
    clearShort: "Take out",
    costs: (parts: readonly string[]): string =>
      parts.length === 0 ? "costs nothing" : `costs ${list(parts)}`,
    purse: (now: number, after: number): string =>
      now === after ? `${now}` : `${now}, ${after} after paying`,
    tooCostly: (missing: readonly string[]): string =>
      `Together this costs more than you have: ${list(missing)} short.`,
    points: (label: string, points: number): string => `${label} ${points}`,
    choose: "Choose",
    chooseFor: (slot: string): string => `Choose a ${slot.toLowerCase()}`,
    state: { empty: "Empty", drafted: "Drafted", ready: "Committed" },
    stateNote: {
      empty: "An empty team holds at the bell.",
      drafted: "The bell commits a draft as it stands.",
    },
    lastChange: (name: string): string => `Last change by ${name}`,
  },
  cards: {
    title: "Your cards",
    first: "First eight",
    all: (count: number): string => `All ${count}`,
    show: "Which cards",
    instrument: "Instrument",
    everyInstrument: "Every instrument",
    major: "Major moves, one a turn",
    minor: "Minor moves, one a turn",
    noneHere: "No card fits this filter.",
    choose: (title: string, slot: string): string => `Choose ${title} as ${slot.toLowerCase()}`,
    chooseShort: "Choose",
    answerShort: "As answer",
    chosen: "chosen",
    closed: (why: string): string => `Closed. ${why.slice(0, 1).toUpperCase()}${why.slice(1)}.`,
    requires: (what: string): string => `Needs: ${what}`,
    window: (from: number, to: number): string =>
      from === to ? `turn ${from} only` : `turns ${from} to ${to}`,
    open: "open",
    covert: "covert: others see it only if it fails",
    rung: (n: number, label: string): string =>
      label === "" ? `goes to rung ${n}` : `goes to rung ${n}, ${label}`,
    odds: (word: string, [low, high]: readonly [low: number, high: number]): string =>
      low === 0
        ? `odds: ${word}, under ${high + 1} %`
        : high === 100
          ? `odds: ${word}, ${low} % or more`
          : `odds: ${word}, ${low} to ${high} %`,
    article: "What it stands for in the article",
    usesLeft: (count: number): string => (count === 1 ? "1 use left" : `${count} uses left`),
    instruments: {
      diplomatic: "Diplomatic",
      information: "Information",
      military: "Military",
      economic: "Economic",
      cyber: "Cyber",
      nuclear: "Nuclear",
    } satisfies Record<Instrument, string>,
  },
  why: {
    label: "Why your team does this",
    hint: "A sentence or two for the record, needed to commit",
    saving: "Saving …",
    saved: "Saved for your team",
    unsaved: "Kept on this device, not yet with the server",
    notSaved: (sentence: string): string => `Not saved: ${sentence} Your text is kept here.`,
  },
  collision: {
    title: (name: string): string => `${name} changed this too:`,
    somebody: "A team-mate",
    useTheirs: (name: string): string => `Use ${name}'s text`,
    keepMine: "Keep mine",
    empty: "(emptied)",
  },
  commit: {
    both: "Commit both moves",
    one: "Commit the move",
    three: "Commit all three moves",
    hold: "Commit: hold this turn",
    notMine: "Only the lead commits.",
    needWhy: "Say why first, then commit.",
    needLine: "You can commit when the connection is back.",
    goChoose: "Choose moves",
    goAnswer: "Answer the text",
    /** What is done under "Now", by the prompt that asks for it. */
    goNow: {
      "write-theory": "Write the sentence",
      "read-signals": "Say how you read it",
      estimate: "Give your estimate",
      "explain-estimate": "Say why",
      forecast: "Give your forecast",
    } as Readonly<Partial<Record<PromptKind, string>>>,
    reopen: "Reopen to change",
    readyNotMine: "Your lead can reopen it until the bell.",
  },
  sent: {
    title: "What your team sent",
    held: "Your team held: it made no move this turn.",
    byBell: "Nobody committed in time, so the draft was committed as it stood.",
    waiting: "not settled yet",
    results: { success: "Succeeded", partial: "Partly succeeded", failure: "Failed", cancelled: "Cancelled" },
    exposed: "It was covert and has been exposed.",
  },
  theory: {
    title: "Your theory",
    hint: "One sentence. It is opened in the hotwash, beside what really happened.",
    send: "Keep this sentence",
    again: "Change the sentence",
    empty: "Write a sentence first.",
  },
  observer: { title: "You observe", text: "You see what the room may know." },
} as const;
