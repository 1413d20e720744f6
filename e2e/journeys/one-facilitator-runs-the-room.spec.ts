// A whole evening in two turns: one facilitator, four full teams, and nearly everything that goes wrong.
import { expect } from "@playwright/test";
import { CAST, type TeamId } from "../crew/cast.ts";
import { makeRoomful, type Roomful } from "../crew/roomful.ts";
import { OWN_WORDS } from "../crew/script.ts";
import { revealsAll, settlesAtOnce } from "../people/adjudicator.ts";
import { givesLinkTo, invitesHelper } from "../people/doorkeeper.ts";
import { makeFacilitator } from "../people/facilitator.ts";
import { savesRecord } from "../support/savedRecord.ts";
import { test } from "../support/table.ts";

const SEATS = 6;
const SOON_MS = 10_000;
const TRAIN = "T1:washington:major";
const LATE = "Konrad Wiśniewski-Kowalczyk";
const HELPER = "Bernadette Achterberg";
const [MARGARET = "", OLENA = "", JURGEN = ""] = [CAST.washington[0], CAST.kyiv[0], CAST.nato[0]];

/** Those without a page: a page leads Washington, Kyiv and NATO, and the last of Moscow comes late. */
const sockets: Readonly<Record<TeamId, readonly string[]>> = {
  washington: CAST.washington.slice(1, SEATS),
  kyiv: CAST.kyiv.slice(1, SEATS),
  moscow: CAST.moscow.slice(0, SEATS - 1),
  nato: CAST.nato.slice(1, SEATS),
};

