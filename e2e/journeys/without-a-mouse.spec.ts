// Somebody who cannot use a mouse runs a turn; somebody else who cannot, plays it.
import { expect } from "@playwright/test";
import { makeKeyboard } from "../support/keyboard.ts";
import { test } from "../support/table.ts";

test("JRN16: a facilitator runs a turn and a player drafts and commits by keyboard alone", async ({
  facilitator,
  player,
}) => {
  const { page, now, dialog } = facilitator;
  const desk = makeKeyboard(page);
  await facilitator.opensLobby({ template: "Custom", turns: 2 });
  const kyiv = await player("Kyiv", "Olena");
  const table = makeKeyboard(kyiv.page);
  const on = (name: string | RegExp) => page.getByRole("button", { name });
  const at = (name: string | RegExp) => kyiv.page.getByRole("button", { name });

  await test.step("coming in and sitting down", async () => {
    await kyiv.page.goto(kyiv.doorPath());
    await table.tabsTo(kyiv.page.getByLabel("Your name in this session"));
    await table.type("Olena");
    await table.press("Tab");
    await table.press("ArrowDown");
    await table.press("ArrowDown");
    await expect(kyiv.page.getByRole("radio", { name: "Kyiv" })).toBeChecked();
    await table.press("Enter");
    await expect(kyiv.heading).toHaveText("You are in the waiting room");
    await desk.presses(on("Seat everyone as asked"));
    await kyiv.isSeated();
    await desk.presses(on("Start turn 1"));
  });

  await test.step("situation, an inject, talks", async () => {
    const talks = now.getByRole("button", { name: "Go to talks" });
    await expect(talks).toBeFocused();
    await desk.press("n");
    await expect(dialog.getByLabel("Title")).toBeFocused();
    await desk.type("Fog over the straits");
    await desk.press("Tab");
    await desk.type("Two ferries wait.");
    await desk.presses(dialog.getByRole("button", { name: "Release", exact: true }));
    await expect(dialog).toBeHidden();
    await kyiv.sees("Fog over the straits");
    await desk.presses(talks);
    await desk.goesOn(now.getByRole("button", { name: "Go to planning" }));
  });

  await test.step("a pause", async () => {
    await kyiv.seesPhase("Planning");
    await desk.press("p");
    await expect(dialog.getByLabel("Why? Everyone sees this.")).toBeFocused();
    await desk.press("Enter");
    await kyiv.sees(/The clock is paused: Short break/);
    await desk.press("p");
    await expect(kyiv.page.getByText(/The clock is paused/)).toHaveCount(0);
  });

  await test.step("a draft and its commitment", async () => {
    const moves = kyiv.page.getByRole("tab", { name: "Moves" });
    await table.tabsTo(moves);
    await table.press("ArrowRight");
    await expect(kyiv.talkLine).toBeVisible();
    await table.press("ArrowLeft");
    await expect(moves).toHaveAttribute("aria-selected", "true");
    await table.presses(at("Propose to the team: Burn the refineries"));
    await expect(kyiv.page.getByLabel("Why this one")).toBeFocused();
    await table.type("It hurts before winter.");
    await table.presses(kyiv.page.getByRole("button", { name: "Propose", exact: true }));
    await table.presses(at(/^For \d: Burn the refineries/));
    await expect(at(/^For \d: Burn the refineries/)).toHaveText("For 0");
    await table.presses(at(/^For \d: Burn the refineries/));
    await expect(at(/^For \d: Burn the refineries/)).toHaveText("For 1");
    await table.presses(at("Choose Burn the refineries as major move"));
    await expect(kyiv.chosen("Burn the refineries")).toBeVisible();
    await table.presses(at("Choose Harden and repair the grid as minor move"));
    await table.tabsTo(kyiv.why);
    await table.type("Winter first.");
    await table.tabsTo(
      kyiv.page.getByRole("group", { name: "How sure are you that it works?" }).getByRole("radio").first(),
    );
    await table.press("ArrowRight");
    await table.presses(at("I do not agree"));
    await expect(kyiv.page.getByText("You do not agree.")).toBeVisible();
    await table.presses(at("I agree after all"));
    await expect(kyiv.page.getByText("You do not agree.")).toHaveCount(0);
    await table.presses(at("Commit both moves"));
    await expect(kyiv.heading).toHaveText(/^Committed/);
  });

  await test.step("lock, reveal, rulings, consequences", async () => {
    await desk.presses(now.getByRole("button", { name: "End planning now" }));
    await desk.presses(facilitator.page.getByRole("button", { name: /^Force / }));
    await desk.goesOn(now.getByRole("button", { name: "Start the reveal" }));
    const reveal = now.getByRole("button", { name: "Reveal next" });
    await desk.goesOn(reveal);
    await expect(now.getByText(/1 of 2 shown/)).toBeVisible();
    await desk.goesOn(reveal);
    await desk.goesOn(now.getByRole("button", { name: "Go to adjudication" }));
    for (const left of ["1 of 2 done", null]) {
      await desk.goesOn(now.getByRole("button", { name: "Roll", exact: true }));
      await desk.goesOn(now.getByRole("button", { name: /^Rule as rolled/ }));
      if (left !== null) await expect(now.getByRole("heading", { name: left })).toBeVisible();
    }
    await desk.goesOn(now.getByRole("button", { name: "Go to consequences" }));
    await desk.goesOn(now.getByRole("button", { name: "Start the next turn" }));
    await kyiv.seesPhase("Situation");
  });
});
