import type { OpenRecord } from "@whitecell/shared/record/recordFile.ts";
import { useCallback, useEffect, useState } from "react";
import { replay } from "../../messages/en/replay.ts";
import { report as words } from "../../messages/en/report.ts";
import { fetchReplay } from "../../state/archive.ts";
import { useTitle } from "../../state/useTitle.ts";
import { Button } from "../../ui/Button.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PlainPage } from "../connection/PlainPage.tsx";
import { FileChooser } from "../replay/FileChooser.tsx";
import { sayProblem } from "../replay/sayProblem.ts";
import { useRecordFile } from "../replay/useRecordFile.ts";
import { ReportPage } from "./ReportPage.tsx";

/** The report on a session of this server, or on a record file of this device. */
export function Report({ sessionId }: { readonly sessionId: string | null }) {
  return sessionId === null ? <FileReport /> : <ServedReport key={sessionId} sessionId={sessionId} />;
}

function FileReport() {
  const { record, problem, open } = useRecordFile();
  useTitle(words.title, record?.title ?? null);
  if (record) return <ReportPage record={record} sessionId={null} />;
  return (
    <PlainPage title={words.open.title} lead={words.open.lead}>
      <FileChooser onFile={open} problem={problem} label={replay.open.choose} />
    </PlainPage>
  );
}

type State = OpenRecord | { readonly failed: string } | null;

function ServedReport({ sessionId }: { readonly sessionId: string }) {
  const [state, setState] = useState<State>(null);
  const load = useCallback(async () => {
    setState(null);
    const answer = await fetchReplay(sessionId);
    setState(answer.ok ? answer.value : { failed: sayProblem(answer.error) });
  }, [sessionId]);
  useEffect(() => void load(), [load]);
  useTitle(words.title, state && "title" in state ? state.title : null);
  if (state === null) return <Loading>{words.loading}</Loading>;
  if (!("failed" in state)) return <ReportPage record={state} sessionId={sessionId} />;
  return (
    <PlainPage title={words.title} lead={<p role="alert">{state.failed}</p>}>
      <Button variant="primary" size="large" onClick={() => void load()}>
        {replay.open.retry}
      </Button>
    </PlainPage>
  );
}
