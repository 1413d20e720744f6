// `npm run screens`: plays a real session and takes a picture of every screen on the way.

import { CAST } from "../crew/cast.ts";
import { makeCrew } from "../crew/crew.ts";
import { makeFacilitator } from "../people/facilitator.ts";
import { makePlayer } from "../people/player.ts";
import { makeRoom } from "../people/room.ts";
import { makeWhitecell } from "../support/whitecell.ts";
import { tourTheEnd, tourTheGallery, tourTheReplay } from "./afterPlay.ts";
import { tourBeforePlay } from "./beforePlay.ts";
import { makeCamera } from "./camera.ts";
import type { Company } from "./company.ts";
import { tourFirstTurn } from "./firstTurn.ts";
import { tourTheHotwash } from "./hotwash.ts";
import { playTurn, tourLastTurn } from "./laterTurns.ts";
import { tourTheLibrary } from "./library.ts";
import { tourTheFile } from "./onDisk.ts";
import { type Options, readOptions, USAGE } from "./options.ts";
import { writeSheet } from "./sheet.ts";
import { LAN_NAME, makeStudio } from "./studio.ts";

const begun = performance.now();
const say = (sentence: string) =>
  console.log(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${sentence}`);

async function tour(company: Company): Promise<void> {
  const sessionId = await tourBeforePlay(company);
  say("the lobby is full");
  await tourFirstTurn(company);
  say("turn 1 is played");
  for (let turn = 1; turn < company.turns - 1 && (await playTurn(company, turn)); turn += 1)
    say(`turn ${turn + 1} is played`);
  if (company.turns > 1) await tourLastTurn(company, company.turns - 1);
  say("the last turn is played");
  await tourTheEnd(company);
  await tourTheHotwash(company, sessionId);
  await tourTheFile(company);
  await tourTheReplay(company, sessionId);
  await tourTheLibrary(company, sessionId);
  await tourTheGallery(company);
}

async function run(options: Options): Promise<number> {
  const whitecell = await makeWhitecell(LAN_NAME);
  await whitecell.start();
  const server = whitecell.origin.replace(LAN_NAME, "127.0.0.1");
  const studio = await makeStudio(whitecell);
  const camera = makeCamera(options);
  const room = makeRoom();
  const crew = makeCrew({ server, code: room.code });
  const subject = async (screen: string, wall = false) => ({ screen, page: await studio.page(), wall });
  const desk = await subject("desk");
  const table = await subject("table");
  const facilitator = makeFacilitator(desk.page, { hostKey: whitecell.hostKey, room });
  const olena = makePlayer(table.page, room, { team: "Kyiv", name: CAST.kyiv[0] ?? "" });
  try {
    await tour({
      whitecell,
      server,
      camera,
      crew,
      facilitator,
      olena,
      desk,
      table,
      code: room.code,
      display: await subject("display", true),
      observer: await subject("observer"),
      visitor: await subject("visitor"),
      turns: options.turns,
    });
  } finally {
    crew.leaves();
    await studio.closes();
    await whitecell.cleanUp();
    const complaints = [...camera.complaints, ...studio.complaints()];
    writeSheet({ out: options.out, shots: camera.shots, complaints, notes: camera.notes });
    for (const note of camera.notes) console.log(`note: ${note}`);
    for (const complaint of complaints) console.log(`wrong: ${complaint}`);
    say(`${camera.shots.length} pictures in ${options.out}/index.html, ${complaints.length} things wrong`);
  }
  return camera.complaints.length + studio.complaints().length;
}

try {
  process.exitCode = (await run(readOptions(process.argv.slice(2)))) > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.stack : error);
  console.error(USAGE);
  process.exitCode = 1;
}
