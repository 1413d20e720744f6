// One facilitator, four teams, six people, a wall: from the lobby over six turns to the outcome, the hotwash and the replay.
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { expect } from "@playwright/test";
import { revealsAll, settlesAll, settlesAtOnce } from "../people/adjudicator.ts";
import type { Facilitator } from "../people/facilitator.ts";
import type { Player } from "../people/player.ts";
import { makeViewer } from "../people/viewer.ts";
import { type Team, wishes } from "../support/longReach.ts";
import { test } from "../support/table.ts";

type Leads = Readonly<Record<Team, Player>>;
const because = (team: Team, turn: number) => `${team} does this in turn ${turn} because it must.`;

async function plans(leads: Leads, team: Team, turn: number): Promise<void> {
  const { major, minor } = wishes[team][turn - 1] ?? { major: [], minor: [] };
  const chosen = await leads[team].plans({ major, minor, because: because(team, turn) });
  expect(chosen.major ?? chosen.minor, `${team} found no move to make in turn ${turn}`).not.toBeNull();
}

async function opensPlanning(facilitator: Facilitator, { Kyiv }: Leads): Promise<void> {
  await facilitator.endsPhase();
  await facilitator.endsPhase();
  await Kyiv.seesPhase("Planning");
}

/** Plans all teams at once, as at a real table, and commits those that are not left to the bell. */
async function teamsPlan(leads: Leads, turn: number, open: readonly Team[] = []): Promise<void> {
  await Promise.all(
    (Object.keys(leads) as Team[]).map(async (team) => {
      if (open.includes(team)) return;
      await plans(leads, team, turn);
      await leads[team].commits();
    }),
  );
}

async function opensAdjudication(facilitator: Facilitator): Promise<void> {
  await facilitator.endsPhase();
  await facilitator.endsPhase();
  await revealsAll(facilitator);
  await facilitator.endsPhase();
}

async function opensNextTurn(facilitator: Facilitator, leads: Leads): Promise<void> {
  await settlesAtOnce(facilitator);
  await facilitator.endsPhase();
  await leads.Moscow.seesPhase("Consequences");
  await facilitator.endsPhase();
  await leads.Moscow.seesPhase("Situation");
}

