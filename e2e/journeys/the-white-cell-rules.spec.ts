// What the white cell does in a hurry: an inject between two sentences, and a move that no card foresaw.
import { expect, type Locator } from "@playwright/test";
import { TEAMS, type TeamId } from "../crew/cast.ts";
import { OWN_WORDS, PLANS, WHY } from "../crew/script.ts";
import { ask, type Json, type Seat, sit } from "../crew/surface.ts";
import { revealsAll } from "../people/adjudicator.ts";
import { test } from "../support/table.ts";

const SOON_MS = 10_000;
const TRAIN = "T1:washington:major";

async function takesSeats(origin: string, code: string, teams: readonly TeamId[]) {
  const seats = new Map<string, Seat>();
  for (const team of teams)
    for (const name of [`${team} lead`, `${team} second`]) {
      const { token } = await ask<{ token: string }>(origin, "/join", { code, name, asked: team });
      seats.set(name, await sit(origin, token));
    }
  return async (who: string, command: { readonly type: string } & Json): Promise<void> => {
    const ack = await seats.get(who)?.asks(command);
    expect(ack, `${who}: ${command.type}`).toMatchObject({ ok: true });
  };
}
const topOf = async (part: Locator): Promise<number> => (await part.boundingBox())?.y ?? Number.NaN;

test("MSL3: a title and Enter reach a player in less than ten seconds from the keystroke", async ({
  facilitator,
  player,
}) => {
  const { page, now, dialog } = facilitator;
  await facilitator.opensLobby({ template: "Custom", turns: 2 });
  const kyiv = await player("Kyiv", "Olena", "phone");
  await kyiv.joins();
  await facilitator.seatsEveryone();
  await kyiv.isSeated();
  await facilitator.starts();
  const main = now.getByRole("button", { name: "Go to talks" });
  const before = await topOf(main);
  const begun = Date.now();
  await page.keyboard.press("n");
  await expect(dialog.getByLabel("Title")).toBeFocused();
  await page.keyboard.type("Two ferries collide off Odesa");
  await page.keyboard.press("Enter");
  await kyiv.sees("Two ferries collide off Odesa");
  const took = Date.now() - begun;
  expect(took).toBeLessThan(SOON_MS);
  test.info().annotations.push({ type: "measured", description: `${took} ms from the key to the phone` });
  await expect(page.getByRole("region", { name: "Timeline" })).toContainText("Two ferries collide off Odesa");
  expect(await topOf(main)).toBe(before);
});

