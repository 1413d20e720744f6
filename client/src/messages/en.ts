// Every English text in one place: what a second language must have. Screens import their own module, so that a
// phone loads no words of the desk.
import { adjudication } from "./en/adjudication.ts";
import { argue } from "./en/argue.ts";
import { assess } from "./en/assess.ts";
import { between } from "./en/between.ts";
import { board } from "./en/board.ts";
import { connection } from "./en/connection.ts";
import { council } from "./en/council.ts";
import { desk } from "./en/desk.ts";
import { deskCommands } from "./en/deskCommands.ts";
import { desks } from "./en/desks.ts";
import { display } from "./en/display.ts";
import { foot } from "./en/foot.ts";
import { foresee } from "./en/foresee.ts";
import { fork } from "./en/fork.ts";
import { gallery } from "./en/gallery.ts";
import { home } from "./en/home.ts";
import { hotwash } from "./en/hotwash.ts";
import { intent } from "./en/intent.ts";
import { join } from "./en/join.ts";
import { led } from "./en/led.ts";
import { lobby } from "./en/lobby.ts";
import { map } from "./en/map.ts";
import { msel } from "./en/msel.ts";
import { pictures } from "./en/pictures.ts";
import { plays } from "./en/plays.ts";
import { questions } from "./en/questions.ts";
import { replay } from "./en/replay.ts";
import { report } from "./en/report.ts";
import { runSheet } from "./en/runSheet.ts";
import { scribe } from "./en/scribe.ts";
import { shared } from "./en/shared.ts";
import { table } from "./en/table.ts";
import { ui } from "./en/ui.ts";

export const en = {
  adjudication,
  argue,
  assess,
  between,
  board,
  connection,
  council,
  desk,
  deskCommands,
  desks,
  display,
  foot,
  foresee,
  fork,
  gallery,
  home,
  hotwash,
  intent,
  join,
  led,
  lobby,
  map,
  msel,
  pictures,
  plays,
  questions,
  replay,
  runSheet,
  scribe,
  report,
  shared,
  table,
  ui,
} as const;
