// What the teams play in six turns: a crisis that climbs and comes down again.
import type { TeamId } from "./cast.ts";

export type Plan = readonly [major: string, minor: string];

export const PLANS: readonly Readonly<Record<TeamId, Plan>>[] = [
  {
    washington: ["was-conditional-offer", "was-conventional-only"],
    kyiv: ["kyi-press-case", "kyi-harden-grid"],
    moscow: ["mos-escalation-warning", "mos-drone-probing"],
    nato: ["nat-red-line-statement", "nat-cyber-defence"],
  },
  {
    washington: ["was-approve-sale", "was-widen-intel"],
    kyiv: ["kyi-refinery-campaign", "kyi-decoy-salvo"],
    moscow: ["mos-grid-campaign", "mos-split-west"],
    nato: ["nat-forward-deploy", "nat-guard-corridor"],
  },
  {
    washington: ["was-shuttle-envoy", "was-end-use-limits"],
    kyiv: ["kyi-tlam-occupied", "kyi-covert-sabotage"],
    moscow: ["mos-nuclear-ambiguity", "mos-sabotage-corridor"],
    nato: ["nat-frozen-assets", "nat-interceptor-pool"],
  },
  {
    washington: ["was-secondary-sanctions", "was-lean-third-parties"],
    kyiv: ["kyi-tlam-russia-military", "kyi-energy-truce"],
    moscow: ["mos-oreshnik-strike", "mos-war-economy"],
    nato: ["nat-air-shield", "nat-seat-at-table"],
  },
  {
    washington: ["was-host-summit", "was-arms-limits"],
    kyiv: ["kyi-line-defence", "kyi-prisoner-exchange"],
    moscow: ["mos-mobilise-reservists", "mos-drone-probing"],
    nato: ["nat-sanctions-package", "nat-hotline"],
  },
  {
    washington: ["was-table-text", "was-staff-hotline"],
    kyiv: ["kyi-flex-terms", "kyi-lobby-capitals"],
    moscow: ["mos-serious-envoy", "mos-partial-truce"],
    nato: ["nat-reassurance-force", "nat-transfer-compact"],
  },
];

/** In the second turn Washington plays this instead of its card. */
export const OWN_WORDS = {
  action:
    "A train of doctors, generators and cameras goes from Rzeszów to Kharkiv, announced a day ahead to everybody who could shoot at it.",
  intent: "Moscow is to choose between a target and a picture; the allies are to see who chose.",
  reasons: ["It is lawful and dull.", "Everybody is watching the rails already."],
  risks: "It is hit, and then somebody has to answer.",
};
export const ASSESSMENT = {
  oddsPreset: "even",
  impacts: { alliance_cohesion: 4, clash_danger: 2 },
  pullPreset: "mixed",
  rung: 4,
  reason: "Close to the shuttle envoy, a little bolder.",
};

export const WHY =
  "We want Moscow to count the days and the allies to see that we mean it; if it fails we still hold the line and lose no face.";

export const TALK: Readonly<Record<TeamId, readonly string[]>> = {
  washington: ["Joint staff says fifty at most. Do we say a number aloud?", "No number. A date."],
  kyiv: [
    "If they stall, we burn the refineries next month. Agreed?",
    "Згода, але спершу мережа: зима не чекатиме.",
    "Fine. Grid first, then fuel. I write the reason.",
  ],
  moscow: ["Пусть сами спорят о дате.", "And the drones? Quietly, over the ports."],
  nato: ["One statement, one page.", "Budapest will not sign page two."],
};
/** What Kyiv and Moscow say where nobody else hears it. */
export const CHANNEL: readonly (readonly [TeamId, string])[] = [
  ["kyiv", "We stop at the refineries if the buses come by the end of next month."],
  ["moscow", "Buses are possible. Nothing of this in any paper."],
  ["kyiv", "Then you sign that nothing is in any paper."],
];
export const PACT = {
  parties: ["moscow"],
  title: "Buses for refineries",
  terms: [
    { who: "kyiv", what: "No strikes on refineries west of the Volga", due: null },
    { who: "moscow", what: "Four hundred prisoners come home through Belarus", due: 0 },
  ],
  open: false,
};
export const NOTES = {
  kyiv: { offered: "A pause of one month", heard: "They need the fuel before the frost" },
  moscow: { offered: "Buses, and nothing else", heard: "They have run out of drones" },
};
export const CORRIDOR = {
  parties: ["kyiv"],
  title: "A corridor for grain",
  terms: [
    { who: "nato", what: "Mine hunters keep the western lane open", due: 0 },
    { who: "kyiv", what: "Allied inspectors look into every hold before it leaves port", due: null },
  ],
  open: true,
};
export const STATEMENT = {
  to: ["all"],
  office: "Office of the Secretary General",
  text: "Allies have taken note of the meeting. They will speak with one voice, and they will speak on Thursday.",
};

export const THEORY =
  "The sale makes the rear unsafe, the rear costs money, and money is what ends this before the second winter.";