test("ADJ3, ADJ4: simple moves go at one key; a free-form move is argued, estimated, assessed, rolled and ruled with a reason", async ({
  facilitator,
  whitecell,
  room,
}) => {
  const { page, now } = facilitator;
  await facilitator.opensLobby({ template: "Custom", turns: 2, seatsPerTeam: 4 });
  const does = await takesSeats(whitecell.origin, room.code(), TEAMS);
  await facilitator.seatsEveryone();
  await facilitator.starts();
  await facilitator.endsPhase();
  await facilitator.endsPhase();
  for (const team of TEAMS) {
    const lead = `${team} lead`;
    const minor = PLANS[0]?.[team][1] ?? null;
    if (team === "washington")
      await does(lead, { type: "SaveDraft", team, major: { kind: "free", text: OWN_WORDS } });
    else await does(lead, { type: "SaveDraft", team, minor });
    await does(lead, {
      type: "SaveDraft",
      team,
      rationale: WHY,
      signals: team === "moscow" ? {} : { moscow: "deter" },
    });
    await does(lead, { type: "CommitDraft", team });
  }
  await facilitator.endsPhase();
  await facilitator.endsPhase();
  await revealsAll(facilitator);
  const reading = { type: "MarkReading", key: TRAIN, team: "moscow", signal: "compel", rung: 7 };
  await does("moscow lead", reading);
  await expect(now.getByText("Read otherwise than meant: compel")).toHaveCount(1);
  await facilitator.endsPhase();

  await test.step("what is uncontested goes together", async () => {
    const assess = now.getByRole("button", { name: "Set the assessment" });
    await expect(assess.or(now.getByRole("button", { name: "Roll", exact: true })).first()).toBeVisible();
    if (!(await assess.isVisible())) {
      await page.locator("body").press("u");
      await expect(assess).toBeVisible();
    }
    await expect(now.getByRole("heading", { name: OWN_WORDS.action })).toBeVisible();
  });

  await test.step("reasons and estimates come in and move nothing", async () => {
    await now.getByRole("button", { name: "Open the argument" }).click();
    await expect(now.getByText("0 of 6 have estimated")).toBeVisible();
    const why = now.getByLabel("Why you assess it so");
    await why.fill("Close to the shuttle");
    const before = await topOf(why);
    const say = { type: "AddArgument", key: TRAIN };
    await does("kyiv lead", { ...say, stance: "pro", text: "Everybody knows a day ahead." });
    await does("moscow lead", { ...say, stance: "con", text: "The line was cut twice last month." });
    const percents = { kyiv: [60, 70], moscow: [5, 65], nato: [55, 60] } as const;
    for (const [team, [first, second]] of Object.entries(percents)) {
      await does(`${team} lead`, { type: "GiveEstimate", key: TRAIN, percent: first });
      if (team !== "nato")
        await does(`${team} second`, { type: "GiveEstimate", key: TRAIN, percent: second });
    }
    await expect(now.getByText("5 of 6 have estimated")).toBeVisible();
    await expect(now.getByRole("list", { name: "Speaks for it" })).toContainText("Everybody knows");
    expect(await topOf(why)).toBe(before);
    await expect(why).toHaveValue("Close to the shuttle");
    await expect(now.getByText("Hidden until the argument is closed.")).toBeVisible();
  });

  await test.step("the spread is shown, and who stands alone is asked", async () => {
    await now.getByRole("button", { name: "Close and show the spread" }).click();
    const strip = now.getByRole("figure", { name: "Estimates of success" });
    await expect(strip).toContainText("5 estimates: median 60 %, middle half 55 to 65 %");
    const alone = now.getByRole("region", { name: "Ask those who stand alone" });
    await expect(alone).toContainText("moscow lead, Moscow: 5 %");
    await does("moscow lead", { type: "ExplainEstimate", key: TRAIN, text: "The bridge is out." });
    await expect(alone).toContainText("The bridge is out.");
  });

  await test.step("one form says what it does", async () => {
    await now.getByRole("radio", { name: /^Likely/ }).check();
    await now.getByRole("radio", { name: "Mixed" }).check();
    await now.getByLabel("Rung of the ladder it stands on").selectOption({ index: 4 });
    await now.getByText(/^More: what becomes true/).click();
    await now.getByLabel("Place on the map").selectOption({ label: "Kharkiv" });
    await now.getByRole("button", { name: "Something comes back later" }).click();
    await now.getByLabel("Headline then").fill("The second train");
    await now.getByLabel("News then").fill("It arrives a day late.");
    await now.getByRole("button", { name: "Set the assessment" }).click();
  });

  await test.step("the roll, a ruling of one's own with its reason, a note and a fact", async () => {
    await now.getByRole("button", { name: "Roll", exact: true }).click();
    await expect(now.getByRole("button", { name: /^Rule as rolled/ })).toBeVisible();
    await now.getByLabel("Private note").fill("Moscow knew about the bridge.");
    await now.getByRole("button", { name: "Keep the note" }).click();
    await expect(now.getByRole("list", { name: "Private notes" })).toContainText("Moscow knew");
    await now.getByText("Rule otherwise").click();
    await now.getByLabel("Indicator 1", { exact: true }).selectOption({ index: 1 });
    await now.getByLabel("Points, indicator 1").fill("+2");
    await now.getByRole("button", { name: "Rule so" }).click();
    await expect(now.getByText("Give a reason; it goes on the record.")).toBeVisible();
    await now.getByLabel("Reason, for the record").fill("The cameras were there.");
    await now.getByRole("button", { name: "Rule so" }).click();
    await expect(now.getByRole("listitem").filter({ hasText: OWN_WORDS.action })).toContainText(
      "The cameras were there.",
    );
    await now.getByText("Establish a fact").click();
    await now.getByLabel("What is true from now on").fill("The train reached Kharkiv.");
    await now.getByRole("button", { name: "Establish", exact: true }).click();
    await expect(now.getByRole("region", { name: "Established facts" })).toContainText(
      "The train reached Kharkiv.",
    );
  });
});
