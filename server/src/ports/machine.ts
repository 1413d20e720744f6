// The computer that the server runs on: its disk and its addresses.
import { statfs } from "node:fs/promises";
import { networkInterfaces } from "node:os";
import type { Machine } from "../ports.ts";

const known = (): readonly {
  readonly address: string;
  readonly family: string;
  readonly internal: boolean;
}[] => Object.values(networkInterfaces()).flatMap((list) => list ?? []);

/** Where other devices of the network may find this computer. */
export const lanUrls = (port: number): readonly string[] =>
  known()
    .filter(
      ({ family, internal, address }) => !internal && family === "IPv4" && !address.startsWith("169.254."),
    )
    .map(({ address }) => `http://${address}:${port}`);

export const thisMachine = (folder: string): Machine => ({
  freeBytes: async () => {
    try {
      const { bavail, bsize } = await statfs(folder);
      return bavail * bsize;
    } catch {
      return null;
    }
  },
  addresses: lanUrls,
  isOwn: (address) => {
    const plain = address.replace(/^::ffff:/, "");
    return known().some((each) => each.address === plain);
  },
});
