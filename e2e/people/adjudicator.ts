// How moves are revealed and settled at the desk: whoever does it, does it here.
import { expect } from "@playwright/test";
import type { Facilitator } from "./facilitator.ts";

export async function revealsAll({ now }: Facilitator): Promise<void> {
  const shown = now.getByRole("heading", { name: /^Reveal the moves: \d+ of \d+ shown|^No open moves/ });
  const next = now.getByRole("button", { name: "Reveal next" });
  await expect(shown).toBeVisible();
  while (await next.isVisible()) {
    const before = await shown.innerText();
    await next.click();
    await expect(shown).not.toHaveText(before);
  }
}

/** What the desk asks for next. */
const step = async ({ now }: Facilitator): Promise<"assess" | "roll" | "rule" | "done"> => {
  const asked = {
    assess: now.getByRole("button", { name: "Set the assessment" }),
    roll: now.getByRole("button", { name: "Roll", exact: true }),
    rule: now.getByRole("button", { name: /^Rule as rolled/ }),
    done: now.getByRole("heading", { name: /^Every move is settled$|^No team moved this turn/ }),
  } as const;
  const any = asked.assess.or(asked.roll).or(asked.rule).or(asked.done);
  await expect(any.first()).toBeVisible();
  for (const [name, what] of Object.entries(asked))
    if (await what.isVisible()) return name as keyof typeof asked;
  throw new Error("The desk asks for nothing.");
};

export type Override = { readonly as: RegExp; readonly reason: string };

/** Rolls and rules move by move; the first is ruled otherwise where an override is given. */
export async function settlesAll(facilitator: Facilitator, override?: Override): Promise<void> {
  const { now, page } = facilitator;
  let toOverride = override;
  const title = now.getByRole("heading", { level: 2 });
  for (;;) {
    switch (await step(facilitator)) {
      case "done":
        return;
      case "assess":
        await assesses(facilitator);
        break;
      case "roll":
        await now.getByRole("button", { name: "Roll", exact: true }).click();
        await expect(now.getByRole("button", { name: /^Rule as rolled/ })).toBeVisible();
        break;
      case "rule": {
        const before = await title.innerText();
        if (toOverride) {
          await now.getByText("Rule otherwise").click();
          await now.getByRole("radio", { name: toOverride.as, checked: false }).first().check();
          await now.getByLabel("Reason, for the record").fill(toOverride.reason);
          await now.getByRole("button", { name: "Rule so" }).click();
          toOverride = undefined;
        } else {
          await now.getByRole("button", { name: /^Rule as rolled/ }).click();
        }
        await expect(title).not.toHaveText(before);
        await expect(page.getByRole("alert")).toHaveCount(0);
      }
    }
  }
}

/** The dice decide all that is left; a move in a team's own words is assessed first. */
export async function settlesAtOnce(facilitator: Facilitator): Promise<void> {
  const { now } = facilitator;
  for (;;) {
    const asked = await step(facilitator);
    if (asked === "done") return;
    if (asked === "assess") await assesses(facilitator);
    else {
      await now.getByRole("button", { name: "Resolve the rest" }).click();
      await expect(
        now
          .getByRole("heading", { name: /^Every move is settled$/ })
          .or(now.getByRole("button", { name: "Set the assessment" })),
      ).toBeVisible();
    }
  }
}

async function assesses({ now }: Facilitator): Promise<void> {
  await now.getByRole("radio", { name: /^Likely/ }).check();
  await now.getByRole("radio", { name: "Mixed" }).check();
  await now.getByLabel("Indicator 1", { exact: true }).selectOption({ index: 1 });
  await now.getByLabel("How much, indicator 1").selectOption({ index: 2 });
  await now.getByLabel("Direction, indicator 1").selectOption("up");
  await now.getByLabel("Rung of the ladder it stands on").selectOption({ index: 3 });
  await now.getByLabel("Why you assess it so").fill("Close to a card of the catalogue, a little weaker.");
  await now.getByRole("button", { name: "Set the assessment" }).click();
  await expect(now.getByRole("button", { name: "Set the assessment" })).toHaveCount(0);
}
