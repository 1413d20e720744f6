// Somebody at a table, on a phone or a laptop: joins, reads, argues, chooses, commits.
import { expect, type Locator, type Page } from "@playwright/test";
import type { Room } from "./room.ts";

export type Plan = {
  /** Titles, the dearest wish first; the first that is open is chosen. */
  readonly major?: readonly string[];
  readonly minor?: readonly string[];
  readonly because?: string;
};
export type FreeMove = {
  readonly action: string;
  readonly intent: string;
  readonly reasons: readonly string[];
  readonly risks: string;
};
type Tab = "Now" | "Moves" | "Talk" | "Brief";

export type Player = ReturnType<typeof makePlayer>;

export function makePlayer(page: Page, room: Room, { team, name }: { team: string; name: string }) {
  const heading = page.getByRole("heading", { level: 1 });
  const why = page.getByLabel("Why your team does this");
  const talkLine = page.getByLabel("Message to your team");
  const ownMove = page.getByLabel("What exactly is done, by whom, with what?");

  const looksAt = async (tab: Tab) => {
    const button = page.getByRole("tab", { name: tab });
    // A wide screen shows the situation beside the work and has no tab for it.
    if (tab === "Now" && (await button.count()) === 0) return;
    await button.click();
  };
  const doorPath = () => `/join/${room.code()}`;
  const asksToJoin = async () => {
    await page.goto(doorPath());
    await page.getByLabel("Your name in this session").fill(name);
    await page.getByRole("radio", { name: team }).check();
    await page.getByRole("button", { name: "Join", exact: true }).click();
  };
  const joins = async () => {
    await asksToJoin();
    await expect(page.getByRole("heading", { name: "You are in the waiting room" })).toBeVisible();
  };
  const isSeated = () => expect(page.getByRole("heading", { name: `You play ${team}` })).toBeVisible();
  const seesPhase = (phase: string) =>
    expect(page.getByText(new RegExp(`^Turn \\d of \\d · ${phase}$`))).toBeVisible();

  const chooseButtons = (slot: "major" | "minor") =>
    page.getByRole("button", { name: new RegExp(`^Choose .+ as ${slot} move$`) });
  const chosen = (title: string) => page.getByRole("button", { name: `Take out ${title}` }).first();

  const picks = async (slot: "major" | "minor", wishes: readonly string[]): Promise<string | null> => {
    const open = await openOf(chooseButtons(slot));
    const pick = wishes.find((title) => open.has(title)) ?? [...open.keys()][0];
    if (pick === undefined) return null;
    await clicksCard(pick, slot);
    await expect(chosen(pick)).toBeVisible();
    return pick;
  };
  const seesAllCards = async () => {
    const all = page.getByRole("button", { name: /^All \d+$/ });
    if ((await all.getAttribute("aria-pressed")) !== "true") await all.click();
  };
  const clicksCard = async (title: string, slot: "major" | "minor") => {
    await seesAllCards();
    await page.getByRole("button", { name: `Choose ${title} as ${slot} move`, exact: true }).click();
  };
  const isSaved = () =>
    expect(page.getByRole("region", { name: "Your moves" }).getByText("Saved for your team")).toBeVisible();
  const says = async (because: string) => {
    await why.fill(because);
    await isSaved();
  };

  const startsOwnMove = async (action: string) => {
    const write = page.getByRole("button", { name: "Write a move of your own" });
    await expect(write.or(ownMove)).toBeVisible();
    if (await write.isVisible()) await write.click();
    await ownMove.fill(action);
  };

  return {
    page,
    team,
    name,
    heading,
    why,
    talkLine,
    ownMove,
    clicksCard,
    startsOwnMove,
    looksAt,
    doorPath,
    asksToJoin,
    joins,
    isSeated,
    seesPhase,
    says,
    isSaved,
    types: (because: string) => why.fill(because),
    /** Chooses what is open and says why. Returns the titles that were chosen. */
    plans: async ({ major, minor, because }: Plan) => {
      await looksAt("Moves");
      await seesAllCards();
      const first = major ? await picks("major", major) : null;
      const second = minor ? await picks("minor", minor) : null;
      if (because !== undefined) await says(because);
      return { major: first, minor: second };
    },
    /** Puts an open card to the team. Returns its title. */
    proposes: async (why: string) => {
      const button = page.getByRole("button", { name: /^Propose to the team: / }).first();
      const label = (await button.getAttribute("aria-label")) ?? "";
      await button.click();
      await page.getByLabel("Why this one").fill(why);
      await page.getByRole("button", { name: "Propose", exact: true }).click();
      await expect(page.getByText(why)).toBeVisible();
      return label.replace("Propose to the team: ", "");
    },
    commits: async () => {
      await page.getByRole("button", { name: /^Commit/ }).click();
      await expect(heading).toHaveText(/^Committed/);
    },
    writesOwnMove: async ({ action, intent, reasons, risks }: FreeMove) => {
      await looksAt("Moves");
      await startsOwnMove(action);
      await page.getByLabel("What is it meant to change, and in whose mind?").fill(intent);
      for (const [at, reason] of reasons.entries())
        await page.getByLabel(`Reason ${at + 1} why it works`).fill(reason);
      await page.getByLabel("What could go wrong?").fill(risks);
      const use = page.getByRole("button", { name: "Use it as major move" });
      await use.click();
      await expect(page.getByText("This is your major move.")).toBeVisible();
    },
    talks: async (text: string) => {
      await looksAt("Talk");
      await talkLine.fill(text);
      await page.getByRole("button", { name: "Send", exact: true }).click();
      await expect(page.getByRole("listitem").filter({ hasText: text })).toBeVisible();
    },
    hears: async (text: string) => {
      await looksAt("Talk");
      await expect(page.getByRole("listitem").filter({ hasText: text })).toHaveCount(1);
    },
    writesTheory: async (sentence: string) => {
      await looksAt("Now");
      await page.getByLabel("Your theory").fill(sentence);
      await page.getByRole("button", { name: "Keep this sentence" }).click();
      await expect(page.getByText(sentence)).toBeVisible();
    },
    sees: (text: string | RegExp) => expect(page.getByText(text).first()).toBeVisible(),
    /** A sentence of the page itself, edge to edge. */
    isTold: (sentence: string) =>
      expect(page.getByRole("status").filter({ hasText: sentence }).first()).toBeVisible(),
    chosen,
  };
}

/** Titles of the cards whose button can be pressed now. */
async function openOf(buttons: Locator): Promise<ReadonlySet<string>> {
  const labels = await buttons.evaluateAll((list) =>
    list.flatMap((button) =>
      button instanceof HTMLButtonElement && !button.disabled ? [button.ariaLabel ?? ""] : [],
    ),
  );
  return new Set(labels.map((label) => /^Choose (.+) as \w+ move$/.exec(label)?.[1] ?? ""));
}
