// One browser for all pages; every page is watched for what goes wrong in it without anybody clicking.
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { makeWatch } from "../support/watch.ts";
import type { Whitecell } from "../support/whitecell.ts";

/** Reached by a name, as on a real local network: the code and the link look as people will see them. */
export const LAN_NAME = "lan.test";
const ARGS = [
  `--host-resolver-rules=MAP ${LAN_NAME} 127.0.0.1`,
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
  "--no-proxy-server",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];
const PATIENCE_MS = 15_000;
// A page that goes elsewhere gives up what it was loading; a server that is away on purpose answers nothing.
const GIVEN_UP = /ERR_ABORTED/;
const AWAY = /ERR_CONTENT_LENGTH_MISMATCH|ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_SOCKET/;

export async function makeStudio(whitecell: Whitecell) {
  const executablePath = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({ args: ARGS, ...(executablePath ? { executablePath } : {}) });
  const watch = makeWatch(whitecell);
  const failed: string[] = [];
  const watchRequests = (context: BrowserContext): void => {
    context.on("requestfailed", (request) => {
      const why = request.failure()?.errorText ?? "";
      if (GIVEN_UP.test(why) || (whitecell.wasAway() && AWAY.test(why))) return;
      failed.push(`${request.url()} failed: ${why}`);
    });
    context.on("response", (response) => {
      const api = new URL(response.url()).pathname.startsWith("/api/");
      if (response.status() >= (api ? 500 : 400))
        failed.push(`${response.url()} was answered with ${response.status()}`);
    });
  };
  return {
    /** A page in a browser profile of its own. Its size is the camera's affair. */
    page: async (): Promise<Page> => {
      const context = await browser.newContext({ baseURL: whitecell.origin, viewport: null });
      context.setDefaultTimeout(PATIENCE_MS);
      watch.over(context);
      watchRequests(context);
      return context.newPage();
    },
    complaints: (): readonly string[] => [...watch.complaints(), ...failed],
    closes: () => browser.close(),
  };
}
