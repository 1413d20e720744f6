import type { Names } from "@whitecell/shared/protocol/frames.ts";
import type { Message } from "@whitecell/shared/views/bothDesks.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { shared } from "../../messages/en/shared.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { TeamName } from "../../ui/TeamName.tsx";
import { teamAt } from "./teamAt.ts";

type Props = {
  readonly scene: Scene;
  readonly messages: readonly Message[];
  readonly names: Names;
  /** Newest first; only this many. */
  readonly limit?: number;
};

/** What teams wrote among themselves. */
export function MessageList({ scene, messages, names, limit }: Props) {
  const newest = [...messages].reverse().slice(0, limit ?? messages.length);
  if (newest.length === 0) return <EmptyState>{pictures.messages.none}</EmptyState>;
  return (
    <ul>
      {newest.map(({ at, team, by, text }) => (
        <li key={`${at}-${by}-${text}`} className="border-b border-rule py-2 text-14 last:border-0">
          <p className="flex flex-wrap items-baseline gap-x-2 text-soft">
            <TeamName {...teamAt(scene, team)} size="small" />
            <span>{names[by] ?? by}</span>
            <time dateTime={new Date(at).toISOString()}>{shared.time(at)}</time>
          </p>
          <p className="break-words whitespace-pre-line">{text}</p>
        </li>
      ))}
    </ul>
  );
}
