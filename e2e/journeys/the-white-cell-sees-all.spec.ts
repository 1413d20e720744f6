// What the white cell may look at, whom it forces on, and who of it may do what.
import { expect, type Page } from "@playwright/test";
import { isAccessible } from "../support/axe.ts";
import { test } from "../support/table.ts";

const PHRASE = "медный всадник";
const SECRET = "Winter first, and nobody else need know.";

test("JRN25: the white cell looks through others' eyes, forces a silent team on, asks who knew what, and locks its console", async ({
  facilitator,
  player,
}) => {
  const { page, now, dialog } = facilitator;
  const seen = page.frameLocator("iframe");
  await facilitator.opensLobby({ template: "Custom", turns: 2 });
  const kyiv = await player("Kyiv", "Olena", "phone");
  const moscow = await player("Moscow", "Игорь", "phone");
  for (const one of [kyiv, moscow]) await one.joins();
  await facilitator.seatsEveryone();
  for (const one of [kyiv, moscow]) await one.isSeated();
  await facilitator.starts();
  await facilitator.endsPhase();
  await facilitator.endsPhase();

  await test.step("Olena's screen stands in the desk, live, and nothing is done from there", async () => {
    await facilitator.opensTools("Seen by");
    await expect(seen.getByRole("heading", { level: 1 }).first()).toBeVisible();
    await page.getByLabel("Whose screen").selectOption({ label: "Olena · Kyiv" });
    await expect(seen.getByRole("tab", { name: "Moves" })).toBeVisible();
    await kyiv.plans({ major: ["Burn the refineries"], because: SECRET });
    await seen.getByRole("tab", { name: "Moves" }).click();
    await expect(seen.getByRole("button", { name: "Take out Burn the refineries" }).first()).toBeVisible();
    await expect(seen.getByLabel("Why your team does this")).toHaveValue(SECRET);
    await seen.getByRole("button", { name: /^Commit/ }).click();
    await expect(seen.getByText("You only look at this screen; nothing is done from here.")).toBeVisible();
    await kyiv.looksAt("Moves");
    await expect(kyiv.page.getByRole("button", { name: /^Commit/ })).toBeVisible();
    await isAccessible(page, "a desk that looks at a player's screen");
  });

  await test.step("Moscow's side shows what Moscow sees, and nothing of Kyiv's", async () => {
    await page.getByLabel("Whose screen").selectOption({ label: "Moscow, the team’s side" });
    await seen.getByRole("tab", { name: "Moves" }).click();
    await expect(seen.getByText("An empty team holds at the bell.").first()).toBeVisible();
    await expect(seen.getByText(SECRET)).toHaveCount(0);
    await page.getByRole("button", { name: "Larger" }).click();
    await expect(dialog.getByRole("group", { name: "Shown as" })).toBeVisible();
    await isAccessible(page, "another's screen, large");
    await page.keyboard.press("Escape");
    await facilitator.opensTools("Injects");
  });

  await test.step("a silent team is forced on, and everybody reads what became of it", async () => {
    await now.getByRole("button", { name: "End planning now" }).click();
    const becomes = (team: string) => dialog.getByRole("listitem").filter({ hasText: team });
    await expect(becomes("Kyiv")).toContainText("The draft is committed as it stands");
    await expect(becomes("Moscow")).toContainText("the team holds");
    await isAccessible(page, "the question before a team is forced on");
    await dialog.getByRole("button", { name: /^Force .*Kyiv.* on$/ }).click();
    await facilitator.seesTeam("Kyiv", /forced/);
    await facilitator.seesTeam("Moscow", /held/);
    await expect(kyiv.page.getByText("Nobody committed in time").first()).toBeVisible();
  });

  await test.step("what does Moscow know of it?", async () => {
    const sides = () => dialog.getByRole("region", { name: "Burn the refineries" }).getByRole("listitem");
    await now.getByRole("button", { name: "Who knows of “Burn the refineries”" }).click();
    await expect(sides().filter({ hasText: "Kyiv" })).toContainText("since turn 1");
    await expect(sides().filter({ hasText: "Moscow" })).toContainText("does not know");
    await dialog.getByLabel("What does it know?").selectOption({ label: "What does Moscow know?" });
    await isAccessible(page, "who knows what");
    await page.keyboard.press("Escape");
    await facilitator.endsPhase();
    await now.getByRole("button", { name: "Reveal next" }).click();
    await now.getByRole("button", { name: "Who knows of “Burn the refineries”" }).click();
    await expect(sides().filter({ hasText: "Moscow" })).toContainText("since turn 1");
    await page.keyboard.press("Escape");
  });

  await test.step("the console is locked: nothing of the session is on the page, also after a reload", async () => {
    await page.keyboard.press("l");
    await isAccessible(page, "the question for a phrase");
    await dialog.getByLabel("A phrase for this tab").fill(PHRASE);
    await page.keyboard.press("Enter");
    const locked = page.getByRole("heading", { name: "This console is locked" });
    for (const look of ["at once", "after a reload"]) {
      if (look !== "at once") await page.reload();
      await expect(locked).toBeVisible();
      const html = await page.content();
      for (const word of ["Kyiv", "Moscow", "refineries", "Rung"]) expect(html, look).not.toContain(word);
    }
    await isAccessible(page, "a locked console");
    await page.getByLabel("Phrase").fill("brass rider");
    await page.keyboard.press("Enter");
    await expect(page.getByText("That is not the phrase.")).toBeVisible();
    await page.getByLabel("Phrase").fill(PHRASE);
    await page.keyboard.press("Enter");
    await expect(now.getByRole("heading", { name: /^Reveal the moves/ })).toBeVisible();
  });
});

