// One connection of the load script: folds its frames like a browser and counts the bytes it was sent.
import type { PersonCommand } from "@whitecell/shared/engine/commands.ts";
import type { TeamId } from "@whitecell/shared/engine/ids.ts";
import type { Ack, Frame, Welcome } from "@whitecell/shared/protocol/frames.ts";
import { PROTOCOL } from "@whitecell/shared/protocol/version.ts";
import { emptyView, evolveView } from "@whitecell/shared/views/evolveView.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { PUBLIC } from "@whitecell/shared/views/viewer.ts";
import { io } from "socket.io-client";

export type Player = {
  readonly team: TeamId | null;
  readonly view: () => View;
  readonly bytes: () => number;
  readonly command: (id: string, command: PersonCommand) => Promise<Ack>;
  readonly close: () => void;
};

export async function connectPlayer(url: string, token: string, team: TeamId | null): Promise<Player> {
  const line = io(url, {
    transports: ["websocket"],
    forceNew: true,
    auth: { protocol: PROTOCOL, token, since: null },
  });
  let view: View = emptyView(PUBLIC);
  let bytes = 0;
  const welcomed = new Promise<void>((resolve) => {
    line.on("welcome", ({ feed }: Welcome) => {
      if (feed?.kind === "snapshot") view = feed.view;
      resolve();
    });
  });
  line.on("frame", ({ items }: Frame) => {
    view = items.reduce(evolveView, view);
  });
  line.on("connect", () => {
    line.io.engine.on("packet", ({ data }) => {
      bytes += typeof data === "string" ? Buffer.byteLength(data) : 0;
    });
  });
  await welcomed;
  return {
    team,
    view: () => view,
    bytes: () => bytes,
    command: (id, command) => line.timeout(30_000).emitWithAck("command", { id, command }),
    close: () => {
      line.close();
    },
  };
}
