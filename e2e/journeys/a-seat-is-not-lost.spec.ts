// A seat belongs to a person and not to a tab: closed tabs, five tabs and another device all lead back to it.
import { expect } from "@playwright/test";
import { givesLinkTo } from "../people/doorkeeper.ts";
import { makeFacilitator } from "../people/facilitator.ts";
import { makePlayer } from "../people/player.ts";
import { test } from "../support/table.ts";

test("JRN11: five tabs of one browser hold five seats, and each keeps its own when all are reloaded", async ({
  browserOf,
  whitecell,
  room,
}) => {
  const browser = await browserOf();
  const desk = makeFacilitator(await browser.newPage(), { hostKey: whitecell.hostKey, room });
  await desk.opensLobby();
  const players = [];
  for (const team of ["Washington", "Kyiv", "Moscow", "NATO"]) {
    const one = makePlayer(await browser.newPage(), room, { team, name: `${team}'s rehearser` });
    await one.joins();
    players.push(one);
  }
  await desk.seatsEveryone();
  for (const one of players) await one.isSeated();
  for (const { page } of [desk, ...players]) await page.reload();
  for (const one of players) await one.isSeated();
  await expect(desk.page.getByText("Every team has people and a lead.")).toBeVisible();
});

test("JRN12: a closed tab is taken up again from the start page", async ({ facilitator, player }) => {
  await facilitator.opensLobby();
  const kyiv = await player("Kyiv", "Olena", "phone");
  await kyiv.joins();
  await facilitator.seatsEveryone();
  await kyiv.isSeated();
  const browser = kyiv.page.context();
  await kyiv.page.close();
  await expect(facilitator.page.getByRole("button", { name: /Options for Olena.*away/ })).toBeVisible();
  const again = await browser.newPage();
  await again.goto("/");
  await again.getByRole("button", { name: /^Continue as Olena, Kyiv/ }).click();
  await expect(again.getByRole("heading", { name: "You play Kyiv" })).toBeVisible();
  await expect(facilitator.page.getByRole("button", { name: /Options for Olena.*here/ })).toBeVisible();
});

test("JRN13: a seat link on another device takes the seat over with the text typed so far", async ({
  facilitator,
  player,
}) => {
  await facilitator.opensLobby();
  const phone = await player("Kyiv", "Olena", "phone");
  await phone.joins();
  await facilitator.seatsEveryone();
  await facilitator.starts();
  await facilitator.endsPhase();
  await facilitator.endsPhase();
  await phone.seesPhase("Planning");
  await phone.plans({ major: ["Burn the refineries"] });
  await phone.says("Because the battery of my phone is");
  const laptop = await player("Kyiv", "Olena");
  await laptop.page.goto(await givesLinkTo(facilitator, "Olena"));
  await laptop.page.getByLabel("Your name in this session").fill("Olena");
  await laptop.page.getByRole("button", { name: "Take the seat" }).click();
  await laptop.seesPhase("Planning");
  await laptop.looksAt("Moves");
  await expect(laptop.chosen("Burn the refineries")).toBeVisible();
  await expect(laptop.why).toHaveValue("Because the battery of my phone is");
  await expect(phone.heading).toHaveText("This seat is open in another tab or on another device");
  expect(new URL(laptop.page.url()).hash).toBe("");
});