test("JRN26: an adjudicator runs the session beside the lead, a scribe only writes, and the white cell plays for somebody who is gone", async ({
  facilitator,
  player,
  browserOf,
}) => {
  const { page, bar, dialog } = facilitator;
  await facilitator.opensLobby({ template: "Custom", turns: 2 });
  const kyiv = await player("Kyiv", "Olena", "phone");
  await kyiv.joins();
  await facilitator.seatsEveryone();
  await kyiv.isSeated();
  await facilitator.starts();

  const comes = async (role: string, button: string): Promise<Page> => {
    await bar.getByRole("button", { name: "People" }).click();
    await dialog.getByRole("button", { name: button }).click();
    await dialog.getByRole("button", { name: "Make the link" }).click();
    await expect(dialog.getByRole("img", { name: /QR/ }).first()).toBeVisible();
    const link = await dialog.getByRole("textbox", { name: `Seat link for ${role}` }).inputValue();
    await dialog.getByRole("button", { name: "Close" }).click();
    const their = await (await browserOf()).newPage();
    await their.goto(link);
    await their.getByLabel("Your name in this session").fill(`Our ${role}`);
    await their.getByRole("button", { name: "Take the seat" }).click();
    await expect(their.getByRole("region", { name: "Now", exact: true })).toBeVisible();
    return their;
  };

  await test.step("a scribe sees everything, writes, and has no button that runs anything", async () => {
    const scribe = await comes("scribe", "Invite a scribe");
    for (const name of [/^Pause/, /^End .*, go to/, /^Go to/, "New inject", "Take a step back", "Display"])
      await expect(scribe.getByRole("button", { name })).toHaveCount(0);
    await expect(scribe.getByRole("tab", { name: "Seen by" })).toHaveCount(0);
    await scribe.keyboard.press("n");
    await expect(scribe.getByRole("dialog")).toHaveCount(0);
    await scribe.keyboard.press("b");
    await expect(scribe.getByRole("button", { name: /words/ })).toBeVisible();
    await scribe.getByRole("button", { name: "All seats" }).click();
    await expect(scribe.getByText("Olena").first()).toBeVisible();
    await expect(scribe.getByRole("button", { name: /^Call / })).toHaveCount(0);
    await isAccessible(scribe, "a scribe's console");
    await facilitator.opensTools("Log");
    await expect(page.getByText("Our scribe").first()).toBeVisible();
  });

  await test.step("an adjudicator goes on and looks, and does not end the session", async () => {
    const adjudicator = await comes("adjudicator", "Invite an adjudicator");
    await adjudicator
      .getByRole("banner")
      .getByRole("button", { name: /^End situation, go to talks/ })
      .click();
    await kyiv.seesPhase("Talks");
    await adjudicator.keyboard.press("v");
    await adjudicator.getByLabel("Whose screen").selectOption({ label: "Olena · Kyiv" });
    await expect(adjudicator.frameLocator("iframe").getByRole("tab", { name: "Talk" })).toBeVisible();
    await adjudicator.keyboard.press("Control+k");
    await adjudicator.keyboard.type("End the session");
    await expect(adjudicator.getByText("No command fits.")).toBeVisible();
  });

  await test.step("the white cell plays for Olena, everyone sees it, and gives the seat back", async () => {
    await bar.getByRole("button", { name: "People" }).click();
    await dialog.getByRole("button", { name: "Options for Olena" }).click();
    await dialog.getByRole("button", { name: "Play for this seat" }).click();
    await expect(dialog.getByText("Everyone will see that the white cell plays here.")).toBeVisible();
    await isAccessible(page, "people and seats");
    await kyiv.looksAt("Talk");
    await expect(kyiv.page.getByText("white cell plays")).toBeVisible();
    await dialog.getByRole("button", { name: "Give the seat back" }).click();
    await expect(kyiv.page.getByText("white cell plays")).toHaveCount(0);
    await dialog.getByRole("button", { name: "Close" }).click();
  });
});
