import type { TemplateId } from "@whitecell/shared/engine/phases.ts";

const templates: Readonly<Record<TemplateId, { readonly label: string; readonly hint: string }>> = {
  "half-day": { label: "Half day", hint: "6 turns of 30 minutes, about 3 hours" },
  classroom: { label: "Classroom", hint: "4 turns of 15 minutes, about 90 minutes with the briefing" },
  demo: { label: "Demo", hint: "3 turns of 5 minutes" },
  custom: { label: "Custom", hint: "Choose turns and minutes yourself" },
};

const states = {
  lobby: "In the lobby",
  running: "Running",
  ended: "Ended",
  "read-only": "Read-only: its record is damaged",
} as const;

export const home = {
  tagline: "Run a wargame around one table or many, and replay it from every side.",
  join: {
    title: "Join a session",
    code: "Join code",
    hint: "8 letters and digits, shown by the facilitator",
  },
  continue: { title: "Go on where you were" },
  host: {
    title: "Host a session",
    how: "Open the host link that the server printed when it started. It ends in #key= and lets this browser set up sessions.",
    start: "Set up a session",
    lost: "The lead's screen is gone?",
  },
  replay: {
    title: "Look at a finished play",
    open: "Open a replay file",
    hint: "A .json record saved from a session. It stays on this device.",
  },
  plays: {
    title: "Sessions that have not ended",
    loading: "Looking for plays …",
    heads: { title: "Session", scenario: "Scenario", when: "Set up", state: "State" },
    when: (at: number): string =>
      new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" }).format(at),
    states,
  },
  hostForm: {
    title: "Set up a session",
    noKey: "This browser has no host key. Open the host link that the server printed when it started.",
    wrongKey:
      "The server does not accept this host key. Open the host link that it printed at its last start.",
    loading: "Reading the scenarios …",
    failed: "The scenarios could not be read",
    empty: "This server has no scenarios.",
    scenario: "Scenario",
    scenarioHint: (turns: number, teams: string): string => `${turns} turns · ${teams}`,
    length: "Length",
    templates,
    turns: "Turns",
    phaseMinutes: (phase: string): string => `${phase}, minutes`,
    total: (minutes: number): string => `${minutes} minutes in all, without briefing and hotwash`,
    name: "Your name",
    nameHint: "Players see it when you write to them",
    defaultName: "Facilitator",
    sessionTitle: "Name of this session",
    seatsPerTeam: "Seats for each team",
    options: "Options of the scenario",
    more: "More",
    open: "Open the lobby",
    problems: { name: "Give a name.", minutes: "Give every phase a length between 0 and 120 minutes." },
  },
} as const;