test("JRN1: a facilitator leads four teams through six turns of Long Reach to an outcome, and everyone replays it", async ({
  whitecell,
  facilitator,
  player,
  display,
  browserOf,
}, info) => {
  await facilitator.opensLobby({ template: "Half day", title: "Tuesday's table" });
  await display.opens(await facilitator.displayLink());
  await display.showsCode();
  const Kyiv = await player("Kyiv", "Olena");
  const taras = await player("Kyiv", "Taras", "phone");
  const iryna = await player("Kyiv", "Iryna", "phone");
  const leads: Leads = {
    Kyiv,
    Washington: await player("Washington", "Grace"),
    Moscow: await player("Moscow", "Pavel", "phone"),
    NATO: await player("NATO", "Jens"),
  };
  // In this order: who comes first leads.
  await Kyiv.joins();
  await Promise.all([taras, iryna, leads.Washington, leads.Moscow, leads.NATO].map((one) => one.joins()));
  await facilitator.seatsEveryone();
  for (const one of [...Object.values(leads), taras, iryna]) await one.isSeated();
  await facilitator.starts();

  await test.step("turn 1: a theory, talk in the team, an inject from the hand, a pause, a ruling against the dice", async () => {
    await Kyiv.writesTheory("The refineries end it, not the missile.");
    await taras.talks("Whom do we promise what?");
    await iryna.hears("Whom do we promise what?");
    await facilitator.releasesFromHand("Oil jumps");
    await leads.NATO.sees("Oil jumps");
    await opensPlanning(facilitator, leads);
    await display.shows("Decide and commit your moves");
    await teamsPlan(leads, 1);
    await facilitator.pauses("Fire alarm, back in five minutes");
    await taras.sees(/Fire alarm, back in five minutes/);
    await display.shows(/Fire alarm, back in five minutes/);
    await facilitator.resumes();
    await opensAdjudication(facilitator);
    await settlesAll(facilitator, { as: /success/, reason: "The room made a better case than the card." });
    await opensNextTurn(facilitator, leads);
  });

  await test.step("turn 2: Washington is forced on, and a member of Kyiv drafts what the lead commits", async () => {
    await opensPlanning(facilitator, leads);
    await taras.plans({ ...wishes.Kyiv[1], because: "Taras drafted this." });
    await plans(leads, "Washington", 2);
    await teamsPlan(leads, 2, ["Washington", "Kyiv"]);
    await Kyiv.looksAt("Moves");
    await expect(Kyiv.why).toHaveValue("Taras drafted this.");
    await Kyiv.commits();
    await opensAdjudication(facilitator);
    await facilitator.seesTeam("Washington", /forced/);
    await opensNextTurn(facilitator, leads);
  });

  await test.step("turn 3: Kyiv plays a move in its own words, NATO holds", async () => {
    await opensPlanning(facilitator, leads);
    await Kyiv.writesOwnMove({
      action: "The mayors of six cities travel to the capitals with their engineers.",
      intent: "To make winter something that allied voters can picture.",
      reasons: ["They are believed where officials are not.", "They ask for transformers, not for missiles."],
      risks: "One of them says what he really thinks of the cabinet.",
    });
    await Kyiv.plans({ minor: ["Publish the evidence"], because: because("Kyiv", 3) });
    await Kyiv.commits();
    await leads.NATO.looksAt("Moves");
    await leads.NATO.says("We wait for the council.");
    await leads.NATO.commits();
    await teamsPlan(leads, 3, ["Kyiv", "NATO"]);
    await opensAdjudication(facilitator);
    await facilitator.seesTeam("NATO", /held/);
    await opensNextTurn(facilitator, leads);
  });

  await test.step("turn 4: another theory, a move reopened, a team committed by the white cell", async () => {
    await Kyiv.writesTheory("A guarantee that nobody has tested.");
    await opensPlanning(facilitator, leads);
    await plans(leads, "Moscow", 4);
    await teamsPlan(leads, 4, ["Moscow"]);
    await leads.NATO.page.getByRole("button", { name: "Reopen to change" }).click();
    await leads.NATO.says("On second thoughts.");
    await leads.NATO.commits();
    await facilitator.page.getByRole("button", { name: "Commit for Moscow" }).click();
    await facilitator.seesTeam("Moscow", /ready/);
    await opensAdjudication(facilitator);
    await opensNextTurn(facilitator, leads);
  });

  await test.step("turn 5: an inject written on the spot, and a minute more", async () => {
    await facilitator.writesInject({
      title: "A tanker turns back",
      text: "Insurers have withdrawn cover from eleven ships in the Baltic.",
    });
    await display.shows("A tanker turns back");
    await opensPlanning(facilitator, leads);
    const before = await facilitator.readsClock();
    await facilitator.bar.getByRole("button", { name: "1 minute more" }).click();
    await expect.poll(async () => (await facilitator.readsClock()).left).toBeGreaterThan(before.left);
    await teamsPlan(leads, 5);
    await opensAdjudication(facilitator);
    await opensNextTurn(facilitator, leads);
  });

  await test.step("turn 6, and the end", async () => {
    await opensPlanning(facilitator, leads);
    await teamsPlan(leads, 6);
    await opensAdjudication(facilitator);
    await settlesAtOnce(facilitator);
    await facilitator.endsPhase();
    await facilitator.endsSession();
    await expect(facilitator.now).toContainText(/Negotiated settlement|Asymmetric escalation|Protracted war/);
    for (const one of [...Object.values(leads), taras, iryna])
      await expect(one.heading).toHaveText("The play has ended");
  });

  await test.step("the hotwash opens to all what was secret, and the replay is published whole", async () => {
    await facilitator.opensHotwash();
    await iryna.looksAt("Now");
    await iryna.sees("The refineries end it, not the missile.");
    await leads.Moscow.looksAt("Now");
    await leads.Moscow.sees("Questions for the hotwash");
    await facilitator.publishes("Everything");
  });

  const file = info.outputPath("record.json");
  const page = info.outputPath("replay.html");
  const everyone = makeViewer(taras.page);
  await test.step("the replay shows each side what it knew, by event and by turn", async () => {
    await taras.looksAt("Now");
    await taras.page.getByRole("link", { name: "Watch the replay" }).click();
    await everyone.seesReplay();
    await everyone.page.setViewportSize({ width: 1440, height: 900 });
    await everyone.goesToStart();
    expect(await everyone.where()).toMatch(/^Before play/);
    await everyone.goesToNextTurn();
    expect(await everyone.where()).toMatch(/^Turn 1/);
    for (let n = 2; n <= 6; n++) await everyone.goesToNextTurn();
    expect(await everyone.where()).toMatch(/^Turn 6/);
    await everyone.stepsForward();
    await everyone.stepsBack();
    await everyone.goesToStart();
    await everyone.goesToNextTurn();
    await everyone.doesNotTell(/Whom do we promise what\?/);
    await everyone.looksAs("Moscow");
    await everyone.doesNotTell(/Whom do we promise what\?/);
    for (const side of ["Washington", "NATO"] as const) await everyone.looksAs(side);
    await everyone.looksAs("Kyiv");
    await everyone.tells(/Whom do we promise what\?/);
    await everyone.looksAs("Everything");
    await everyone.tells(/Whom do we promise what\?/);
    await everyone.opensTab("Rulings");
    await everyone.goesToNextTurn();
    await everyone.sees(/The room made a better case than the card\./);
    await everyone.goesToEnd();
    await everyone.sees(/Dice checked/);
  });

  await test.step("the downloaded record opens in a browser whose server is gone", async () => {
    const saved = facilitator.page.waitForEvent("download");
    await facilitator.page.getByRole("button", { name: "Download the record" }).click();
    await (await saved).saveAs(file);
    const savedPage = facilitator.page.waitForEvent("download");
    await facilitator.page.getByRole("button", { name: "Replay as one page" }).click();
    await (await savedPage).saveAs(page);
    const stranger = makeViewer(await (await browserOf()).newPage());
    await stranger.page.goto("/replay");
    await expect(stranger.page.getByRole("heading", { name: "Open a replay" })).toBeVisible();
    await stranger.page.waitForLoadState("networkidle");
    await whitecell.stop();
    await stranger.opensFile(file);
    expect(await stranger.steps()).toBe(await everyone.steps());
    await stranger.looksAs("Everything");
    await stranger.goesToEnd();
    await stranger.sees(/Dice checked/);
    await stranger.sees("Verified");
    const forged = info.outputPath("forged.json");
    await writeFile(forged, (await readFile(file, "utf8")).replaceAll("because it must", "because it wants"));
    await stranger.page.getByLabel("Open another file").setInputFiles(forged);
    await stranger.sees("Does not match");
  });

  await test.step("the replay as one page opens from a disk with the network off", async () => {
    expect(gzipSync(await readFile(page), { level: 9 }).length).toBeLessThan(400_000);
    const context = await browserOf();
    const offline = makeViewer(await context.newPage());
    const asked: string[] = [];
    offline.page.on("request", (request) => asked.push(new URL(request.url()).protocol));
    await context.setOffline(true);
    await offline.page.goto(pathToFileURL(page).href);
    expect(await offline.steps()).toBe(await everyone.steps());
    await offline.sees("Verified");
    await offline.looksAs("Kyiv");
    await offline.goesToNextTurn();
    await offline.tells(/Whom do we promise what\?/);
    await offline.goesToEnd();
    await expect(offline.page.getByRole("figure", { name: "Theatre map" })).toBeVisible();
    await expect(offline.page).toHaveURL(/#at=\d+&as=team:kyiv$/);
    expect(new Set(asked)).toEqual(new Set(["file:", "blob:"]));
  });
});
