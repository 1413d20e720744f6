// The lead of the white cell at the desk.
import { expect, type Page } from "@playwright/test";
import type { Room } from "./room.ts";

export type LobbyWish = {
  readonly template?: "Half day" | "Classroom" | "Demo" | "Custom";
  /** Only with "Custom". */
  readonly turns?: number;
  /** Of a phase by its name; only with "Custom". */
  readonly minutes?: Readonly<Record<string, number>>;
  readonly title?: string;
  readonly seatsPerTeam?: number;
};

type Needs = { readonly hostKey: string; readonly room: Room };
export type Facilitator = ReturnType<typeof makeFacilitator>;

export function makeFacilitator(page: Page, { hostKey, room }: Needs) {
  const now = page.getByRole("region", { name: "Now", exact: true });
  const bar = page.getByRole("banner");
  const dialog = page.getByRole("dialog");

  const opensTools = (tab: "Injects" | "RFIs" | "Situation" | "Teams" | "Log" | "Seen by") =>
    page.getByRole("tab", { name: tab }).click();

  return {
    page,
    now,
    bar,
    dialog,
    opensTools,
    opensLobby: async ({
      template = "Half day",
      turns,
      minutes = {},
      title,
      seatsPerTeam,
    }: LobbyWish = {}) => {
      await page.goto(`/host#key=${hostKey}`);
      await page.getByRole("radio", { name: new RegExp(`^${template}`) }).check();
      if (turns !== undefined) await page.getByLabel("Turns", { exact: true }).selectOption(String(turns));
      for (const [phase, length] of Object.entries(minutes))
        await page.getByLabel(`${phase}, minutes`).fill(String(length));
      if (title !== undefined || seatsPerTeam !== undefined) {
        await page.getByText("More", { exact: true }).click();
        if (title !== undefined) await page.getByLabel("Name of this session").fill(title);
        if (seatsPerTeam !== undefined)
          await page.getByLabel("Seats for each team").selectOption(String(seatsPerTeam));
      }
      await page.getByRole("button", { name: "Open the lobby" }).click();
      const code = page.getByText(/^Join code( \w){8}$/);
      await expect(code).toBeAttached();
      room.shows(((await code.textContent()) ?? "").replace("Join code", "").replaceAll(" ", ""));
    },
    seatsEveryone: async () => {
      await page.getByRole("button", { name: "Seat everyone as asked" }).click();
      await expect(page.getByText("Nobody is waiting.")).toBeVisible();
    },
    starts: async () => {
      await page.getByRole("button", { name: "Start turn 1" }).click();
      await expect(now.getByRole("heading", { name: "Read the situation aloud" })).toBeVisible();
    },
    endsPhase: async () => {
      const end = bar.getByRole("button", { name: /^End \w+, go to/ });
      const label = (await end.getAttribute("aria-label")) ?? "";
      await end.click();
      // Where a default would decide something, the desk asks first.
      const sure = dialog.getByRole("button", { name: /^(Force .+ on|End planning|End the reveal)$/ });
      await expect(async () => {
        if (await sure.isVisible()) await sure.click();
        await expect(bar.getByRole("button", { name: label })).toHaveCount(0, { timeout: 1_000 });
      }).toPass({ timeout: 20_000 });
    },
    pauses: async (reason: string) => {
      await bar.getByRole("button", { name: "Pause" }).click();
      await dialog.getByLabel("Why? Everyone sees this.").fill(reason);
      await dialog.getByRole("button", { name: "Show everyone why" }).click();
      await expect(page.getByText(`Paused: ${reason}`)).toBeVisible();
    },
    resumes: async () => {
      await bar.getByRole("button", { name: "Resume" }).click();
      await expect(bar.getByRole("button", { name: "Pause" })).toBeEnabled();
    },
    /** Milliseconds left on the desk's clock, and when it was read. */
    readsClock: async () => {
      const face = await bar.getByRole("timer").innerText();
      const [minutes = 0, seconds = 0] = face.split(":").map(Number);
      return { left: (minutes * 60 + seconds) * 1_000, at: Date.now() };
    },
    seesTeam: (team: string, state: RegExp) =>
      expect(
        page.getByRole("region", { name: "Teams" }).getByRole("listitem").filter({ hasText: team }).first(),
      ).toContainText(state),
    releasesFromHand: async (title: string) => {
      await opensTools("Injects");
      await page.getByRole("region", { name: "In hand" }).getByText(title, { exact: true }).click();
      await page.getByRole("button", { name: `Release “${title}”` }).click();
      await dialog.getByRole("button", { name: "Release", exact: true }).click();
      await expect(page.getByRole("region", { name: "Timeline" })).toContainText(title);
    },
    writesInject: async ({ title, text, to }: { title: string; text: string; to?: readonly string[] }) => {
      await opensTools("Injects");
      await page.getByRole("button", { name: "New inject" }).click();
      await dialog.getByLabel("Title").fill(title);
      await dialog.getByLabel("Text", { exact: true }).fill(text);
      if (to) {
        await dialog.getByRole("checkbox", { name: "Everyone" }).uncheck();
        for (const team of to)
          await dialog.getByRole("group", { name: "Goes to" }).getByRole("checkbox", { name: team }).check();
      }
      await dialog.getByRole("button", { name: "Release", exact: true }).click();
      await expect(page.getByRole("region", { name: "Timeline" })).toContainText(title);
    },
    /** In the lobby the button has its whole name. */
    displayLink: async (): Promise<string> => {
      await bar.getByRole("button", { name: /display$/i }).click();
      const link = await dialog.getByLabel("Link").inputValue();
      await dialog.getByRole("button", { name: "Close" }).click();
      return link;
    },
    endsSession: async () => {
      await page.getByRole("button", { name: "End the session" }).first().click();
      await dialog.getByRole("button", { name: "End the session" }).click();
      await expect(now.getByRole("heading", { name: "The session has ended" })).toBeVisible();
    },
    opensHotwash: async () => {
      await page.getByRole("button", { name: "Open the hotwash" }).click();
      await expect(page.getByRole("button", { name: "Open the hotwash" })).toHaveCount(0);
    },
    publishes: async (scope: "Public side only" | "Everything") => {
      await page.getByRole("radio", { name: scope }).check();
      await page.getByRole("button", { name: "Publish the replay" }).click();
      await expect(page.getByText(/^Published:/)).toBeVisible();
      await expect(page.getByRole("button", { name: "Publish the replay" })).toBeDisabled();
    },
  };
}
