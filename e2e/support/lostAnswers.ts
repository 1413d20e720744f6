// A line on which the server's words get lost while the page's still arrive.
import type { Page } from "@playwright/test";

export type LostAnswers = { readonly from: (when: "now" | "never") => void };

/** To be called before the page connects. */
export async function answersAreLost(page: Page): Promise<LostAnswers> {
  let isLost = false;
  await page.routeWebSocket(/socket\.io/, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((message) => {
      if (!isLost) socket.send(message);
    });
  });
  return {
    from: (when) => {
      isLost = when === "now";
    },
  };
}
