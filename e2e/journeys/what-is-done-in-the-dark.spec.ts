// Moscow probes allied airspace twice: once nobody notices, once everybody does.
// Seen to fail: with `MoveRuled` told to everybody whatever was done.
import { expect } from "@playwright/test";
import { revealsAll } from "../people/adjudicator.ts";
import type { Facilitator } from "../people/facilitator.ts";
import { foundIn } from "../support/secrets.ts";
import { test } from "../support/table.ts";
import { recordWire } from "../support/wire.ts";

const COVERT = "Probe allied airspace";
/** Its title, its words and its name in the scenario. */
const TRACES = [COVERT, "jets with transponders off", "mos-drone-probing"];

/** Rules the covert move as given, and all others as they fall. */
async function settles({ now }: Facilitator, grade: "success" | "failure"): Promise<void> {
  const roll = now.getByRole("button", { name: "Roll", exact: true });
  const asRolled = now.getByRole("button", { name: /^Rule as rolled/ });
  const done = now.getByRole("heading", { name: "Every move is settled" });
  const title = now.getByRole("heading", { level: 2 });
  await expect(roll.or(done)).toBeVisible();
  while (!(await done.isVisible())) {
    const before = await title.innerText();
    await roll.click();
    await expect(asRolled).toBeVisible();
    const covert = await now.getByRole("heading", { name: COVERT, exact: true, level: 3 }).isVisible();
    const otherwise = now.getByRole("radio", { name: grade, exact: true });
    if (covert) await now.getByText("Rule otherwise").click();
    if (covert && !(await otherwise.isChecked())) {
      await otherwise.check();
      await now.getByLabel("Reason, for the record").fill("So that the play shows both.");
      await now.getByRole("button", { name: "Rule so" }).click();
    } else await asRolled.click();
    await expect(title).not.toHaveText(before);
    await expect(roll.or(done)).toBeVisible();
  }
}

test("JRN28: a covert move of Moscow stays unknown to every other page until it is exposed, and then all of them show it", async ({
  facilitator,
  player,
  display,
}) => {
  await facilitator.opensLobby({ template: "Custom", turns: 2 });
  const moscow = await player("Moscow", "Irina");
  const kyiv = await player("Kyiv", "Olena", "phone");
  const nato = await player("NATO", "Jens");
  const others = [
    { who: "Kyiv", page: kyiv.page, wire: recordWire(kyiv.page) },
    { who: "NATO", page: nato.page, wire: recordWire(nato.page) },
    { who: "the room", page: display.page, wire: recordWire(display.page) },
  ];
  for (const person of [moscow, kyiv, nato]) await person.joins();
  await facilitator.seatsEveryone();
  await kyiv.isSeated();
  await display.opens(await facilitator.displayLink());
  await facilitator.starts();

  const plansAndLocks = async () => {
    await facilitator.endsPhase();
    await facilitator.endsPhase();
    const { minor } = await moscow.plans({ minor: [COVERT], because: "To see who looks up." });
    expect(minor).toBe(COVERT);
    await moscow.commits();
    await kyiv.plans({ minor: ["Harden and repair the grid"], because: "Winter first." });
    await kyiv.commits();
    await facilitator.endsPhase();
  };
  const nobodyKnows = async (when: string) => {
    for (const { who, page, wire } of others) {
      expect.soft(foundIn(await wire.texts(), TRACES), `what ${who} got, ${when}`).toEqual([]);
      expect.soft(foundIn([await page.content()], TRACES), `what ${who}'s page holds, ${when}`).toEqual([]);
    }
  };

  await test.step("done and not noticed", async () => {
    await plansAndLocks();
    await nobodyKnows("locked");
    await facilitator.endsPhase();
    await revealsAll(facilitator);
    await nobodyKnows("after the reveal");
    await facilitator.endsPhase();
    await settles(facilitator, "success");
    await facilitator.endsPhase();
    await kyiv.seesPhase("Consequences");
    await nobodyKnows("after the rulings");
    await facilitator.endsPhase();
    await kyiv.seesPhase("Situation");
  });

  await test.step("done again, and caught", async () => {
    await plansAndLocks();
    await facilitator.endsPhase();
    await revealsAll(facilitator);
    await facilitator.endsPhase();
    await nobodyKnows("before the ruling");
    await settles(facilitator, "failure");
    for (const { who, wire } of others)
      await expect
        .poll(async () => foundIn(await wire.texts(), [COVERT]), { message: `${who} is told` })
        .toEqual([COVERT]);
    await kyiv.looksAt("Now");
    await kyiv.sees(COVERT);
    await nato.sees(COVERT);
    await display.shows(COVERT);
    await moscow.looksAt("Moves");
    await moscow.sees("It was covert and has been exposed.");
  });
});
