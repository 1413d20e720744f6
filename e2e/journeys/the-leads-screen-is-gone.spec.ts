// A laptop falls off a table. Whoever stands beside it with the host key goes on with the session.
import { expect } from "@playwright/test";
import { invitesHelper } from "../people/doorkeeper.ts";
import { makeFacilitator } from "../people/facilitator.ts";
import { test } from "../support/table.ts";

test("CREW2, CREW4, PRE3: the lobby says what is ready, the lead's desk opens on another device, and a helper takes the lead with the host key", async ({
  facilitator,
  display,
  browserOf,
  whitecell,
  room,
}) => {
  const { page } = facilitator;
  await facilitator.opensLobby({ template: "Demo", title: "Evening group" });

  await test.step("before people come", async () => {
    const checks = page.getByRole("region", { name: "Before people come" });
    await expect(checks.getByText("No other device has come through yet")).toBeVisible();
    await expect(checks.getByText(/^The disk is written/)).toBeVisible();
    await expect(checks.getByText("This device and the server have the same time")).toBeVisible();
    await checks.getByRole("button", { name: "Save a trial file" }).click();
    await expect(checks.getByText(/^A trial file was saved/)).toBeVisible();
    await display.opens(await facilitator.displayLink());
    await expect(checks.getByText("1 display is connected")).toBeVisible();
  });

  const second = await (await browserOf()).newPage();
  const elsewhere = makeFacilitator(second, { hostKey: whitecell.hostKey, room });
  await test.step("another device opens the lead's desk, and the first is told", async () => {
    await facilitator.starts();
    await second.goto("/lead");
    await second.getByLabel("Host key").fill("not this one");
    await second.getByRole("button", { name: "Show the sessions" }).click();
    await expect(second.getByText(/host key/i).last()).toBeVisible();
    await second.getByLabel("Host key").fill(whitecell.hostKey);
    await second.getByRole("button", { name: "Show the sessions" }).click();
    await second.getByRole("button", { name: "Open the lead's desk of “Evening group” here" }).click();
    await expect(elsewhere.now.getByRole("heading", { name: "Read the situation aloud" })).toBeVisible();
    await expect(
      page.getByRole("heading", { name: "This seat is open in another tab or on another device" }),
    ).toBeVisible();
    await elsewhere.endsPhase();
    await page.getByRole("button", { name: "Use it here" }).click();
    await expect(page.getByRole("heading", { name: /^This seat is/ })).toBeVisible();
  });

  await test.step("a helper takes the lead, and who led is told", async () => {
    const link = await invitesHelper(elsewhere);
    const third = await (await browserOf()).newPage();
    const helper = makeFacilitator(third, { hostKey: whitecell.hostKey, room });
    await third.goto(link);
    await third.getByLabel("Your name in this session").fill("Bernadette");
    await third.getByRole("button", { name: "Take the seat" }).click();
    await expect(helper.now).toBeVisible();
    await third.keyboard.press("Control+k");
    await third.keyboard.type("Take the lead");
    await third.keyboard.press("Enter");
    await helper.dialog.getByLabel("Host key").fill(whitecell.hostKey);
    await helper.dialog.getByRole("button", { name: "Take the lead" }).click();
    await expect(third.getByText("You lead the session now.")).toBeVisible();
    await expect(
      second.getByText(/^Bernadette took the lead with the host key since \d\d:\d\d\./),
    ).toBeVisible();
    await helper.opensTools("Log");
    await expect(third.getByText("The lead was taken with the host key")).toBeVisible();
  });
});
