// A desk under load: what comes in moves nothing and takes nothing away that somebody is typing.
import { expect } from "@playwright/test";
import { CAST, TEAMS } from "../crew/cast.ts";
import { makeCrew } from "../crew/crew.ts";
import { forgetsShifts, shiftsOf, watchesShifts } from "../support/shifts.ts";
import { test } from "../support/table.ts";

const SIZE = { width: 1280, height: 720 };
const MOST_SHIFT = 0.01;
const WORDS = "Что сказал президент, записано дословно: nobody promised anything";

test("CALM1, CALM2: with thirty people at work nothing on the desk moves, and half-typed words stay", async ({
  facilitator,
  room,
  whitecell,
}) => {
  const { page, now, dialog } = facilitator;
  await page.setViewportSize(SIZE);
  await watchesShifts(page);
  const created = page.waitForResponse(
    (answer) => answer.url().endsWith("/api/sessions") && answer.request().method() === "POST",
  );
  await facilitator.opensLobby({ template: "Custom", turns: 2 });
  const { token } = (await (await created).json()) as { token: string };
  const crew = makeCrew({ server: whitecell.origin, code: room.code });
  await crew.arrives(token, []);
  await facilitator.seatsEveryone();
  await crew.starts();
  await crew.advances();
  await crew.advances();
  await expect(now.getByRole("heading", { name: /^Waiting for/ })).toBeVisible();
  await page.getByRole("button", { name: "All seats" }).click();
  const arrive = async (): Promise<void> => {
    for (const team of TEAMS) {
      await crew.talks(team);
      await crew.drafts(team, 0);
    }
    for (let n = 0; n < 20; n += 1)
      await crew.rules({ type: "SetBookmark", text: `${n}: ${WORDS}`, tags: ["signal"] });
    await crew.commits("nato");
  };

  await test.step("while a form stands open", async () => {
    await page.keyboard.press("n");
    await dialog.getByLabel("Title").fill(WORDS);
    await dialog.getByLabel("Text", { exact: true }).fill(WORDS);
    await page.waitForTimeout(600);
    await forgetsShifts(page);
    await arrive();
    const { sum, moved } = await shiftsOf(page);
    test.info().annotations.push({ type: "measured", description: `shift ${sum.toFixed(4)}` });
    expect(sum, moved.join("; ")).toBeLessThan(MOST_SHIFT);
    await expect(page.getByRole("dialog")).toHaveCount(1);
    await expect(dialog.getByLabel("Title")).toHaveValue(WORDS);
    await page.reload();
    await expect(now).toBeVisible();
    await page.keyboard.press("n");
    await expect(dialog.getByLabel("Title")).toHaveValue(WORDS);
    await expect(dialog.getByLabel("Text", { exact: true })).toHaveValue(WORDS);
    await page.keyboard.press("Escape");
  });

  await test.step("on the waiting board and the log, while somebody types a note", async () => {
    await facilitator.opensTools("Injects");
    await page.getByRole("button", { name: /All seats|Fold/ }).click();
    await page.waitForTimeout(600);
    await forgetsShifts(page);
    for (const name of CAST.kyiv.slice(0, 2)) await expect(page.getByText(name).first()).toBeAttached();
    for (const team of TEAMS) await crew.talks(team);
    await crew.drafts("kyiv", 0);
    await crew.commits("kyiv");
    await facilitator.seesTeam("Kyiv", /ready/);
    const { sum, moved } = await shiftsOf(page);
    test.info().annotations.push({ type: "measured", description: `shift ${sum.toFixed(4)}` });
    expect(sum, moved.join("; ")).toBeLessThan(MOST_SHIFT);
  });
  crew.leaves();
});
