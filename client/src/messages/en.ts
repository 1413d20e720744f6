// Every English text in one place: what a second language must have. Screens import their own module, so that a
// phone loads no words of the desk.
import { adjudication } from "./en/adjudication.ts";
import { replans } from "./en/agenda.ts";
import { answer } from "./en/answer.ts";
import { argue } from "./en/argue.ts";
import { assess } from "./en/assess.ts";
import { between } from "./en/between.ts";
import { board } from "./en/board.ts";
import { brief } from "./en/brief.ts";
import { connection } from "./en/connection.ts";
import { council } from "./en/council.ts";
import { desk } from "./en/desk.ts";
import { deskCommands } from "./en/deskCommands.ts";
import { desks } from "./en/desks.ts";
import { display } from "./en/display.ts";
import { end } from "./en/end.ts";
import { exchange } from "./en/exchange.ts";
import { foot } from "./en/foot.ts";
import { foresee } from "./en/foresee.ts";
import { fork } from "./en/fork.ts";
import { freeForm } from "./en/freeForm.ts";
import { gallery } from "./en/gallery.ts";
import { home } from "./en/home.ts";
import { hotwash } from "./en/hotwash.ts";
import { injects } from "./en/injects.ts";
import { intent } from "./en/intent.ts";
import { join } from "./en/join.ts";
import { knew } from "./en/knew.ts";
import { lead } from "./en/lead.ts";
import { led } from "./en/led.ts";
import { lobby } from "./en/lobby.ts";
import { lock } from "./en/lock.ts";
import { map } from "./en/map.ts";
import { msel } from "./en/msel.ts";
import { now } from "./en/now.ts";
import { outcome } from "./en/outcome.ts";
import { pictures } from "./en/pictures.ts";
import { plays } from "./en/plays.ts";
import { preflight } from "./en/preflight.ts";
import { questions } from "./en/questions.ts";
import { replay } from "./en/replay.ts";
import { report } from "./en/report.ts";
import { rule } from "./en/rule.ts";
import { runLog } from "./en/runLog.ts";
import { runSheet } from "./en/runSheet.ts";
import { scribe } from "./en/scribe.ts";
import { seen } from "./en/seen.ts";
import { shared } from "./en/shared.ts";
import { table } from "./en/table.ts";
import { talk } from "./en/talk.ts";
import { talkLog } from "./en/talkLog.ts";
import { ui } from "./en/ui.ts";
import { stepKinds, undo } from "./en/undo.ts";
import { waiting } from "./en/waiting.ts";

export const en = {
  adjudication,
  answer,
  argue,
  assess,
  between,
  board,
  brief,
  connection,
  council,
  desk,
  deskCommands,
  desks,
  display,
  end,
  exchange,
  foot,
  foresee,
  fork,
  freeForm,
  gallery,
  home,
  hotwash,
  injects,
  intent,
  join,
  knew,
  lead,
  led,
  lobby,
  lock,
  map,
  msel,
  now,
  outcome,
  pictures,
  plays,
  preflight,
  questions,
  replans,
  replay,
  report,
  rule,
  runLog,
  runSheet,
  scribe,
  seen,
  shared,
  stepKinds,
  table,
  talk,
  talkLog,
  ui,
  undo,
  waiting,
} as const;
