import type { Glance } from "@whitecell/shared/protocol/frames.ts";
import { Eye } from "lucide-react";
import { useLayoutEffect, useRef, useState } from "react";
import { seen as words } from "../../../messages/en/seen.ts";
import { useLive } from "../../../state/session.ts";
import { Icon } from "../../../ui/Icon.tsx";
import type { Desk } from "../deskModel.ts";
import { seenName, seenPath } from "./seenModel.ts";

export type Shape = "phone" | "laptop";
const sizes: Readonly<Record<Shape | "room", readonly [number, number]>> = {
  phone: [390, 780],
  laptop: [1280, 800],
  room: [1920, 1080],
};

type Props = { readonly desk: Desk; readonly as: Glance; readonly shape: Shape };

/** SEEN4: the seat's own screen, live, at its own size and shrunk to fit, in a frame that nobody takes for the desk. */
export function SeenFrame({ desk, as, shape }: Props) {
  const names = useLive((live) => live.names);
  const box = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0);
  const [width, height] = sizes[as.kind === "room" ? "room" : shape];
  const path = seenPath(as);
  const who = seenName(desk, as, names);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const fit = (): void => setScale(Math.min(1, element.clientWidth / width));
    fit();
    const watch = new ResizeObserver(fit);
    watch.observe(element);
    return () => watch.disconnect();
  }, [width]);
  return (
    <figure className="overflow-hidden rounded border-4 border-double border-accent">
      <figcaption className="flex items-center gap-2 bg-accent px-3 py-1.5 text-14 font-semibold text-on-accent">
        <Icon of={Eye} />
        <span className="min-w-0 truncate">{words.mark(who)}</span>
      </figcaption>
      <div ref={box} className="overflow-hidden" style={{ height: height * scale }}>
        {scale > 0 && (
          <iframe
            // Another screen is another page: nothing of the one before may stay in it.
            key={path}
            src={path}
            title={words.frame(who)}
            width={width}
            height={height}
            className="origin-top-left border-0"
            style={{ transform: `scale(${scale})` }}
          />
        )}
      </div>
    </figure>
  );
}
