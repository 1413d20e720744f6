// What a facilitator reads in the terminal: where the game is, and the link to host one.
import { renderUnicodeCompact } from "uqr";
import { lanUrls } from "../ports/machine.ts";

export function announcement({ port, hostKey }: { port: number; hostKey: string }): string {
  const here = `http://localhost:${port}`;
  const urls = lanUrls(port);
  const lan = urls.flatMap((url) => [`  On your network   ${url}`, renderUnicodeCompact(url), ""]);
  // Opened by a network address, the lobby shows everyone a QR code that their phones can follow.
  const links = [...urls, here].map((url) => `  ${url}/host#key=${hostKey}`);
  return [
    "",
    "  Whitecell is running.",
    "",
    `  On this computer  ${here}`,
    ...lan,
    "  To host a session, open this link on this computer and keep it to yourself:",
    ...links.slice(0, 1),
    ...links.slice(1).map((link) => `  or${link.slice(1)}`),
    "",
  ].join("\n");
}
