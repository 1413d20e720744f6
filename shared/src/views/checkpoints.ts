// Where a view can go back to. A step's mark keeps what the viewer believed before it; taking the step back returns there.
import type { Clock } from "../engine/game.ts";
import {
  type DraftsFate,
  draftsAfter,
  draftsFate,
  type Fates,
  STEPS_KEPT,
  samePhase,
  waysBack,
} from "../model/stepBack.ts";
import { withTurns } from "./agendaView.ts";
import type { ControlDesk } from "./controlDesk.ts";
import type { TeamDesk } from "./teamDesk.ts";
import type { Checkpoint, View } from "./view.ts";

type Part = "view" | "team" | "control";
type Kept<P extends Part> = NonNullable<Checkpoint[P]>;

// Total, so that whoever adds a part of a view has to say whether it goes back with a step.
const ofView: Fates<View, Kept<"view">> = {
  viewer: "stays",
  scene: "stays",
  settings: "stays",
  people: "stays",
  phase: "back",
  turn: "back",
  clock: "stays",
  ready: "phase",
  news: "back",
  reports: "back",
  moves: "back",
  theatre: "back",
  debates: "phase",
  answers: "stays",
  facts: "stays",
  talk: "stays",
  team: "stays",
  control: "stays",
  outages: "stays",
  takenBack: "stays",
  fork: "stays",
  ending: "stays",
  hotwash: "stays",
  topics: "stays",
  ledger: "stays",
  published: "stays",
  agenda: "stays",
  checkpoints: "stays",
};
const ofTeam: Fates<TeamDesk, Kept<"team">> = {
  brief: "stays",
  resources: "back",
  menu: "back",
  draft: "back",
  draftBy: "back",
  orders: "back",
  held: "back",
  byBell: "back",
  answers: "back",
  messages: "stays",
  theories: "stays",
  council: "phase",
  inBrief: "stays",
  intents: "back",
  readings: "phase",
  rfis: "stays",
  hands: "stays",
  nudges: "stays",
};
const ofControl: Fates<ControlDesk, Kept<"control">> = {
  scenario: "stays",
  options: "stays",
  // Whoever takes a step back says which turns are planned then.
  turnPlan: "stays",
  indicators: "back",
  changes: "back",
  resources: "back",
  flags: "back",
  pending: "back",
  drafts: "back",
  menus: "back",
  messages: "stays",
  theories: "stays",
  council: "phase",
  inBrief: "stays",
  intents: "back",
  readings: "phase",
  rfis: "stays",
  hands: "stays",
  bookmarks: "stays",
  notes: "stays",
  insights: "stays",
  forecasts: "stays",
  // What was read cannot be unread.
  knowledge: "stays",
  injectsReleased: "back",
  injectsKept: "back",
  injectsOut: "back",
  newsRead: "back",
  orders: "back",
  rationales: "back",
  assessments: "back",
  estimates: "phase",
  proposal: "back",
  roll: "back",
  rulings: "back",
  momentum: "back",
  triangle: "back",
  path: "back",
  redLinesCrossed: "back",
  stop: "back",
  holds: "back",
  byBell: "back",
  lockedBy: "back",
  nudges: "stays",
  steps: "stays",
  activity: "stays",
  run: "stays",
  // AGR9: what was said stays said.
  talkLog: "stays",
};

const views = waysBack(ofView);
const teams = waysBack(ofTeam);
const desks = waysBack(ofControl);

/** The name of the fault of a view that cannot go back: its page asks for the whole view. */
export const NOT_HELD = "NotHeld";

export function withCheckpoint(view: View): View {
  const checkpoint: Checkpoint = {
    view: views.keep(view),
    team: view.team && teams.keep(view.team),
    control: view.control && desks.keep(view.control),
  };
  return { ...view, checkpoints: [...view.checkpoints, checkpoint].slice(-STEPS_KEPT) };
}

const momentOf = ({ turn, phase }: Pick<View, "turn" | "phase">) => ({ turnIndex: turn?.index ?? -1, phase });

/** UNDO3: the view before the step, with what people did and wrote since. Throws where it is not held. */
export function steppedBack(
  view: View,
  { clock, turnsPlanned, said }: { clock: Clock; turnsPlanned: number; said: View["takenBack"][number] },
): View {
  const to = view.checkpoints.at(-1);
  if (!to) throw Object.assign(new Error("the view before this step is not held"), { name: NOT_HELD });
  const [now, then] = [momentOf(view), momentOf(to.view)];
  const fate = draftsFate(now, then);
  const same = samePhase(now, then);
  const after = views.restore(view, to.view, same);
  return {
    ...after,
    ready: fate === "reopened" ? {} : after.ready,
    clock,
    takenBack: [...view.takenBack, said],
    ...withTurns(view, turnsPlanned),
    team: view.team &&
      to.team && { ...teams.restore(view.team, to.team, same), ...teamDraft(view.team, to.team, fate) },
    control: view.control &&
      to.control && {
        ...desks.restore(view.control, to.control, same),
        drafts: draftsAfter(view.control.drafts, to.control.drafts, fate),
      },
    checkpoints: view.checkpoints.slice(0, -1),
  };
}

function teamDraft(now: TeamDesk, then: Kept<"team">, fate: DraftsFate): Pick<TeamDesk, "draft" | "draftBy"> {
  if (fate === "back") return { draft: then.draft, draftBy: then.draftBy };
  return { draft: fate === "stay" ? now.draft : { ...now.draft, ready: false }, draftBy: now.draftBy };
}