test("JRN23: one facilitator runs four teams of six and four observers through two turns in which everything happens", async ({
  facilitator,
  player,
  display,
  browserOf,
  whitecell,
  room,
}, info) => {
  const { page, now, dialog } = facilitator;
  const created = page.waitForResponse(
    (answer) => answer.url().endsWith("/api/sessions") && answer.request().method() === "POST",
  );
  await facilitator.opensLobby({ template: "Custom", turns: 2, seatsPerTeam: SEATS });
  const { token } = (await (await created).json()) as { readonly token: string };
  const washington = await player("Washington", MARGARET);
  const kyiv = await player("Kyiv", OLENA, "phone");
  const nato = await player("NATO", JURGEN, "phone");
  const late = await player("Moscow", LATE, "phone");
  const tables = [washington, kyiv, nato, late];
  let crowd: Roomful | null = null;
  const people = (): Roomful => {
    if (!crowd) throw new Error("Nobody has come yet.");
    return crowd;
  };

  await test.step("28 people come, 27 of them in time", async () => {
    for (const one of [washington, kyiv, nato]) await one.joins();
    crowd = await makeRoomful({ server: whitecell.origin, code: room.code(), leadToken: token }, sockets);
    expect(people().size + tables.length).toBe(4 * SEATS + 4);
    await facilitator.seatsEveryone();
    for (const one of [washington, kyiv, nato]) await one.isSeated();
    await display.opens(await facilitator.displayLink());
    await facilitator.starts();
    await facilitator.endsPhase();
  });

  await test.step("a late joiner is seated where there is room, and sees where the others are", async () => {
    await late.joins();
    await page.getByRole("button", { name: "Seat them" }).click();
    await facilitator.seatsEveryone();
    await dialog.getByRole("button", { name: "Close" }).click();
    await late.seesPhase("Talks");
    await expect(page.getByText("1 in the waiting room")).toHaveCount(0);
    await facilitator.seesTeam("Moscow", /6\/6/);
  });

  await test.step("two injects: one written with keys in less than ten seconds, one out of the hand", async () => {
    const begun = Date.now();
    await page.locator("body").press("n");
    await expect(dialog.getByLabel("Title")).toBeFocused();
    await page.keyboard.type("Two ferries collide off Odesa");
    await page.keyboard.press("Enter");
    await kyiv.sees("Two ferries collide off Odesa");
    const took = Date.now() - begun;
    info.annotations.push({ type: "measured", description: `${took} ms from the key to the phone` });
    expect(took).toBeLessThan(SOON_MS);
    await late.sees("Two ferries collide off Odesa");
    await facilitator.releasesFromHand("Oil jumps");
    await nato.sees("Oil jumps");
    await facilitator.endsPhase();
  });

  const because = "If they stall, the refineries burn next month.";
  const second = await player("Kyiv", OLENA);
  await test.step("a phone is lost: a link gives the seat and what was typed to a laptop", async () => {
    await kyiv.seesPhase("Planning");
    await kyiv.plans({ minor: ["Prisoner exchange"], because });
    const link = await givesLinkTo(facilitator, OLENA);
    await kyiv.page.context().close();
    await second.page.goto(link);
    await second.page.getByLabel("Your name in this session").fill(OLENA);
    await second.page.getByRole("button", { name: "Take the seat" }).click();
    await second.seesPhase("Planning");
    await second.looksAt("Moves");
    await expect(second.why).toHaveValue(because);
    await second.commits();
    await facilitator.seesTeam("Kyiv", /ready/);
  });

  await test.step("a silent team holds, a drafted one is committed as it stands: said before, and so it is", async () => {
    await washington.writesOwnMove(OWN_WORDS);
    await washington.plans({ because: "Somebody has to answer." });
    await washington.commits();
    await people().drafts("moscow", { minor: "mos-drone-probing" });
    await facilitator.seesTeam("Moscow", /drafted/);
    await now.getByRole("button", { name: "End planning now" }).click();
    const line = (team: string) => dialog.getByRole("listitem").filter({ hasText: team });
    await expect(line("NATO")).toContainText("Nothing is drafted: the team holds");
    await expect(line("Moscow")).toContainText("The draft is committed as it stands");
    await dialog.getByRole("button", { name: /^Force / }).click();
    await late.seesPhase("Locked");
    await facilitator.seesTeam("NATO", /held/);
    await facilitator.seesTeam("Moscow", /forced/);
    await nato.sees(/Your team holds this turn/);
  });

  await test.step("the move that no card foresaw: reasons, hidden estimates, spread, odds, roll, a ruling with its reason", async () => {
    await facilitator.endsPhase();
    await revealsAll(facilitator);
    await facilitator.endsPhase();
    const assess = now.getByRole("button", { name: "Set the assessment" });
    await expect(assess.or(now.getByRole("button", { name: "Roll", exact: true })).first()).toBeVisible();
    if (!(await assess.isVisible())) await page.locator("body").press("u");
    await expect(now.getByRole("heading", { name: OWN_WORDS.action })).toBeVisible();
    await now.getByRole("button", { name: "Open the argument" }).click();
    const { teams, observers, does } = people();
    await does(teams.kyiv[0], {
      type: "AddArgument",
      key: TRAIN,
      stance: "pro",
      text: "All know a day ahead.",
    });
    await does(teams.moscow[0], {
      type: "AddArgument",
      key: TRAIN,
      stance: "con",
      text: "The line was cut.",
    });
    const others = [...teams.kyiv, ...teams.moscow, ...teams.nato, ...observers];
    for (const [at, seat] of others.entries())
      await does(seat, { type: "GiveEstimate", key: TRAIN, percent: at === 0 ? 5 : 50 + (at % 5) * 5 });
    // Nobody of Washington is asked: it is their own move.
    const own = await teams.washington[0]?.asks({ type: "GiveEstimate", key: TRAIN, percent: 90 });
    expect(own?.ok).toBe(false);
    await expect(now.getByText(`${others.length} of 22 have estimated`)).toBeVisible();
    await expect(now.getByText("Hidden until the argument is closed.")).toBeVisible();
    await now.getByRole("button", { name: "Close and show the spread" }).click();
    await expect(now.getByRole("figure", { name: "Estimates of success" })).toContainText(
      `${others.length} estimates: median 60 %`,
    );
    await expect(now.getByRole("region", { name: "Ask those who stand alone" })).toContainText("Kyiv: 5 %");
    await nato.looksAt("Now");
    await nato.sees(new RegExp(`^${others.length} estimates, the middle half from`));
    await now.getByRole("radio", { name: /^Likely/ }).check();
    await now.getByRole("radio", { name: "Mixed" }).check();
    await now.getByLabel("Rung of the ladder it stands on").selectOption({ index: 4 });
    await now.getByLabel("Why you assess it so").fill("Close to the shuttle envoy.");
    await assess.click();
    await now.getByRole("button", { name: "Roll", exact: true }).click();
    await now.getByText("Rule otherwise").click();
    await now
      .getByRole("radio", { name: /success/i, checked: false })
      .first()
      .check();
    await now.getByLabel("Reason, for the record").fill("The cameras were there.");
    await now.getByRole("button", { name: "Rule so" }).click();
    await expect(now.getByRole("listitem").filter({ hasText: OWN_WORDS.action })).toContainText(
      "The cameras were there.",
    );
    await settlesAtOnce(facilitator);
  });

  await test.step("a step too many is taken back on every screen", async () => {
    await facilitator.endsPhase();
    await late.seesPhase("Consequences");
    await page.locator("body").press("z");
    await dialog
      .getByLabel("Why? Those whose screens go back read this.")
      .fill("One word more on the train.");
    await dialog.getByRole("button", { name: "Take it back" }).click();
    await washington.isTold("One word more on the train.");
    await display.shows("The last step is taken back: One word more on the train.");
    for (const one of [washington, second, nato, late]) await one.seesPhase("Adjudication");
    await dialog.getByRole("button", { name: "Close" }).click();
    await facilitator.endsPhase();
    await late.seesPhase("Consequences");
  });

  const helpersPage = await (await browserOf()).newPage();
  const helper = makeFacilitator(helpersPage, { hostKey: whitecell.hostKey, room });
  await test.step("the lead is handed over, and the session goes on without a stop", async () => {
    await helpersPage.goto(await invitesHelper(facilitator));
    await helpersPage.getByLabel("Your name in this session").fill(HELPER);
    await helpersPage.getByRole("button", { name: "Take the seat" }).click();
    await expect(helper.now.getByRole("heading", { name: "Say what changed and why" })).toBeVisible();
    await facilitator.bar.getByRole("button", { name: "People" }).click();
    await page.getByRole("button", { name: `Options for ${HELPER}` }).click();
    await dialog.getByRole("button", { name: "Hand over the lead" }).click();
    await dialog.getByRole("button", { name: "Close" }).click();
    await expect(page.getByText(new RegExp(`^${HELPER} has the lead since`))).toBeVisible();
    await helper.now.getByRole("button", { name: "Start the next turn" }).click();
    for (const one of [washington, second, nato, late]) await one.seesPhase("Situation");
    await helper.endsPhase();
    await helper.endsPhase();
    await late.seesPhase("Planning");
  });

  const third = await (await browserOf()).newPage();
  const lead = makeFacilitator(third, { hostKey: whitecell.hostKey, room });
  await test.step("the lead's tab is closed and the desk opened on another device", async () => {
    await helpersPage.close();
    await third.goto(`/lead#key=${whitecell.hostKey}`);
    await third.getByRole("button", { name: "Show the sessions" }).click();
    await third.getByRole("button", { name: /^Open the lead's desk of/ }).click();
    await expect(lead.now.getByRole("heading", { name: /^Waiting for/ })).toBeVisible();
    await late.seesPhase("Planning");
    await people().drafts("washington", { minor: "was-widen-intel" });
    await washington.commits();
    await people().drafts("moscow", { minor: "mos-split-west" });
    await people().does(people().teams.moscow[0], { type: "CommitDraft", team: "moscow" });
    await lead.seesTeam("Moscow", /ready/);
    await lead.endsPhase();
    await lead.endsPhase();
    await revealsAll(lead);
    await lead.endsPhase();
    await settlesAtOnce(lead);
    await lead.endsPhase();
    await lead.endsSession();
    for (const one of [washington, second, nato, late])
      await expect(one.heading).toHaveText("The play has ended");
    await display.shows(/^(Negotiated settlement|Asymmetric escalation|Protracted war)/);
  });

  await test.step("the record tells all of it", async () => {
    const { log, of, whoDid, personOf } = await savesRecord(third, info.outputPath("record.json"));
    const rev = (type: string, fits: (event: Record<string, unknown>) => boolean = () => true) =>
      log.findIndex(({ event }) => event.type === type && fits(event));
    expect(rev("PersonSeated", ({ person }) => person === personOf(LATE))).toBeGreaterThan(
      rev("TurnStarted"),
    );
    expect(of("InjectReleased").map(({ event }) => event.title)).toEqual(
      expect.arrayContaining(["Two ferries collide off Odesa", "Oil jumps"]),
    );
    const [locked] = of("OrdersLocked");
    expect(locked?.event).toMatchObject({ byBell: ["moscow"], holds: ["nato"], closedBy: "white cell" });
    expect(whoDid("DraftCommitted")).toEqual(expect.arrayContaining([OLENA, MARGARET]));
    expect(of("EstimateGiven")).toHaveLength(19);
    expect(of("ArgumentAdded")).toHaveLength(2);
    expect(of("MoveRuled").map(({ event }) => (event.ruling as { reason: string }).reason)).toContain(
      "The cameras were there.",
    );
    const [undone] = of("StepUndone");
    expect(undone?.event).toMatchObject({ reason: "One word more on the train." });
    expect(of("LeadHandedOver").map(({ event }) => event)).toEqual([
      expect.objectContaining({ to: personOf(HELPER), by: "lead" }),
    ]);
    // Whoever leads after the tab was closed is the same person as before.
    expect(whoDid("SessionEnded")).toEqual([HELPER]);
  });
  people().leaves();
});
