// Takes each screen in every size and theme that was asked for, and notes what is wrong with it on the way.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CDPSession, Page } from "@playwright/test";
import { layoutFaults } from "../support/layout.ts";
import { cutOff, tooWide } from "./faults.ts";
import type { Options, Size, Theme } from "./options.ts";
import { settled } from "./settle.ts";

/** A page in front of the camera, under the name of its screen. */
export type Subject = {
  readonly screen: string;
  readonly page: Page;
  /** The room's display has a light switch of its own. */
  readonly wall?: boolean;
  /** To be seen to its end, however long it is. */
  readonly long?: boolean;
};
export type Shot = {
  readonly number: string;
  readonly screen: string;
  readonly state: string;
  readonly width: number;
  readonly theme: Theme;
  readonly file: string;
};
export type Camera = ReturnType<typeof makeCamera>;

const PICTURE = /^\d{3}-.+@\d+-(light|dark)\.png$/;
const LONGEST = 16_000;
const SMALLEST_WALL = 1000;
const wholeOf = (page: Page) =>
  page.evaluate((longest) => {
    const { clientWidth: width, scrollHeight } = document.documentElement;
    return { x: 0, y: 0, width, height: Math.min(scrollHeight, longest), scale: 1 };
  }, LONGEST);

export function makeCamera({ only, sizes, themes, out }: Options) {
  mkdirSync(out, { recursive: true });
  // Only what an earlier run left: the folder may be anybody's.
  for (const file of readdirSync(out)) if (PICTURE.test(file)) rmSync(join(out, file));
  const shots: Shot[] = [];
  const complaints: string[] = [];
  const notes: string[] = [];
  const numbers = new Map<string, string>();
  const sessions = new Map<Page, CDPSession>();

  /** The same for a state whatever else was asked for. */
  const numberOf = ({ screen }: Subject, state: string): string => {
    const name = `${screen}-${state}`;
    const known = numbers.get(name) ?? String(numbers.size + 1).padStart(3, "0");
    numbers.set(name, known);
    return known;
  };
  const wanted = ({ screen }: Subject): boolean => only.length === 0 || only.includes(screen);
  const sessionOf = async (page: Page): Promise<CDPSession> => {
    const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
    sessions.set(page, session);
    return session;
  };

  const stands = async ({ page }: Subject, { width, height, density }: Size): Promise<void> => {
    const metrics = { width, height, deviceScaleFactor: density, mobile: false };
    await (await sessionOf(page)).send("Emulation.setDeviceMetricsOverride", metrics);
    await settled(page);
  };
  const isLit = async ({ page, wall = false }: Subject, theme: Theme): Promise<void> => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    // The key of the display's own switch; a page without it has nothing to switch.
    if (wall && (await page.locator("html").getAttribute("data-theme")) !== theme)
      await page.keyboard.press("l");
  };

  const shoot = async (
    subject: Subject,
    { number, state }: Pick<Shot, "number" | "state">,
    { width }: Size,
  ): Promise<void> => {
    const onWall = width > SMALLEST_WALL;
    const { page, screen, wall = false, long = false } = subject;
    for (const theme of themes) {
      await isLit(subject, theme);
      await settled(page);
      const file = `${number}-${screen}-${state}@${width}-${theme}.png`;
      const wide = await tooWide(page);
      if (wide !== null) complaints.push(`${file}: ${wide}`);
      // Nobody scrolls a wall; on a phone everybody does.
      if (wall && onWall) notes.push(...(await cutOff(page)).map((cut) => `${file}: ${cut}`));
      // What the light changes is colours and nothing else.
      if (theme === themes[0]) notes.push(...(await layoutFaults(page)).map((fault) => `${file}: ${fault}`));
      const session = await sessionOf(page);
      const { data } = await session.send("Page.captureScreenshot", {
        format: "png",
        optimizeForSpeed: true,
        ...(long && { captureBeyondViewport: true, clip: await wholeOf(page) }),
      });
      writeFileSync(join(out, file), Buffer.from(data, "base64"));
      shots.push({ number, screen, state, width, theme, file });
    }
  };

  const takes = async (subject: Subject, state: string): Promise<void> => {
    const number = numberOf(subject, state);
    if (!wanted(subject)) return;
    for (const size of sizes) {
      await stands(subject, size);
      await shoot(subject, { number, state }, size);
    }
  };

  return {
    shots,
    complaints,
    notes,
    wanted: (screen: string): boolean => only.length === 0 || only.includes(screen),
    /** The page as it stands. */
    takes,
    /** Every tab that the page shows in each size. */
    takesTabs: async (subject: Subject, state: string): Promise<void> => {
      const number = numberOf(subject, state);
      if (!wanted(subject)) return;
      const tabs = subject.page.getByRole("tab");
      for (const size of sizes) {
        await stands(subject, size);
        for (const tab of await tabs.all()) {
          const name = ((await tab.textContent()) ?? "").replace(/[^a-z ]/gi, "").trim();
          await tab.click();
          const part = `${state}-${name.toLowerCase().replaceAll(" ", "-")}`;
          await shoot(subject, { number, state: part }, size);
        }
        await tabs
          .first()
          .click()
          .catch(() => undefined);
      }
    },
  };
}
