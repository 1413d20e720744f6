// What a facilitator reads in the terminal: where the game is, and the link to host one.
import { networkInterfaces } from "node:os";
import { renderUnicodeCompact } from "uqr";

/** Addresses under which other machines of the local network reach this one. */
const lanUrls = (port: number): readonly string[] =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(
      ({ internal, family, address }) => !internal && family === "IPv4" && !address.startsWith("169.254."),
    )
    .map(({ address }) => `http://${address}:${port}`);

export function announcement({ port, hostKey }: { port: number; hostKey: string }): string {
  const lan = lanUrls(port).flatMap((url) => [`  On your network   ${url}`, renderUnicodeCompact(url), ""]);
  return [
    "",
    "  Whitecell is running.",
    "",
    `  On this computer  http://localhost:${port}`,
    ...lan,
    "  To host a session, open this link and keep it to yourself:",
    `  http://localhost:${port}/host#key=${hostKey}`,
    "",
  ].join("\n");
}
