// `npm run screens`: a picture of every screen, from a real session, in folder `screens`.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import {
  buildClient,
  findNode,
  install,
  orOneSentence,
  Refused,
  root,
  toolEnvironment,
} from "../server/bootstrap.mjs";
import { findBrowser } from "./browser.mjs";

await orOneSentence(async () => {
  install();
  buildClient();
  const chromium = await findBrowser();
  if (!chromium) throw new Refused("No browser was found or could be installed; set CHROMIUM_PATH.");
  const { file, flags } = findNode();
  const script = join(root, "e2e", "screens", "main.ts");
  const { status } = spawnSync(file, [...flags, script, ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
    env: toolEnvironment({ CHROMIUM_PATH: chromium }),
  });
  process.exitCode = status ?? 1;
});
