// The table that every journey sits down at: a server of its own, and people with a browser each.
import { type BrowserContext, type BrowserContextOptions, test as base, expect } from "@playwright/test";
import { type Display, makeDisplay } from "../people/display.ts";
import { type Facilitator, makeFacilitator } from "../people/facilitator.ts";
import { makePlayer, type Player } from "../people/player.ts";
import { makeRoom, type Room } from "../people/room.ts";
import { makeWatch } from "./watch.ts";
import { makeWhitecell, type Whitecell } from "./whitecell.ts";

const LAPTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const ROOM = { width: 1920, height: 1080 };
type Device = "phone" | "laptop";

export type Table = {
  readonly whitecell: Whitecell;
  readonly room: Room;
  /** A browser of somebody's own. */
  readonly browserOf: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  readonly facilitator: Facilitator;
  readonly player: (team: string, name: string, device?: Device) => Promise<Player>;
  readonly display: Display;
};

export const test = base.extend<Table>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern which fixtures are needed.
  whitecell: async ({}, use, { project }) => {
    const whitecell = await makeWhitecell(String(project.metadata.host));
    try {
      await whitecell.start();
      await use(whitecell);
    } finally {
      await whitecell.cleanUp();
    }
  },
  // biome-ignore lint/correctness/noEmptyPattern: see above.
  room: async ({}, use) => use(makeRoom()),
  browserOf: async ({ browser, whitecell }, use) => {
    const watch = makeWatch(whitecell);
    const contexts: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ baseURL: whitecell.origin, viewport: LAPTOP, ...options });
      watch.over(context);
      contexts.push(context);
      return context;
    });
    await Promise.all(contexts.map((context) => context.close()));
    // JRN0: nothing goes wrong unseen, and nothing is asked of anybody else.
    expect(watch.complaints()).toEqual([]);
  },
  facilitator: async ({ browserOf, whitecell, room }, use) => {
    const context = await browserOf();
    await use(makeFacilitator(await context.newPage(), { hostKey: whitecell.hostKey, room }));
  },
  player: async ({ browserOf, room }, use) => {
    await use(async (team, name, device = "laptop") => {
      const context = await browserOf({ viewport: device === "phone" ? PHONE : LAPTOP });
      return makePlayer(await context.newPage(), room, { team, name });
    });
  },
  display: async ({ browserOf }, use) => {
    const context = await browserOf({ viewport: ROOM });
    await use(makeDisplay(await context.newPage()));
  },
});
