import { Download } from "lucide-react";
import { useState } from "react";
import { Link } from "wouter";
import { desk as words } from "../../messages/en/desk.ts";
import { downloadRecord } from "../../state/archive.ts";
import { server } from "../../state/server.ts";
import { useLive } from "../../state/session.ts";
import { useAnswer } from "../../state/useAnswer.ts";
import { useIssue } from "../../state/useIssue.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { HotwashSheet } from "../pictures/HotwashSheet.tsx";
import { Outcome } from "../pictures/Outcome.tsx";
import { SealText } from "../replay/SealText.tsx";
import type { Desk } from "./deskModel.ts";
import { deskPath } from "./deskPath.ts";
import { MainButton } from "./MainButton.tsx";
import { NowFrame } from "./NowFrame.tsx";
import { PublishForm } from "./PublishForm.tsx";

/** How it came out, and what is left to do: hotwash, replay, record. */
export function NowEnded({ desk }: { readonly desk: Desk }) {
  const { view, scene } = desk;
  const { run, busy, refused } = useIssue();
  const session = useLive((live) => live.session);
  if (!view.ending) return null;
  return (
    <NowFrame
      title={words.now.ended}
      hint={view.hotwash ? undefined : words.end.hotwashHint}
      refused={refused}
      action={
        view.hotwash ? null : (
          <MainButton busy={busy} onClick={() => void run({ type: "OpenHotwash" })}>
            {words.end.hotwash}
          </MainButton>
        )
      }
    >
      <Outcome scene={scene} ending={view.ending} path={deskPath(desk)} />
      <div className="mt-8 grid gap-x-10 gap-y-6 xl:grid-cols-2">
        <Panel title={words.end.publish} level={3}>
          <PublishForm published={view.published} />
          {view.published !== "nothing" && session && (
            <p className="mt-2 text-14">
              <Link href={`/replay/${session.sessionId}`} className="font-medium underline">
                {words.end.openReplay}
              </Link>
            </p>
          )}
        </Panel>
        <RecordPanel />
      </div>
      {view.hotwash && <HotwashSheet scene={scene} hotwash={view.hotwash} />}
    </NowFrame>
  );
}

function RecordPanel() {
  const { token, session } = useLive((live) => live);
  const key = token === null || session === null ? null : session.sessionId;
  const seal = useAnswer(key, (id) => server.seal(id, token ?? ""));
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  const download = async (): Promise<void> => {
    setState("busy");
    setState((await downloadRecord()) ? "idle" : "failed");
  };
  return (
    <Panel title={words.end.download} level={3}>
      <p className="mb-3 text-14 text-soft">{words.end.downloadHint}</p>
      <Button busy={state === "busy"} onClick={() => void download()}>
        <Icon of={Download} /> {words.end.download}
      </Button>
      {seal.state === "answered" && (
        <div className="mt-4 max-w-[60ch]">
          <SealText label={words.end.seal} seal={seal.value.seal} />
          <p className="mt-1 text-12 text-soft">{words.end.sealHint}</p>
        </div>
      )}
      <StatusLine tone="danger">{state === "failed" ? words.end.downloadFailed : null}</StatusLine>
    </Panel>
  );
}
