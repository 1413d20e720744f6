// Three phones and a laptop are one team: they propose, disagree, lose a phone and a network, and the bell finds them drafted.
import { expect } from "@playwright/test";
import { isAccessible } from "../support/axe.ts";
import { test } from "../support/table.ts";

test("JRN24: four people draft together and disagree, lose a phone and a network, and the bell commits what stands", async ({
  facilitator,
  player,
}) => {
  await facilitator.opensLobby({ template: "Custom", turns: 1 });
  const lead = await player("Kyiv", "Iryna", "phone");
  const olena = await player("Kyiv", "Olena", "phone");
  const taras = await player("Kyiv", "Taras", "phone");
  const danylo = await player("Kyiv", "Danylo");
  const team = [lead, olena, taras, danylo];
  for (const person of team) await person.joins();
  await facilitator.seatsEveryone();
  for (const person of team) await person.isSeated();

  await test.step("the brief is ticked, and a red line filed that all of the team see", async () => {
    for (const person of [olena, danylo])
      await person.page.getByRole("button", { name: "I have read the brief" }).click();
    await expect(taras.page.getByText("2 of 4: Olena and Danylo")).toBeVisible();
    await taras.page.getByLabel("If this happens").fill("The grid is dark for a week");
    await taras.page.getByLabel("Then we will").fill("We ask for everything at once");
    await taras.page.getByRole("button", { name: "File this red line" }).click();
    await expect(lead.page.getByText("The grid is dark for a week")).toBeVisible();
  });
  await isAccessible(lead.page, "the brief, ticked, with a red line of the team's own");
  await facilitator.starts();
  await facilitator.endsPhase();

  const first = await test.step("two moves are proposed before planning", async () => {
    for (const person of team) await person.looksAt("Moves");
    const title = await olena.proposes("It hurts them before winter");
    await danylo.proposes("It costs nobody a friend");
    return title;
  });
  await facilitator.endsPhase();

  await test.step("they vote and disagree", async () => {
    const forIt = (page: typeof lead.page) =>
      page.getByRole("button", { name: `: ${first}` }).and(page.getByText(/^For /));
    await forIt(taras.page).click();
    await danylo.page.getByRole("button", { name: `Against 0: ${first}` }).click();
    await expect(lead.page.getByText("For: Olena and Taras · Against: Danylo")).toBeVisible();
    await lead.page.getByRole("button", { name: `Put in the draft: ${first}` }).click();
    await expect(danylo.chosen(first)).toBeVisible();
    await danylo.page.getByRole("button", { name: "I do not agree" }).click();
    await danylo.page.getByLabel("Why not").fill("It is too soon");
    await danylo.page.getByRole("button", { name: "Keep this reason" }).click();
    await expect(lead.page.getByText("Danylo does not agree: It is too soon")).toBeVisible();
  });

  await test.step("what they look at can be read by anybody", async () => {
    await isAccessible(danylo.page, "a team that proposes, votes and disagrees");
  });

  await test.step("who types is named to the others", async () => {
    await olena.why.pressSequentially("Because winter", { delay: 20 });
    await expect(lead.page.getByText("Olena is typing …")).toBeVisible();
    await olena.isSaved();
    await expect(lead.why).toHaveValue("Because winter");
  });

  await test.step("one phone is lost, one network goes and comes back with what was typed", async () => {
    await taras.page.close();
    const context = olena.page.context();
    await context.setOffline(true);
    await olena.isTold("Offline.");
    await olena.types("Because winter decides");
    await expect(olena.page.getByText("Kept on this device, not yet with the server")).toBeVisible();
    await expect(lead.why).toHaveValue("Because winter");
    await context.setOffline(false);
    await olena.isSaved();
    await expect(lead.why).toHaveValue("Because winter decides");
  });

  await test.step("nobody commits: the bell commits the draft as it stands", async () => {
    await lead.page.getByRole("radio", { name: "70 %" }).check({ force: true });
    await facilitator.endsPhase();
    await expect(lead.heading).toHaveText("The bell committed your draft");
    await expect(lead.page.getByText(first).first()).toBeVisible();
    await danylo.sees("Nobody committed in time, so the draft was committed as it stood.");
  });
});
