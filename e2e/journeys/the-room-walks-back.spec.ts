// After the end: the facilitator leads the room through the replay, plays on from a moment, and looks at both plays.
import { expect, type Page } from "@playwright/test";
import { ask, type Json, sit } from "../crew/surface.ts";
import { makeViewer } from "../people/viewer.ts";
import { isAccessible } from "../support/axe.ts";
import { playsShortly, playsToEnd } from "../support/shortPlay.ts";
import { test } from "../support/table.ts";

const bar = (page: Page) => page.getByRole("region", { name: "Led replay" });
const takesTheKey = async (page: Page, key: string): Promise<void> => {
  await page.goto(`/host#key=${key}`);
  await expect(page.getByRole("heading", { name: "Set up a session" })).toBeVisible();
};
const NOTE = "Ask Washington first, and wait";

test("LED1, LED2, LED5: the facilitator leads the room, somebody looks around alone and comes back, and notes stay on the desk", async ({
  whitecell,
  browserOf,
}) => {
  const play = await playsShortly(whitecell.origin, whitecell.hostKey);
  await play.lead.asks({ type: "PublishReplay", scope: "everything" });
  const desk = await (await browserOf()).newPage();
  const phone = await (await browserOf({ viewport: { width: 390, height: 844 } })).newPage();
  const wall = await (await browserOf({ viewport: { width: 1920, height: 1080 } })).newPage();
  const sent: string[] = [];
  for (const page of [desk, phone, wall])
    page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
  const { path } = await ask<{ path: string }>(whitecell.origin, "/display-links", {}, play.token);
  await wall.goto(path);
  await phone.goto(`/replay/${play.sessionId}`);
  await takesTheKey(desk, whitecell.hostKey);
  await desk.goto(`/replay/${play.sessionId}`);
  const [leader, viewer] = [makeViewer(desk), makeViewer(phone)];
  await viewer.seesReplay();
  await expect(bar(phone)).toHaveCount(0);

  await desk.getByRole("button", { name: "Lead the room" }).click();
  await expect(bar(desk)).toContainText("2 screens follow");
  await expect(bar(phone)).toContainText("You see what the room sees");
  await leader.goesTo("Turn 1, planning");
  await leader.looksAs("Kyiv");
  await expect.poll(viewer.where).toBe(await leader.where());
  await expect(phone.getByRole("radio", { name: "Kyiv" })).toBeChecked();
  await expect(wall.getByRole("heading", { level: 1 })).toHaveText("Replay Turn 1, planning");
  await expect(wall.getByText("As Kyiv knew it")).toBeVisible();
  await isAccessible(desk, "the replay while the room is led");
  await isAccessible(phone, "the replay of somebody who is led");

  await desk.getByText("Your notes on this phase").first().click();
  await desk.getByLabel("Your notes on this phase").fill(NOTE);
  await phone.getByRole("button", { name: "One step back" }).click();
  await expect(bar(phone)).toContainText("You look around by yourself");
  const alone = await viewer.where();
  await leader.goesTo("Turn 1, adjudication");
  await expect(wall.getByRole("heading", { level: 1 })).toHaveText("Replay Turn 1, adjudication");
  expect(await viewer.where()).toBe(alone);
  await phone.getByRole("button", { name: "Back to the facilitator" }).click();
  await expect.poll(viewer.where).toBe(await leader.where());

  await desk.getByRole("button", { name: "Stop leading" }).click();
  await expect(bar(phone)).toHaveCount(0);
  await expect(wall.getByText("As Kyiv knew it")).toHaveCount(0);
  for (const page of [phone, wall]) await expect(page.getByText(NOTE)).toHaveCount(0);
  expect(sent.filter((each) => each.includes(NOTE))).toEqual([]);
});

test("HOT2, HOT3, HOT4, HOT6: a moment is taken from the agenda, everybody is asked, and their lines are in the report", async ({
  whitecell,
  browserOf,
}) => {
  const play = await playsShortly(whitecell.origin, whitecell.hostKey);
  await play.lead.asks({ type: "PublishReplay", scope: "everything" });
  const link = (body: Json) => ask<{ path: string }>(whitecell.origin, "/seat-links", body, play.token);
  const observer = { for: "seat", seat: { at: "observers" } };
  const own = { for: "person", person: play.lead.person };
  const [desk, phone] = [await (await browserOf()).newPage(), await (await browserOf()).newPage()];
  for (const [page, name, body] of [
    [phone, "Otto", observer],
    [desk, "Ida", own],
  ] as const) {
    await page.goto((await link(body)).path);
    await page.getByLabel("Your name in this session").fill(name);
    await page.getByRole("button", { name: "Take the seat" }).click();
  }
  await desk.getByRole("link", { name: "Lead the room through the replay" }).click();
  await desk.getByRole("button", { name: "Hotwash agenda" }).click();
  const filed = desk.getByRole("list", { name: "Lines that teams set themselves" });
  await expect(filed).toContainText("Kyiv: A deal about us without us");
  await expect(filed).toContainText("Meant answer: Say so in public");
  await filed.getByRole("button", { name: "Ask everybody" }).click();
  await expect(phone.getByRole("region", { name: "Kyiv: A deal about us" })).toContainText("did they know");
  await isAccessible(desk, "the hotwash agenda");
  await desk.getByRole("button", { name: "Ask everybody: What surprised" }).click();
  const topic = phone.getByRole("region", { name: "What surprised" });
  await topic.getByLabel("Your own line first").fill("That Kyiv waited.");
  await topic.getByRole("button", { name: "Send" }).click();
  await expect(desk.getByText("1 line is in.")).toBeVisible();
  await expect(topic.getByRole("list")).toHaveCount(0);
  const closing = desk.getByRole("list", { name: "To close with" });
  await closing.getByRole("button", { name: "Open all lines" }).click();
  await expect(topic.getByRole("listitem")).toContainText("That Kyiv waited.");
  await isAccessible(phone, "the hotwash of somebody who answers");
  await desk.goto(`/report/${play.sessionId}`);
  const section = desk.getByRole("region", { name: "Hotwash", exact: true });
  await expect(section).toContainText("What surprised you most?");
  await expect(section).toContainText("That Kyiv waited.");
  await isAccessible(desk, "the report");
});

