import type { HotwashItem } from "@whitecell/shared/engine/hotwash.ts";
import { hotwash as words } from "../../messages/en/hotwash.ts";
import { useLive } from "../../state/session.ts";
import { useIssue } from "../../state/useIssue.ts";
import { Button } from "../../ui/Button.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { speakerOf } from "./speakerOf.ts";

type Props = { readonly sessionId: string; readonly topic: HotwashItem };

/** HOT3: asks everybody, waits for lines, opens them. Only from a seat in the white cell of that session. */
export function AskTopic({ sessionId, topic }: Props) {
  const view = useLive((live) => (live.session?.sessionId === sessionId ? live.view : null));
  const { run, busy, refused } = useIssue();
  if (!view?.control || !view.scene || !view.hotwash) return null;
  const { scene } = view;
  const asked = view.topics.find(({ id }) => id === topic.id);
  return (
    <div className="mt-2 flex flex-col gap-2 text-14">
      {asked?.open && (
        <ul aria-label={words.lines(topic.title)} className="border-l-4 border-edge pl-3">
          {asked.lines.map(({ by, text }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may say the same; lines are only added.
            <li key={at} className="py-0.5 break-words">
              {text} <span className="text-soft">{speakerOf(view, scene, by)}</span>
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-center gap-3">
        {!asked && (
          <Button
            size="small"
            busy={busy}
            aria-label={words.askOf(topic.title)}
            onClick={() => void run({ type: "AskHotwash", ...topic })}
          >
            {words.ask}
          </Button>
        )}
        {asked && !asked.open && (
          <>
            <span>{words.waiting(asked.lines.length)}</span>
            <Button
              size="small"
              busy={busy}
              onClick={() => void run({ type: "OpenHotwashLines", id: topic.id })}
            >
              {words.openLines}
            </Button>
          </>
        )}
        <StatusLine tone="danger">{refused}</StatusLine>
      </div>
    </div>
  );
}
