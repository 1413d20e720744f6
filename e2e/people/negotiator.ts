// Somebody who talks for a team with other teams: channels, cables, agreements.
import { expect, type Page } from "@playwright/test";
import type { Player } from "./player.ts";

type Place = "Team" | "Channels" | "Cables" | "Agreements";
export type Term = { readonly who: string; readonly what: string; readonly by?: string };
export type Text = {
  readonly with: readonly string[];
  readonly title: string;
  readonly terms: readonly Term[];
  readonly open?: boolean;
};

export function negotiates({ page, looksAt }: Player) {
  const goes = async (place: Place) => {
    await looksAt("Talk");
    await page
      .getByRole("navigation", { name: "Where to talk" })
      .getByRole("button", { name: new RegExp(`^${place}`) })
      .click();
  };
  const agreement = (title: string) => page.getByRole("article", { name: title });
  return {
    goes,
    agreement,
    asksFor: async (...teams: readonly string[]) => {
      await goes("Channels");
      const whom = page.getByRole("group", { name: "With whom?" });
      for (const team of teams) await whom.getByRole("checkbox", { name: team }).check();
      await page.getByRole("button", { name: /^Ask / }).click();
      await expect(page.getByText(/^Waiting for .* to join\.$/)).toBeVisible();
    },
    joins: async (asker: string) => {
      await goes("Channels");
      await expect(page.getByText(`${asker} asks for this channel.`)).toBeVisible();
      await page.getByRole("button", { name: "Join", exact: true }).click();
      await expect(page.getByText(`${asker} asks for this channel.`)).toHaveCount(0);
      const row = page.getByRole("button", { name: new RegExp(`${asker}.*open`) });
      if ((await row.getAttribute("aria-expanded")) !== "true") await row.click();
    },
    says: async (to: string, text: string) => {
      await page.getByLabel(`Message to ${to}`).fill(text);
      await page.getByRole("button", { name: "Send", exact: true }).click();
      await expect(page.getByText(text)).toBeVisible();
    },
    notes: async ({ offered, heard }: { readonly offered: string; readonly heard: string }) => {
      await notesOn(page, { offered, heard });
    },
    drafts: async ({ with: parties, title, terms, open = false }: Text) => {
      await goes("Agreements");
      await page.getByRole("button", { name: "Draft an agreement" }).click();
      const whom = page.getByRole("group", { name: "With whom?" });
      for (const team of parties) await whom.getByRole("checkbox", { name: team }).check();
      await page.getByLabel("Title").fill(title);
      for (const [at, { who, what, by }] of terms.entries()) {
        if (at > 0) await page.getByRole("button", { name: "One more term" }).click();
        const term = page.getByRole("group", { name: `Term ${at + 1}` });
        await term.getByLabel("Who").selectOption(who);
        await term.getByLabel("does what").fill(what);
        if (by !== undefined) await term.getByLabel("by when").selectOption(by);
      }
      if (open)
        await page.getByRole("checkbox", { name: "Everybody may read it once it is in force" }).check();
      await page.getByRole("button", { name: "Show the draft to the parties" }).click();
      await expect(agreement(title)).toBeVisible();
    },
    sponsors: async (title: string) => {
      await agreement(title).getByRole("button", { name: "Sponsor and sign" }).click();
      await expect(agreement(title)).toContainText("to be signed");
    },
    signs: async (title: string) => {
      await goes("Agreements");
      await agreement(title).getByRole("button", { name: "Sign for your team" }).click();
      await expect(agreement(title)).toContainText("in force");
    },
    judges: async (title: string, term: string, word: "Kept" | "Broken", reason: string) => {
      await goes("Agreements");
      await agreement(title)
        .getByRole("group", { name: `Was it kept? ${term}` })
        .getByRole("button", { name: word })
        .click();
      await agreement(title).getByRole("textbox").first().fill(reason);
      await agreement(title).getByRole("button", { name: "Say so" }).click();
      await expect(agreement(title)).toContainText(reason);
    },
    cables: async (to: string, office: string, text: string) => {
      await goes("Cables");
      await page.getByRole("button", { name: "Write a cable or a statement" }).click();
      await page.getByRole("group", { name: "To" }).getByRole("checkbox", { name: to }).check();
      await page.getByLabel("Signed").fill(office);
      await page.getByLabel("Text").fill(text);
      await page.getByRole("button", { name: "Send the cable" }).click();
      await expect(page.getByRole("listitem").filter({ hasText: text })).toBeVisible();
    },
  };
}

async function notesOn(page: Page, { offered, heard }: { offered: string; heard: string }): Promise<void> {
  const note = page.getByRole("group").filter({ has: page.getByText("What was offered, what was heard") });
  if (
    (await note.getByLabel("What we offered").count()) === 0 ||
    !(await note.getByLabel("What we offered").isVisible())
  )
    await page.getByText("What was offered, what was heard").click();
  await page.getByLabel("What we offered").fill(offered);
  await page.getByLabel("What we heard from them").fill(heard);
  await page.getByRole("button", { name: "Note it" }).click();
  await expect(page.getByRole("definition").filter({ hasText: offered })).toBeVisible();
}
