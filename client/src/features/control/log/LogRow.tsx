import type { Names } from "@whitecell/shared/protocol/frames.ts";
import {
  Activity,
  Bookmark,
  Handshake,
  Lightbulb,
  type LucideIcon,
  Newspaper,
  NotebookPen,
  Timer,
} from "lucide-react";
import { type LogKind, scribe as words } from "../../../messages/en/scribe.ts";
import { Button } from "../../../ui/Button.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { Tag } from "../../../ui/Tag.tsx";
import { openDialog } from "../deskDialog.ts";
import { type LogEntry, momentOf } from "./logModel.ts";

const icons: Readonly<Record<LogKind, LucideIcon>> = {
  bookmark: Bookmark,
  note: NotebookPen,
  insight: Lightbulb,
  news: Newspaper,
  talk: Handshake,
  change: Activity,
  run: Timer,
};

type Props = { readonly entry: LogEntry; readonly names: Names; readonly may: boolean };

/** One entry: its moment, its kind, its words. */
export function LogRow({ entry, names, may }: Props) {
  const { kind, text, detail, by, tags, bookmark, at } = entry;
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-2 border-b border-rule py-2 text-14 last:border-0">
      <span className="pt-0.5 text-soft">
        <Icon of={icons[kind]} />
      </span>
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-12 text-soft">
          <span>{words.kinds[kind]}</span>
          <time dateTime={new Date(at).toISOString()} className="tabular-nums">
            {momentOf(entry)}
          </time>
        </p>
        <p className="whitespace-pre-line [overflow-wrap:anywhere]">
          {text === "" ? <span className="text-soft">{words.noWords}</span> : text}
        </p>
        {detail !== null && <p className="text-12 text-soft [overflow-wrap:anywhere]">{detail}</p>}
        {by !== null && (
          <p className="text-12 text-soft [overflow-wrap:anywhere]">{words.by(names[by] ?? by)}</p>
        )}
        {tags.length > 0 && (
          <p className="mt-1 flex flex-wrap gap-1">
            {tags.map((tag) => (
              <Tag key={tag}>{tag}</Tag>
            ))}
          </p>
        )}
        {may && bookmark !== null && (
          <Button size="small" className="mt-1" onClick={() => openDialog({ kind: "bookmark", bookmark })}>
            {text === "" && tags.length === 0 ? words.addWords : words.changeWords}
          </Button>
        )}
      </div>
    </li>
  );
}
