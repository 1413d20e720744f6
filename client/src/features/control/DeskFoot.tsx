import { Bookmark, Command } from "lucide-react";
import { deskCommands } from "../../messages/en/deskCommands.ts";
import { foot as words } from "../../messages/en/foot.ts";
import { scribe } from "../../messages/en/scribe.ts";
import { useLive } from "../../state/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { percents } from "../pictures/trianglePoints.ts";
import { openDialog } from "./deskDialog.ts";
import type { Desk } from "./deskModel.ts";
import { useRights } from "./deskRights.ts";
import { showSide } from "./deskSide.ts";
import { setBookmark, useMark } from "./log/deskMark.ts";
import { momentOf } from "./log/logModel.ts";
import { AskedCount } from "./questions/AskedCount.tsx";
import { waitingOf } from "./questions/questionModel.ts";

/** Always there and always the same height: where the crisis stands, who asks, and the tools of a busy hand. */
export function DeskFoot({ desk }: { readonly desk: Desk }) {
  const { rfis, hands } = waitingOf(desk.control);
  const { writes } = useRights();
  return (
    <footer className="sticky bottom-0 z-bar flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-rule bg-surface px-4 py-1.5">
      <Glance desk={desk} />
      <div className="flex flex-wrap items-center gap-2">
        {writes && (
          <Button size="small" aria-keyshortcuts="b" onClick={() => void setBookmark()}>
            <Icon of={Bookmark} /> {scribe.bookmark}
          </Button>
        )}
        <Button
          size="small"
          aria-keyshortcuts="r"
          onClick={() => showSide("questions")}
          className="min-w-28 tabular-nums"
        >
          <AskedCount rfis={rfis} hands={hands} />
        </Button>
        <Button size="small" aria-keyshortcuts="Control+K" onClick={() => openDialog({ kind: "palette" })}>
          <Icon of={Command} /> <span className="max-sm:sr-only">{deskCommands.open}</span>
        </Button>
      </div>
    </footer>
  );
}

/** The rung and where things lean; after a bookmark, for a while, the way to its words. */
function Glance({ desk }: { readonly desk: Desk }) {
  const { asked, refused } = useMark();
  const me = useLive((live) => live.you?.person);
  const mark = desk.control.bookmarks.findLast(({ by }) => by === me);
  const showsMark = asked && mark !== undefined;
  return (
    <p role="status" className="flex min-h-8 min-w-0 flex-1 basis-64 items-center gap-3 text-14">
      {refused ??
        (showsMark ? (
          <>
            <span className="truncate font-medium">{scribe.marked(momentOf(mark.moment))}</span>
            <Button
              size="small"
              onClick={() => openDialog({ kind: "bookmark", bookmark: { of: mark.by, set: mark.moment.at } })}
            >
              {scribe.addWords}
            </Button>
          </>
        ) : (
          <span className="truncate">{glanceOf(desk)}</span>
        ))}
    </p>
  );
}

function glanceOf({ view, scene, control }: Desk): string {
  const rung = view.reports.at(-1)?.rung;
  const label = scene.ladder.rungs.find(({ n }) => n === rung)?.label;
  const shares = control.triangle ? percents(scene.outcomes, control.triangle) : [];
  return [
    ...(rung !== undefined && label ? [words.rung(rung, label)] : []),
    ...shares.map((percent, at) => words.share(scene.outcomes[at]?.label ?? "", percent)),
  ].join(" · ");
}
