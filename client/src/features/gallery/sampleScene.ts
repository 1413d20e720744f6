// What the gallery shows its parts with: a public face of Long Reach, written down here so that no scenario file
// comes into a browser.
import type { Scene } from "@whitecell/shared/views/scene.ts";

const rungs: readonly (readonly [label: string, text: string])[] = [
  ["War as found", "The ground war, drone raids and grid strikes continue inside known limits."],
  ["Solemn words", "Leaders make formal warnings and conditional promises; nothing has moved."],
  ["Positions harden", "Sanctions, expulsions and public deadlines; climbing down now costs face."],
  ["Show of force", "Exercises, deployments and test launches timed to be noticed."],
  [
    "Quiet enabling and harassment",
    "Wider intelligence on one side; deniable drones and hacks on the other.",
  ],
  ["The order is signed", "The sale is law. The weapon is not yet there, but everyone acts as if it were."],
  ["Grey-zone campaign", "Disruption inside allied states is frequent and no longer a surprise."],
  ["First use over occupied land", "The missile is fired at occupied territory."],
  ["Strikes inside Russia", "The missile hits military targets on Russian soil."],
  ["Homeland infrastructure war", "Power and fuel far behind the front are the targets."],
  ["Large compound escalation", "Several of these at once, and no pause between them."],
  ["Local clash", "Alliance and Russian forces fire at each other in one place."],
  ["Nuclear ultimatum", "A demand with a date, and warheads on the move."],
  ["Demonstrative nuclear act", "A weapon is exploded where nobody lives."],
  ["Uncontrolled war", "Nobody decides alone any more."],
];

const indicators: readonly (readonly [
  id: string,
  label: string,
  short: string,
  low: string,
  high: string,
])[] = [
  [
    "cost",
    "Kremlin cost of continuing",
    "Kremlin cost",
    "The war is affordable",
    "Carrying on threatens the regime",
  ],
  [
    "cohesion",
    "Alliance cohesion",
    "Cohesion",
    "Capitals act alone, vetoes rule",
    "One voice, one plan, shared burden",
  ],
  [
    "clash",
    "NATO-Russia direct-clash danger",
    "Clash danger",
    "The two sides keep well apart",
    "Shots exchanged, no one sure who started",
  ],
  [
    "nuclear",
    "Nuclear signalling",
    "Nuclear signal",
    "Nuclear weapons are not spoken of",
    "Ultimatums and raised readiness",
  ],
  ["talks", "Negotiation progress", "Talks", "No channel, maximal terms", "A text is ready to sign"],
];

const places: readonly (readonly [
  id: string,
  label: string,
  lon: number,
  lat: number,
  kind: "capital" | "city" | "sea",
])[] = [
  ["warsaw", "Warsaw", 21.01, 52.23, "capital"],
  ["minsk", "Minsk", 27.56, 53.9, "capital"],
  ["chisinau", "Chișinău", 28.86, 47.01, "capital"],
  ["helsinki", "Helsinki", 24.94, 60.17, "capital"],
  ["ankara", "Ankara", 32.85, 39.93, "capital"],
  ["kharkiv", "Kharkiv", 36.23, 49.99, "city"],
  ["odesa", "Odesa", 30.73, 46.48, "city"],
  ["samara", "Samara refineries", 50.15, 53.2, "city"],
  ["black-sea", "Black Sea", 34.5, 43.2, "sea"],
  ["baltic", "Baltic Sea", 19.2, 57.2, "sea"],
];

const team = (id: string, label: string, plays: string): Scene["teams"][number] => ({
  id,
  label,
  plays,
  roleCard: "",
});

export const sampleScene: Scene = {
  sessionId: "gallery",
  title: "Staff college, autumn course",
  scenarioTitle: "Long Reach",
  scenarioVersion: "",
  summary: "Washington weighs selling Kyiv a long-range cruise missile.",
  crisis: [],
  learningGoals: [],
  safetyNote: "",
  template: "half-day",
  durations: {
    situation: 120_000,
    talks: 180_000,
    planning: 480_000,
    locked: 60_000,
    reveal: 120_000,
    adjudication: 540_000,
    consequences: 180_000,
  },
  turnsPlanned: 6,
  seatsPerTeam: 5,
  commitment: "",
  teams: [
    team("washington", "Washington", "The president’s office and the departments"),
    team("kyiv", "Kyiv", "The office of the president and the general staff"),
    team("moscow", "Moscow", "The Kremlin, the general staff and the services"),
    team("nato", "NATO", "The allies’ council and its military staff"),
  ],
  indicators: indicators.map(([id, label, short, low, high]) => ({ id, label, short, low, high })),
  bands: [
    { id: "very_low", from: 0, to: 19, label: "very low" },
    { id: "low", from: 20, to: 39, label: "low" },
    { id: "middling", from: 40, to: 59, label: "middling" },
    { id: "high", from: 60, to: 79, label: "high" },
    { id: "very_high", from: 80, to: 100, label: "very high" },
  ],
  ladder: {
    rungs: rungs.map(([label, text], at) => ({ n: at + 1, label, text })),
    thresholds: [
      { id: "rock", above: 2, label: "Do not rock the boat", text: "" },
      { id: "transfer", above: 5, label: "The hand-over", text: "" },
      { id: "sanctuary", above: 8, label: "Homeland sanctuary", text: "" },
      { id: "direct", above: 11, label: "No direct combat", text: "" },
      { id: "nuclear", above: 13, label: "No nuclear use", text: "" },
    ],
  },
  outcomes: [
    { id: "settlement", label: "Negotiated settlement", text: "Moscow stops through a text." },
    { id: "asymmetric", label: "Asymmetric escalation", text: "The answer comes by other means." },
    { id: "protracted", label: "Protracted war", text: "Both sides mobilise for the long haul." },
  ],
  theatre: {
    center: "kyiv",
    extent: { west: 2000, east: 2200, north: 1500, south: 1400 },
    places: [
      { id: "kyiv", label: "Kyiv", lon: 30.52, lat: 50.45, kind: "capital", seat: "kyiv" },
      { id: "moscow", label: "Moscow", lon: 37.62, lat: 55.75, kind: "capital", seat: "moscow" },
      { id: "brussels", label: "Brussels", lon: 4.35, lat: 50.85, kind: "capital", seat: "nato" },
      {
        id: "washington",
        label: "Washington",
        lon: -77.04,
        lat: 38.91,
        kind: "capital",
        seat: "washington",
        beyond: true,
      },
      ...places.map(([id, label, lon, lat, kind]) => ({ id, label, lon, lat, kind })),
    ],
    front: {
      label: "Line of contact, October 2025, approximate",
      points: [
        [36.95, 50.33],
        [37.65, 49.68],
        [37.93, 48.98],
        [37.68, 48.36],
        [36.45, 47.88],
        [35.28, 47.47],
        [34.05, 47.35],
        [31.85, 46.5],
      ],
    },
  },
};
