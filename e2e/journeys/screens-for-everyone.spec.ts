// Somebody who cannot see well, or only has a phone, walks through every screen of a short session.
import { expect } from "@playwright/test";
import { revealsAll, settlesAtOnce } from "../people/adjudicator.ts";
import { makeViewer } from "../people/viewer.ts";
import { isAccessible, ON_A_WALL } from "../support/axe.ts";
import { test } from "../support/table.ts";

test("JRN2: every screen before planning can be read by everyone, on a phone and on a laptop, in light and in dark", async ({
  whitecell,
  facilitator,
  player,
  display,
  browserOf,
}) => {
  const desk = facilitator.page;
  const wall = display.page;

  await test.step("coming in", async () => {
    const page = await (await browserOf()).newPage();
    for (const [path, heading, screen] of [
      ["/", "Whitecell", "the start page"],
      ["/join", "Join a session", "the code page"],
      ["/nowhere", "There is no such page", "the page that is not there"],
      ["/play", "This tab has no seat yet", "a table without a seat"],
      ["/replay", "Open a replay", "the page for replay files"],
      [`/host#key=${whitecell.hostKey}`, "Set up a session", "the host's form"],
    ] as const) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
      await isAccessible(page, screen);
    }
  });

  await facilitator.opensLobby({ template: "Custom", turns: 1 });
  const kyiv = await player("Kyiv", "Olena");
  const moscow = await player("Moscow", "Pavel", "phone");
  const table = kyiv.page;

  await test.step("the lobby", async () => {
    await table.goto(kyiv.doorPath());
    await expect(table.getByLabel("Your name in this session")).toBeVisible();
    await isAccessible(table, "the door");
    await kyiv.joins();
    await moscow.joins();
    await isAccessible(table, "the waiting room");
    await isAccessible(desk, "the lobby with people waiting");
    await facilitator.seatsEveryone();
    await kyiv.isSeated();
    await isAccessible(table, "the seated lobby");
    await isAccessible(desk, "the lobby");
    await display.opens(await facilitator.displayLink());
    await isAccessible(wall, "the display in the lobby", ON_A_WALL);
  });

  await facilitator.starts();
  await test.step("before planning", async () => {
    await isAccessible(desk, "the desk, situation");
    await isAccessible(wall, "the display, situation", ON_A_WALL);
    await isAccessible(table, "the table, situation");
    for (const tab of ["RFIs", "Situation", "Teams", "Log"] as const) {
      await facilitator.opensTools(tab);
      await isAccessible(desk, `the desk's ${tab.toLowerCase()} tab`);
    }
    for (const [key, screen] of [
      ["m", "people and seats"],
      ["n", "a new inject"],
      ["a", "adjusting indicators"],
      ["?", "the shortcuts"],
      ["k", "all commands"],
    ] as const) {
      await desk.keyboard.press(key);
      await expect(facilitator.dialog).toBeVisible();
      await isAccessible(desk, `the desk's dialog for ${screen}`);
      await desk.keyboard.press("Escape");
      await expect(facilitator.dialog).toBeHidden();
    }
    for (const tab of ["Talk", "Brief"] as const) {
      await kyiv.looksAt(tab);
      await isAccessible(table, `the table's ${tab.toLowerCase()}`);
    }
    await facilitator.endsPhase();
    await isAccessible(desk, "the desk, talks");
  });
});

test("JRN17: every screen from planning to the replay can be read by everyone", async ({
  whitecell,
  facilitator,
  player,
  display,
  browserOf,
}) => {
  const desk = facilitator.page;
  const wall = display.page;
  await facilitator.opensLobby({ template: "Custom", turns: 1 });
  const kyiv = await player("Kyiv", "Olena");
  const moscow = await player("Moscow", "Pavel", "phone");
  const table = kyiv.page;
  await Promise.all([kyiv.joins(), moscow.joins()]);
  await facilitator.seatsEveryone();
  await display.opens(await facilitator.displayLink());
  await facilitator.starts();
  await facilitator.endsPhase();
  await facilitator.endsPhase();

  await test.step("planning", async () => {
    await kyiv.seesPhase("Planning");
    await kyiv.writesOwnMove({
      action: "A train of doctors goes to the front line.",
      intent: "To be seen.",
      reasons: ["It is true."],
      risks: "It is shot at.",
    });
    await kyiv.plans({ minor: ["Prisoner exchange"], because: "People first." });
    await isAccessible(table, "the table while planning");
    await kyiv.commits();
    await isAccessible(table, "the table after committing");
    await isAccessible(desk, "the desk while teams plan");
    await isAccessible(wall, "the display while teams plan", ON_A_WALL);
    await moscow.plans({
      major: ["Push in the Donbas"],
      minor: ["Probe allied airspace"],
      because: "Pressure.",
    });
    await moscow.commits();
  });

  await facilitator.endsPhase();
  await isAccessible(desk, "the desk, locked");
  await isAccessible(table, "the table, locked");
  await facilitator.endsPhase();
  await revealsAll(facilitator);
  await isAccessible(desk, "the desk, reveal");
  await isAccessible(wall, "the display, reveal", ON_A_WALL);
  await isAccessible(table, "the table, reveal");
  await facilitator.endsPhase();

  await test.step("adjudication and consequences", async () => {
    await isAccessible(desk, "the desk before a roll");
    const roll = facilitator.now.getByRole("button", { name: "Roll", exact: true });
    if (await roll.isVisible()) {
      await roll.click();
      await facilitator.now.getByText("Rule otherwise").click();
      await isAccessible(desk, "the desk after a roll");
    }
    await settlesAtOnce(facilitator);
    await isAccessible(desk, "the desk when all is settled");
    await facilitator.endsPhase();
    await kyiv.seesPhase("Consequences");
    await isAccessible(desk, "the desk, consequences");
    await isAccessible(wall, "the display, consequences", ON_A_WALL);
    await isAccessible(table, "the table, consequences");
  });

  await test.step("the end", async () => {
    await facilitator.endsSession();
    await facilitator.opensHotwash();
    await facilitator.publishes("Everything");
    await kyiv.looksAt("Now");
    await isAccessible(desk, "the desk at the end");
    await isAccessible(wall, "the display at the end", ON_A_WALL);
    await isAccessible(table, "the table at the end");
  });

  await test.step("the replay", async () => {
    const viewer = makeViewer(table);
    await table.getByRole("link", { name: "Watch the replay" }).click();
    await viewer.seesReplay();
    await isAccessible(table, "the replay for the room");
    await viewer.goesToEnd();
    await viewer.looksAs("Kyiv");
    for (const tab of ["Team", "Brief"]) {
      await viewer.opensTab(tab);
      await isAccessible(table, `the replay, Kyiv, ${tab.toLowerCase()}`);
    }
    await viewer.looksAs("Everything");
    for (const tab of ["Rulings", "True numbers"]) {
      await viewer.opensTab(tab);
      await isAccessible(table, `the replay, everything, ${tab.toLowerCase()}`);
    }
    const page = await (await browserOf()).newPage();
    await page.goto(`/host#key=${whitecell.hostKey}`);
    await expect(page.getByRole("heading", { name: "Set up a session" })).toBeVisible();
    await page.goto("/");
    await expect(page.getByRole("list", { name: "Finished plays" })).toBeVisible();
    await isAccessible(page, "the host's start page");
  });
});
