// The server is killed in mid-planning. Nothing that was typed, chosen or said is lost or doubled, and no team loses time.
// Seen to fail: with an outbox that a reload empties (the chosen card is gone), without receipts (the message is said
// twice), and with an outage that is not bridged (the clock).
import { expect } from "@playwright/test";
import { answersAreLost } from "../support/lostAnswers.ts";
import { test } from "../support/table.ts";

const OUTAGE_MS = 4_000;
const SLACK_MS = 2_500;

test("JRN14: a killed server loses nothing and says nothing twice, and its clock has waited", async ({
  whitecell,
  facilitator,
  player,
}) => {
  await facilitator.opensLobby();
  const olena = await player("Kyiv", "Olena");
  const taras = await player("Kyiv", "Taras", "phone");
  const grace = await player("Washington", "Grace");
  const lost = await answersAreLost(taras.page);
  for (const person of [olena, taras, grace]) await person.joins();
  await facilitator.seatsEveryone();
  await facilitator.starts();
  await facilitator.endsPhase();
  await facilitator.endsPhase();
  await olena.seesPhase("Planning");

  await test.step("one command is done but its answer never arrives", async () => {
    await taras.looksAt("Talk");
    lost.from("now");
    await taras.talkLine.fill("The refineries burn tonight.");
    await taras.page.keyboard.press("Enter");
    await olena.hears("The refineries burn tonight.");
    await expect(taras.page.getByText("sending", { exact: true })).toBeVisible();
  });
  await olena.looksAt("Moves");
  await grace.looksAt("Moves");

  const before = await facilitator.readsClock();
  whitecell.freeze();
  await test.step("another is on its way, and texts are half typed", async () => {
    await olena.clicksCard("Burn the refineries", "major");
    await olena.types("Because the winter is");
    await taras.talkLine.fill("Do not commit before I");
    await grace.startsOwnMove("A letter to every");
  });
  await whitecell.kill();
  const killedAt = Date.now();
  lost.from("never");
  await grace.isTold("Reconnecting.");
  // Somebody always reloads. The page is gone then, and what it had not sent must not be.
  for (const { page } of [olena, taras]) await page.reload().catch(() => null);
  await expect.poll(() => Date.now() - killedAt).toBeGreaterThan(OUTAGE_MS);
  await whitecell.restart();
  const away = Date.now() - killedAt;
  // Chromium may still be busy with the reload that failed.
  for (const { page } of [olena, taras]) await expect(async () => void (await page.reload())).toPass();

  await test.step("everybody is back in the same place with the same words", async () => {
    for (const person of [olena, taras, grace]) await person.seesPhase("Planning");
    await olena.looksAt("Moves");
    await expect(olena.chosen("Burn the refineries")).toBeVisible();
    await expect(olena.why).toHaveValue("Because the winter is");
    await olena.isSaved();
    await taras.looksAt("Talk");
    await expect(taras.talkLine).toHaveValue("Do not commit before I");
    await grace.looksAt("Moves");
    await expect(grace.ownMove).toHaveValue("A letter to every");
  });
  await test.step("the message was said once", async () => {
    await expect(taras.page.getByText("sending", { exact: true })).toHaveCount(0);
    await taras.hears("The refineries burn tonight.");
    await olena.hears("The refineries burn tonight.");
    await olena.looksAt("Moves");
  });
  await test.step("the clock has waited", async () => {
    await expect(facilitator.page.getByRole("status").filter({ hasText: "Reconnecting." })).toHaveCount(0);
    const after = await facilitator.readsClock();
    const passed = after.at - before.at;
    expect(away).toBeGreaterThan(SLACK_MS);
    expect(before.left - after.left).toBeLessThanOrEqual(passed - away + SLACK_MS);
    expect(after.left).toBeLessThanOrEqual(before.left);
  });
  await test.step("and the turn goes on", async () => {
    await olena.commits();
    await taras.page.keyboard.press("Escape");
    await taras.talks("Do not commit before I have read it. Too late!");
    await facilitator.endsPhase();
    await grace.seesPhase("Locked");
  });
});
