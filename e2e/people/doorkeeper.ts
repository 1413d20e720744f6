// What the facilitator does at the door: shows people out, gives them another way in.
import { expect } from "@playwright/test";
import type { Facilitator } from "./facilitator.ts";

async function looksCloselyAt({ page }: Facilitator, name: string): Promise<void> {
  await page.getByRole("button", { name: `Options for ${name}` }).click();
}

export async function removes(facilitator: Facilitator, name: string): Promise<void> {
  const { page } = facilitator;
  await looksCloselyAt(facilitator, name);
  await page.getByRole("button", { name: "Remove from the session" }).click();
  await page.getByRole("button", { name: `Remove ${name}` }).click();
  await expect(page.getByRole("button", { name: `Options for ${name}` })).toHaveCount(0);
}

/** A link that gives this person their seat on another device. */
export async function givesLinkTo(facilitator: Facilitator, name: string): Promise<string> {
  const { page, bar, dialog } = facilitator;
  await bar.getByRole("button", { name: "People" }).click();
  await looksCloselyAt(facilitator, name);
  await page.getByRole("button", { name: "Make the link" }).click();
  const link = await page.getByLabel(`Seat link for ${name}`).inputValue();
  await dialog.getByRole("button", { name: "Close" }).click();
  return link;
}

/** A link into the white cell for somebody who helps. */
export async function invitesHelper({ bar, dialog }: Facilitator): Promise<string> {
  await bar.getByRole("button", { name: "People" }).click();
  await dialog.getByRole("button", { name: "Invite an adjudicator" }).click();
  await dialog.getByRole("button", { name: "Make the link" }).click();
  const link = await dialog.getByRole("textbox", { name: "Seat link for adjudicator" }).inputValue();
  await dialog.getByRole("button", { name: "Close" }).click();
  return link;
}
