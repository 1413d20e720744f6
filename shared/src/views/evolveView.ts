// What a viewer believes after one more entry of its feed. The live session, a snapshot and the replay all fold here.
import { NO_TALK } from "../engine/talkState.ts";
import { evolveControl } from "./evolveControl.ts";
import { evolveTeam } from "./evolveTeam.ts";
import { deskOnlyFolders } from "./fold/desksOnly.ts";
import { type Folders, type LearnedType, turnIndexOf } from "./fold/folder.ts";
import { moveFolders } from "./fold/moves.ts";
import { newsFolders } from "./fold/news.ts";
import { seatFolders } from "./fold/seats.ts";
import { sessionFolders } from "./fold/session.ts";
import { clockFolders, turnFolders } from "./fold/turns.ts";
import { debateFolders, hotwashFolders, talkFolders } from "./fold/words.ts";
import { NO_THEATRE } from "./theatreView.ts";
import type { View } from "./view.ts";
import type { FeedItem, Learned } from "./viewEvents.ts";
import type { Viewer } from "./viewer.ts";

/** What a viewer believes before its feed begins. */
export const emptyView = (viewer: Viewer): View => ({
  viewer,
  scene: null,
  settings: { openSeating: false, openTriangle: false, openDice: true, doorLocked: false },
  people: {},
  phase: "lobby",
  turn: null,
  clock: { state: "stopped" },
  ready: {},
  news: [],
  reports: [],
  moves: [],
  theatre: NO_THEATRE,
  debates: [],
  answers: [],
  facts: [],
  talk: NO_TALK,
  team: null,
  control: null,
  outages: [],
  takenBack: [],
  fork: null,
  ending: null,
  hotwash: null,
  topics: [],
  ledger: null,
  published: "nothing",
  agenda: null,
  checkpoints: [],
});

const folders: Folders<LearnedType> = {
  ...sessionFolders,
  ...seatFolders,
  ...turnFolders,
  ...clockFolders,
  ...newsFolders,
  ...moveFolders,
  ...debateFolders,
  ...talkFolders,
  ...hotwashFolders,
  ...deskOnlyFolders,
};

/** The view after one more entry of the feed. */
export function evolveView(view: View, { at, event }: FeedItem): View {
  const folder = folders[event.type] as (view: View, event: Learned, at: number) => View;
  const after = folder(view, event, at);
  const moment = { at, turnIndex: turnIndexOf(after), news: after.news.at(-1)?.id ?? "" };
  if (after.control) return { ...after, control: evolveControl(after.control, event, moment) };
  if (after.team) return { ...after, team: evolveTeam(after.team, event, moment) };
  return after;
}
