// What goes wrong in a browser without anybody clicking: errors in the console, and requests to other servers.
import type { BrowserContext, Page } from "@playwright/test";

export type Watch = {
  readonly over: (context: BrowserContext) => void;
  /** Everything that should not have happened, as sentences. */
  readonly complaints: () => readonly string[];
};

type Needs = { readonly origin: string; readonly wasAway: () => boolean };

const OWN_SCHEMES = new Set(["blob:", "data:", "about:", "file:"]);

// The browser writes these itself: about an answer that the page shows as a sentence …
const REFUSAL = /^Failed to load resource: the server responded with a status of 4\d\d/;
// … and about a server that is away, which a journey does on purpose.
const AWAY =
  /ERR_CONTENT_LENGTH_MISMATCH|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|ERR_SOCKET_NOT_CONNECTED/;

// … and about a network that a journey takes away on purpose.
const OFFLINE = /ERR_INTERNET_DISCONNECTED/;

export function makeWatch({ origin, wasAway }: Needs): Watch {
  const complaints: string[] = [];
  const complain = (page: Page, sentence: string) => complaints.push(`${pathOf(page)}: ${sentence}`);
  const own = new URL(origin);
  const isOwn = (address: string): boolean => {
    const { protocol, host } = new URL(address);
    return OWN_SCHEMES.has(protocol) || host === own.host;
  };
  const watchPage = (page: Page) => {
    page.on("pageerror", (error) => complain(page, `an error was thrown: ${error.stack ?? error.message}`));
    page.on("console", (message) => {
      if (message.type() !== "error") return;
      const text = message.text();
      if (REFUSAL.test(text) || OFFLINE.test(text) || (wasAway() && AWAY.test(text))) return;
      complain(page, `the console has an error: ${text}`);
    });
    page.on("websocket", (socket) => {
      if (!isOwn(socket.url())) complain(page, `a socket was opened to ${socket.url()}`);
    });
  };
  return {
    over: (context) => {
      context.on("page", watchPage);
      context.on("request", (request) => {
        if (!isOwn(request.url())) complaints.push(`something was asked of another server: ${request.url()}`);
      });
    },
    complaints: () => complaints,
  };
}

const pathOf = (page: Page): string => (page.url() === "about:blank" ? "/" : new URL(page.url()).pathname);
