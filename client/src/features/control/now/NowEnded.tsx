import { Link } from "wouter";
import { between } from "../../../messages/en/between.ts";
import { end as endWords } from "../../../messages/en/end.ts";
import { hotwash } from "../../../messages/en/hotwash.ts";
import { now as nowWords } from "../../../messages/en/now.ts";
import { useLive } from "../../../state/session.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { HotwashTalk } from "../../hotwash/HotwashTalk.tsx";
import { HotwashSheet } from "../../pictures/HotwashSheet.tsx";
import { Outcome } from "../../pictures/Outcome.tsx";
import { PublishForm } from "../after/PublishForm.tsx";
import { RecordPanel } from "../after/RecordPanel.tsx";
import type { Desk } from "../deskModel.ts";
import { deskPath } from "../deskPath.ts";
import { useRights } from "../deskRights.ts";
import { BetweenPanel } from "./BetweenPanel.tsx";
import { MainButton } from "./MainButton.tsx";
import { NowFrame } from "./NowFrame.tsx";

/** How it came out, and what is left to do: hotwash, replay, record. */
export function NowEnded({ desk }: { readonly desk: Desk }) {
  const { view, scene } = desk;
  const { run, busy, refused } = useIssue();
  const { leads } = useRights();
  const session = useLive((live) => live.session);
  if (!view.ending) return null;
  return (
    <NowFrame
      title={nowWords.ended}
      hint={view.hotwash ? undefined : endWords.hotwashHint}
      refused={refused}
      action={
        view.hotwash ? (
          leads &&
          session && (
            <Link
              href={`/replay/${session.sessionId}?lead=now`}
              className="inline-flex min-h-12 items-center rounded border border-accent bg-accent px-5 text-16 font-medium text-on-accent"
            >
              {hotwash.toReplay}
            </Link>
          )
        ) : !leads ? null : (
          <MainButton busy={busy} onClick={() => void run({ type: "OpenHotwash" })}>
            {endWords.hotwash}
          </MainButton>
        )
      }
    >
      <Outcome scene={scene} ending={view.ending} path={deskPath(desk)} />
      <div className="mt-8 grid gap-x-10 gap-y-6 xl:grid-cols-2">
        <Panel title={endWords.publish} level={3}>
          {leads ? (
            <PublishForm published={view.published} />
          ) : (
            <p className="text-14">{endWords.published[view.published]}</p>
          )}
          {view.published !== "nothing" && session && (
            <p className="mt-2 text-14">
              <Link href={`/replay/${session.sessionId}`} className="font-medium underline">
                {endWords.openReplay}
              </Link>
            </p>
          )}
        </Panel>
        <RecordPanel />
      </div>
      {view.talk.agreements.length > 0 && (
        <Panel title={between.desk.opened} level={3}>
          <BetweenPanel desk={desk} />
        </Panel>
      )}
      <HotwashTalk view={view} scene={scene} runs />
      {view.hotwash && <HotwashSheet scene={scene} hotwash={view.hotwash} />}
    </NowFrame>
  );
}
