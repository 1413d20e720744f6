// One facilitator, one turn, and a clock that does not want to: stopped, stretched, laid out anew, and turned back.
import { expect } from "@playwright/test";
import { test } from "../support/table.ts";

test("CLK8, CLK9, CLK10: a pause, an extension, a new plan, grace and an undo are on every screen and in the log", async ({
  facilitator,
  player,
  display,
}) => {
  const { page, now, bar, dialog } = facilitator;
  await facilitator.opensLobby({ template: "Half day" });
  const kyiv = await player("Kyiv", "Olena", "phone");
  await kyiv.joins();
  await facilitator.seatsEveryone();
  await kyiv.isSeated();
  await display.opens(await facilitator.displayLink());
  await facilitator.starts();
  const agenda = page.getByRole("region", { name: "Session against the clock" });
  const log = page.getByRole("tabpanel", { name: "Log" });

  await test.step("Space stops the clock at once; the reason follows", async () => {
    await page.locator("body").press("Space");
    await display.shows("Paused");
    await kyiv.sees("The clock is paused.");
    await expect(dialog.getByLabel("Why? Everyone sees this.")).toBeFocused();
    await page.keyboard.type("Fire alarm");
    await page.keyboard.press("Enter");
    await expect(dialog).toBeHidden();
    await display.shows("Paused: Fire alarm");
    await kyiv.sees("The clock is paused: Fire alarm");
    await expect(page.getByText("Paused: Fire alarm")).toBeVisible();
    await facilitator.resumes();
    await expect(display.page.getByText("Paused: Fire alarm")).toHaveCount(0);
  });

  await test.step("a click leaves Space to the clock, a Tab does not", async () => {
    await bar.getByRole("button", { name: "1 minute more" }).click();
    await page.keyboard.press("Space");
    await kyiv.sees("The clock is paused.");
    await page.keyboard.press("Escape");
    await facilitator.resumes();
    await bar.getByRole("button", { name: "1 minute less" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Space");
    await expect(bar.getByRole("button", { name: "Pause" })).toBeEnabled();
    await expect(kyiv.page.getByText("The clock is paused")).toHaveCount(0);
  });

  await test.step("five minutes more make the end five minutes later", async () => {
    await expect(agenda).toContainText("on time");
    await page.locator("body").press("c");
    const before = await facilitator.readsClock();
    await dialog.getByRole("button", { name: "5 minutes more" }).click();
    await expect(dialog.getByText("5 min late")).toBeVisible();
    const after = await facilitator.readsClock();
    expect(after.left - before.left).toBeGreaterThan(290_000);
  });

  await test.step("the rest is laid out anew, and says first what it comes to", async () => {
    const onTime = dialog.getByRole("listitem").filter({ hasText: "Finish on time" });
    await expect(onTime).toContainText("shorter");
    await onTime.getByRole("button").click();
    await expect(dialog.getByText("on time", { exact: true })).toBeVisible();
    await dialog.getByRole("button", { name: "Drop a turn" }).click();
    await dialog.getByRole("button", { name: "Close" }).click();
    await expect(bar.getByRole("heading", { level: 1 })).toHaveText("Turn 1 of 5");
    await kyiv.sees(/^Turn 1 of 5/);
  });

  await test.step("the phase is ended with what the default decides, and grace opens it again", async () => {
    await facilitator.endsPhase();
    await facilitator.endsPhase();
    await bar.getByRole("button", { name: "End planning, go to lock" }).click();
    await expect(dialog.getByRole("listitem").filter({ hasText: "Kyiv" })).toContainText("the team holds");
    await dialog.getByRole("button", { name: /^Force .+ on$/ }).click();
    await kyiv.seesPhase("Locked");
    await now.getByRole("button", { name: "+60 s: open planning again" }).click();
    await kyiv.seesPhase("Planning");
    await expect(now.getByRole("heading", { name: /^Waiting for/ })).toBeVisible();
  });

  await test.step("a step too many is taken back", async () => {
    await facilitator.endsPhase();
    await page.locator("body").press("z");
    await dialog.getByLabel("Why? Those whose screens go back read this.").fill("Kyiv is not done.");
    await dialog.getByRole("button", { name: "Take it back" }).click();
    await kyiv.seesPhase("Planning");
    await dialog.getByRole("button", { name: "Close" }).click();
  });

  await test.step("all of it stands in the log", async () => {
    await facilitator.opensTools("Log");
    await page.getByLabel("Search the log").fill("clock");
    for (const line of [
      "The clock was paused",
      "Fire alarm",
      "5 min given",
      "The rest was laid out anew",
      "Planning closed",
      "60 seconds of grace",
      "Kyiv is not done.",
    ])
      await expect(log.getByText(line).first()).toBeVisible();
  });
});
