// A classroom's network: a plain http address with a name, where the browser withholds what it keeps for secure pages.
import { expect } from "@playwright/test";
import { revealsAll, settlesAtOnce } from "../people/adjudicator.ts";
import { makeViewer } from "../people/viewer.ts";
import { test } from "../support/table.ts";

test("JRN15: on a plain network people join, plan, survive a crash, finish a turn and share the replay", {
  tag: "@lan",
}, async ({ whitecell, facilitator, player, display, browserOf }) => {
  await facilitator.opensLobby({ template: "Custom", turns: 1 });
  expect(await facilitator.page.evaluate(() => isSecureContext)).toBe(false);
  const kyiv = await player("Kyiv", "Olena", "phone");
  const moscow = await player("Moscow", "Pavel");
  await kyiv.joins();
  await moscow.joins();
  await display.opens(await facilitator.displayLink());
  await display.showsCode();
  await facilitator.seatsEveryone();
  await facilitator.starts();
  await facilitator.endsPhase();
  await facilitator.endsPhase();
  await kyiv.seesPhase("Planning");

  await test.step("the server is killed while two people type", async () => {
    await kyiv.plans({ major: ["Burn the refineries"], minor: ["Prisoner exchange"] });
    await moscow.looksAt("Talk");
    await moscow.talkLine.fill("What if they do not");
    const before = await facilitator.readsClock();
    whitecell.freeze();
    await kyiv.types("Because the winter is near");
    await whitecell.kill();
    await kyiv.isTold("Reconnecting.");
    await whitecell.restart();
    await kyiv.isSaved();
    await expect(kyiv.why).toHaveValue("Because the winter is near");
    await expect(kyiv.chosen("Burn the refineries")).toBeVisible();
    await moscow.seesPhase("Planning");
    await expect(moscow.talkLine).toHaveValue("What if they do not");
    await expect(facilitator.page.getByRole("status").filter({ hasText: "Reconnecting." })).toHaveCount(0);
    const after = await facilitator.readsClock();
    expect(after.left).toBeLessThanOrEqual(before.left);
    expect(before.left - after.left).toBeLessThan(after.at - before.at);
  });

  await test.step("the turn is played to its end", async () => {
    await kyiv.commits();
    await moscow.plans({ major: ["Push in the Donbas"], minor: [], because: "Pressure." });
    await moscow.commits();
    await facilitator.endsPhase();
    await facilitator.endsPhase();
    await revealsAll(facilitator);
    await facilitator.endsPhase();
    await settlesAtOnce(facilitator);
    await facilitator.endsPhase();
    await facilitator.endsSession();
    await facilitator.opensHotwash();
    await facilitator.publishes("Everything");
  });

  await test.step("a link to a moment of the replay is copied and opened by somebody else", async () => {
    const viewer = makeViewer(moscow.page);
    await moscow.looksAt("Now");
    await moscow.page.getByRole("link", { name: "Watch the replay" }).click();
    await viewer.seesReplay();
    await viewer.looksAs("Kyiv");
    await viewer.goesTo("Turn 1, planning");
    await moscow.page.getByRole("button", { name: "Share from here" }).click();
    await viewer.sees("Link copied.");
    const notes = await moscow.page.context().newPage();
    await notes.setContent("<textarea autofocus></textarea>");
    await notes.locator("textarea").focus();
    await notes.keyboard.press("ControlOrMeta+V");
    const link = await notes.locator("textarea").inputValue();
    expect(new URL(link).origin).toBe(whitecell.origin);
    const other = makeViewer(await (await browserOf()).newPage());
    await other.page.goto(link);
    await other.seesReplay();
    expect(await other.where()).toBe(await viewer.where());
    await expect(other.page.getByRole("radio", { name: "Kyiv" })).toBeChecked();
  });
});
