// The facilitator ends a phase too early, twice; every screen goes back with the desk.
import { expect } from "@playwright/test";
import { test } from "../support/table.ts";

test("UNDO3, UNDO10: a phase that was ended too early is taken back, also on pages that were just reloaded", async ({
  facilitator,
  player,
}) => {
  const { page, dialog } = facilitator;
  await facilitator.opensLobby({ template: "Demo" });
  const olena = await player("Kyiv", "Olena", "phone");
  await olena.joins();
  await facilitator.seatsEveryone();
  await facilitator.starts();
  await facilitator.endsPhase();
  await facilitator.endsPhase();
  const takesBack = async (reason: string) => {
    await page.keyboard.press("z");
    await expect(dialog.getByText(/^Last step: .* was ended\.$/)).toBeVisible();
    await dialog.getByLabel(/^Why\?/).fill(reason);
    await dialog.getByRole("button", { name: "Take it back" }).click();
  };
  await olena.seesPhase("Planning");
  await takesBack("still talking");
  await olena.seesPhase("Talks");
  await page.keyboard.press("Escape");
  await Promise.all([page.reload(), olena.page.reload()]);
  await olena.seesPhase("Talks");
  await expect(facilitator.now).toBeVisible();
  await takesBack("not read yet");
  await olena.seesPhase("Situation");
  await expect(facilitator.now.getByRole("heading", { name: "Read the situation aloud" })).toBeVisible();
});
