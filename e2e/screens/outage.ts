// The server is away for a moment, and everybody sees it; then it is back.
import { setTimeout as wait } from "node:timers/promises";
import type { Company } from "./company.ts";

const NOTICE_MS = 500;
const RETURN_MS = 1_500;

export async function tourOutage({ camera, crew, whitecell, ...subjects }: Company): Promise<void> {
  const { display, desk, table, observer } = subjects;
  const all = [display, desk, table, observer];
  if (!all.some(({ screen }) => camera.wanted(screen))) return;
  await whitecell.kill();
  await wait(NOTICE_MS);
  for (const subject of all) await camera.takes(subject, "offline");
  await whitecell.restart();
  // Pages that hear of their network try again at once instead of in a few seconds.
  for (const { page } of all) await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await wait(RETURN_MS);
  await camera.takes(desk, "after-an-outage");
  await crew.resumes();
}
