// The record as the facilitator saves it, and questions to it.
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";

export type Entry = {
  readonly at: number;
  readonly actor: { readonly kind: string; readonly person?: string };
  readonly event: { readonly type: string; readonly [field: string]: unknown };
};
type RecordFile = {
  readonly log: readonly Entry[];
  readonly names: Readonly<Record<string, string>>;
};

/** Presses the button on the ended desk, and reads what the browser saved. */
export async function savesRecord(page: Page, file: string) {
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the record" }).click();
  await (await saved).saveAs(file);
  const { log, names } = JSON.parse(await readFile(file, "utf8")) as RecordFile;
  const personOf = (name: string) => Object.keys(names).find((person) => names[person] === name);
  return {
    log,
    personOf,
    of: (type: string) => log.filter(({ event }) => event.type === type),
    /** Who did it, by name, in order. */
    whoDid: (type: string) =>
      log.filter(({ event }) => event.type === type).map(({ actor }) => names[actor.person ?? ""] ?? null),
  };
}
