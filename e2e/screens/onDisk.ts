// The replay as one file, opened from a disk: no server, no network.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { makeViewer } from "../people/viewer.ts";
import type { Company } from "./company.ts";

export async function tourTheFile({ camera, desk, visitor }: Company): Promise<void> {
  if (!camera.wanted("file")) return;
  const file = { ...visitor, screen: "file" };
  const folder = await mkdtemp(join(tmpdir(), "whitecell-file-"));
  const saved = join(folder, "replay.html");
  const download = desk.page.waitForEvent("download");
  await desk.page.goto("/desk");
  await desk.page.getByRole("button", { name: "Replay as one page" }).click();
  await (await download).saveAs(saved);
  const viewer = makeViewer(visitor.page);
  await visitor.page.goto(pathToFileURL(saved).href);
  await viewer.seesReplay();
  await camera.takes(file, "opened");
  await viewer.goesTo("Turn 1, adjudication");
  await camera.takes(file, "at-a-moment");
  await rm(folder, { recursive: true });
}
