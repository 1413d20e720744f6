import type { Ack, Hello } from "@whitecell/shared/protocol/frames.ts";
import type { Issued } from "@whitecell/shared/protocol/socketEvents.ts";
import type { LinkHandlers, OpenLink, Since } from "../../src/sync/link.ts";

/** One attempt at a line, seen from the server's end. */
export type FakeLine = {
  readonly hello: Hello;
  readonly server: LinkHandlers;
  readonly commands: { readonly issued: Issued; readonly answer: (ack: Ack) => void }[];
  readonly typed: { count: number };
  readonly resyncs: Since[];
  readonly isClosed: () => boolean;
};

/** Lines that a test answers by hand, oldest first. */
export function fakeLines(): {
  readonly open: OpenLink;
  readonly all: FakeLine[];
  readonly last: () => FakeLine;
} {
  const all: FakeLine[] = [];
  const open: OpenLink = (hello, server) => {
    let closed = false;
    const line: FakeLine = {
      hello,
      server,
      commands: [],
      typed: { count: 0 },
      resyncs: [],
      isClosed: () => closed,
    };
    all.push(line);
    return {
      command: (issued, answer) => void line.commands.push({ issued, answer }),
      typing: () => {
        line.typed.count += 1;
      },
      resync: (since) => void line.resyncs.push(since),
      close: () => {
        closed = true;
      },
    };
  };
  const last = (): FakeLine => {
    const line = all.at(-1);
    if (line === undefined) throw new Error("no line was opened");
    return line;
  };
  return { open, all, last };
}
