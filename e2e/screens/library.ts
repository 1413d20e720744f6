// A play is gone on from, and what the library does with what it holds: compare, bring in, refuse, delete.
import { sit } from "../crew/surface.ts";
import { makeViewer } from "../people/viewer.ts";
import { playsToEnd } from "../support/shortPlay.ts";
import type { Company } from "./company.ts";

const REASON = "What if it had come to blows?";

type Child = { readonly sessionId: string; readonly token: string };

export async function tourTheLibrary(company: Company, sessionId: string): Promise<void> {
  const { camera, visitor, whitecell, server, turns } = company;
  const plays = { ...visitor, screen: "plays" };
  const { page } = visitor;
  if (!camera.wanted("plays")) return;
  await page.goto(`/#key=${whitecell.hostKey}`);
  await page.reload();
  await page.getByRole("link", { name: /^Replay of/ }).waitFor();
  await camera.takes(plays, "one-ended");
  const child = await tourTheFork(company, sessionId);
  const lead = await sit(server, child.token);
  await lead.asks({ type: "AdjustIndicators", deltas: { clash_danger: 30 }, reason: REASON });
  await playsToEnd(lead, { phase: "planning", turnIndex: Math.min(2, turns) - 1 });
  lead.leaves();

  await page.goto("/");
  const list = page.getByRole("list", { name: "Finished plays" });
  await list.getByRole("checkbox").nth(1).waitFor();
  for (const box of await list.getByRole("checkbox").all()) await box.check();
  await camera.takes({ ...plays, long: true }, "two-chosen");
  await page.getByRole("button", { name: "Compare the two" }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.getByRole("table", { name: "How far apart they ended" }).waitFor();
  await camera.takes({ ...plays, long: true }, "compared");

  await page.goto("/");
  const headers = { authorization: `Bearer ${child.token}` };
  const answer = await fetch(`${server}/api/sessions/${child.sessionId}/record`, { headers });
  const record = await answer.text();
  const brings = async (name: string, content: string, said: string) => {
    const file = { name, mimeType: "application/json", buffer: Buffer.from(content) };
    await page.getByLabel("Bring in a record file").first().setInputFiles(file);
    await page.getByText(said).first().waitFor();
  };
  await brings("tampered.json", record.replace(REASON, "What if it had not?"), "does not match");
  await camera.takes({ ...plays, long: true }, "brought-in-tampered");
  await brings("holiday.json", "{}", "This file is no Whitecell record.");
  await camera.takes({ ...plays, long: true }, "refused-no-record");
  await list
    .getByRole("button", { name: /^Delete/ })
    .first()
    .click();
  await camera.takes(plays, "dialog-delete");
  await page.getByRole("button", { name: "Keep it" }).click();
}

/** From the dialog to the links of everybody's seat. */
async function tourTheFork({ camera, visitor, turns }: Company, sessionId: string): Promise<Child> {
  const { page } = visitor;
  const plays = { ...visitor, screen: "plays" };
  await page.goto(`/replay/${sessionId}`);
  const viewer = makeViewer(page);
  await viewer.seesReplay();
  await viewer.goesTo(`Turn ${Math.min(2, turns)}, planning`);
  await page.getByRole("button", { name: "Play on from here" }).click();
  await camera.takes(plays, "dialog-fork");
  const made = page.waitForResponse(/\/forks$/);
  await page.getByRole("button", { name: "Make the session" }).click();
  const child = (await (await made).json()) as Child;
  await page.getByRole("list", { name: "Links to the seats" }).waitFor();
  await camera.takes(plays, "dialog-fork-made");
  return child;
}