test("FORK1, FORK7, FORK8, LIB5: a play is gone on from, ends otherwise, and both stand beside each other", async ({
  whitecell,
  browserOf,
}) => {
  const play = await playsShortly(whitecell.origin, whitecell.hostKey);
  const page = await (await browserOf()).newPage();
  await takesTheKey(page, whitecell.hostKey);
  await page.goto(`/replay/${play.sessionId}`);
  const viewer = makeViewer(page);
  await viewer.goesTo("Turn 1, planning");
  await page.getByRole("button", { name: "Play on from here" }).click();
  await expect(page.getByRole("dialog")).toContainText("From: Turn 1, planning");
  await isAccessible(page, "playing on from a moment");
  const made = page.waitForResponse(/\/forks$/);
  await page.getByRole("button", { name: "Make the session" }).click();
  const child = (await (await made).json()) as { sessionId: string; token: string };
  await expect(page.getByRole("list", { name: "Links to the seats" }).getByRole("listitem")).toHaveCount(2);
  const olena = await page.getByRole("listitem").filter({ hasText: "Olena" }).getByText("#seat=").innerText();

  const seat = await (await browserOf()).newPage();
  await seat.goto(olena);
  await seat.getByLabel("Your name in this session").fill("Olena");
  await seat.getByRole("button", { name: "Take the seat" }).click();
  await expect(seat.getByText("This session goes on from an earlier play").first()).toBeVisible();
  await expect(seat.getByText("Kyiv", { exact: true }).first()).toBeVisible();
  const mark = "What-if of Wednesday evening";
  await expect(seat.getByText(mark)).toBeVisible();
  await page.getByRole("button", { name: "Open the desk" }).click();
  await expect(page.getByText(mark)).toBeVisible();
  await expect(page.getByText("This session goes on from an earlier play").first()).toBeVisible();
  const wall = await (await browserOf({ viewport: { width: 1920, height: 1080 } })).newPage();
  const { path } = await ask<{ path: string }>(whitecell.origin, "/display-links", {}, child.token);
  await wall.goto(path);
  await expect(wall.getByText(mark)).toBeVisible();

  const lead = await sit(whitecell.origin, child.token);
  await lead.asks({
    type: "AdjustIndicators",
    deltas: { clash: 30 },
    reason: "What if it had come to blows?",
  });
  await playsToEnd(lead, { phase: "planning", turnIndex: 0 });
  await page.goto(`/replay/${child.sessionId}`);
  await expect(page.getByText(mark)).toBeVisible();
  await page.goto("/");
  const list = page.getByRole("list", { name: "Finished plays" });
  await expect(list.getByText("A what-if of Wednesday evening, from turn 1")).toBeVisible();
  for (const box of await list.getByRole("checkbox").all()) await box.check();
  await page.getByRole("button", { name: "Compare the two" }).click();
  await expect(page.getByText("They parted in turn 1").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Verified" })).toHaveCount(2);
  await expect(page.getByRole("table", { name: "How far apart they ended" })).toBeVisible();
  await isAccessible(page, "two plays beside each other");
});

test("LIB2, LIB4: a verified and a tampered file are brought in, a bad one changes nothing, and a play is deleted", async ({
  whitecell,
  browserOf,
}) => {
  const play = await playsShortly(whitecell.origin, whitecell.hostKey);
  const headers = { authorization: `Bearer ${play.token}` };
  const answer = await fetch(`${whitecell.origin}/api/sessions/${play.sessionId}/record`, { headers });
  const text = await answer.text();
  const page = await (await browserOf()).newPage();
  await takesTheKey(page, whitecell.hostKey);
  await page.goto("/");
  const list = page.getByRole("list", { name: "Finished plays" });
  await expect(list.getByRole("listitem")).toHaveCount(1);
  const brings = (name: string, content: string) =>
    page
      .getByLabel("Bring in a record file")
      .first()
      .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
  await brings("good.json", text);
  await expect(page.getByText("The record matches").first()).toBeVisible();
  await expect(list.getByText("Verified")).toBeVisible();
  await brings("tampered.json", text.replace("We should wait.", "We should attack."));
  await expect(page.getByText("The record does not match").first()).toBeVisible();
  await expect(list.getByText("Does not match")).toBeVisible();
  await brings("bad.json", "{}");
  await expect(page.getByRole("alert")).toHaveText("This file is no Whitecell record.");
  await expect(list.getByRole("listitem")).toHaveCount(3);
  await isAccessible(page, "the library of plays");
  await list
    .getByRole("listitem")
    .filter({ hasText: "Does not match" })
    .getByRole("button", { name: /^Delete/ })
    .click();
  await expect(page.getByRole("dialog")).toContainText("taken out of the library");
  await isAccessible(page, "deleting a play");
  await page.getByRole("button", { name: "Delete for good" }).click();
  await expect(list.getByRole("listitem")).toHaveCount(2);
});
