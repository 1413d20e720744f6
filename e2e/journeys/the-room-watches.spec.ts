// Forty people look at one wall while the facilitator is busy elsewhere.
import { expect } from "@playwright/test";
import { settlesAtOnce } from "../people/adjudicator.ts";
import { test } from "../support/table.ts";

test("JRN19: the wall follows the desk through a turn, nothing on it is cut off, and keys leaf, blank it and show the way in", async ({
  facilitator,
  player,
  display,
}) => {
  const wall = display.page;
  const inFocus = wall.getByRole("main").getByRole("article").getByRole("heading", { level: 2 });
  await facilitator.opensLobby({ template: "Custom", turns: 1 });
  const kyiv = await player("Kyiv", "Olena");
  const moscow = await player("Moscow", "Светлана Викторовна", "phone");
  await Promise.all([kyiv.joins(), moscow.joins()]);
  await facilitator.seatsEveryone();
  await display.opens(await facilitator.displayLink());
  await display.showsCode();
  await display.isWhole("the lobby");
  await facilitator.starts();

  await test.step("keys of whoever stands at the wall", async () => {
    await expect(wall.getByRole("heading", { name: "The meeting" })).toBeVisible();
    const wayIn = wall.getByRole("complementary", { name: "Join this session" });
    await wall.keyboard.press("j");
    await expect(wayIn).toBeVisible();
    await wall.keyboard.press("j");
    await expect(wayIn).toBeHidden();
    for (const [blanks, shows] of [
      ["b", "b"],
      [".", "Escape"],
    ] as const) {
      await wall.keyboard.press(blanks);
      await expect(wall.getByRole("heading", { name: "The meeting" })).toBeHidden();
      await wall.keyboard.press(shows);
      await expect(wall.getByRole("heading", { name: "The meeting" })).toBeVisible();
    }
    await wall.keyboard.press("?");
    await expect(wall.getByRole("dialog", { name: "Shortcuts" })).toContainText("full screen");
    await wall.keyboard.press("Escape");
    await expect(wall.getByRole("dialog")).toBeHidden();
    await display.isWhole("situation");
  });

  await test.step("up to the lock", async () => {
    await facilitator.endsPhase();
    await display.isWhole("talks");
    await facilitator.endsPhase();
    await kyiv.plans({ major: ["Press the case"], minor: ["Prisoner exchange"], because: "People first." });
    await kyiv.commits();
    await display.shows("Waiting for Washington, Moscow and NATO");
    await display.isWhole("planning");
    await moscow.plans({
      major: ["Push in the Donbas"],
      minor: ["Probe allied airspace"],
      because: "Pressure.",
    });
    await moscow.commits();
    await facilitator.endsPhase();
    await display.isWhole("locked");
    await facilitator.endsPhase();
  });

  await test.step("one move at a time", async () => {
    const next = facilitator.now.getByRole("button", { name: "Reveal next" });
    await expect(wall.getByRole("heading", { name: "The first move is about to be shown." })).toBeVisible();
    await next.click();
    await expect(inFocus).toBeVisible();
    const first = await inFocus.innerText();
    await next.click();
    await expect(inFocus).not.toHaveText(first);
    const second = await inFocus.innerText();
    await wall.keyboard.press("ArrowLeft");
    await expect(inFocus).toHaveText(first);
    await wall.keyboard.press("PageDown");
    await expect(inFocus).toHaveText(second);
    await display.isWhole("reveal");
    await facilitator.endsPhase();
  });

  await test.step("what came of it", async () => {
    await settlesAtOnce(facilitator);
    await expect(inFocus).toBeVisible();
    await expect(wall.getByRole("main").getByRole("article")).toContainText(/succeeded|failed/i);
    await display.isWhole("adjudication");
    await facilitator.endsPhase();
    await expect(wall.getByRole("heading", { level: 2 })).toHaveText(/rung \d+: /);
    await display.isWhole("consequences");
    await facilitator.endsSession();
    await expect(wall.getByRole("heading", { name: "The crisis is over" })).toBeVisible();
    await display.isWhole("the end");
    await facilitator.opensHotwash();
    await display.shows("What to talk about");
    await display.isWhole("the hotwash");
  });
});
