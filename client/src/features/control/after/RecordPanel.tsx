import { Download } from "lucide-react";
import { useState } from "react";
import { Link } from "wouter";
import { end as words } from "../../../messages/en/end.ts";
import { downloadExport, type ExportKind, fetchSeal } from "../../../state/archive.ts";
import { useLive } from "../../../state/session.ts";
import { useAnswer } from "../../../state/useAnswer.ts";
import { Button } from "../../../ui/Button.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { SealText } from "../../replay/SealText.tsx";

const MORE = ["page", "room-page", "tables", "room", "study"] as const satisfies readonly ExportKind[];

type State = {
  readonly busy: ExportKind | null;
  readonly said: { readonly tone: "plain" | "danger"; readonly text: string } | null;
};

/** What can be taken along, and the seal by which it is known again. */
export function RecordPanel() {
  const [{ busy, said }, setState] = useState<State>({ busy: null, said: null });
  const session = useLive((live) => live.session);
  const download = async (kind: ExportKind): Promise<void> => {
    setState({ busy: kind, said: null });
    const done = await downloadExport(kind);
    const text = done ? words.exported(done.held) : words.downloadFailed;
    setState({ busy: null, said: { tone: done ? "plain" : "danger", text } });
  };
  return (
    <Panel title={words.download} level={3}>
      <p className="mb-3 text-14 text-soft">{words.downloadHint}</p>
      <Button busy={busy === "record"} onClick={() => void download("record")}>
        <Icon of={Download} /> {words.download}
      </Button>
      <ul className="mt-4 flex flex-col gap-3">
        {MORE.map((kind) => (
          <li key={kind}>
            <Button size="small" busy={busy === kind} onClick={() => void download(kind)}>
              {words.exports[kind].label}
            </Button>
            <p className="mt-1 text-12 text-soft">{words.exports[kind].hint}</p>
          </li>
        ))}
      </ul>
      {session && (
        <p className="mt-4 text-14">
          <Link href={`/report/${session.sessionId}`} className="font-medium underline">
            {words.report}
          </Link>
        </p>
      )}
      <StatusLine tone={said?.tone ?? "plain"}>{said?.text ?? null}</StatusLine>
      <Seal />
    </Panel>
  );
}

function Seal() {
  const session = useLive((live) => live.session);
  const seal = useAnswer(session?.sessionId ?? null, fetchSeal);
  if (seal.state !== "answered") return null;
  return (
    <div className="mt-4 max-w-[60ch]">
      <SealText label={words.seal} seal={seal.value.seal} />
      <p className="mt-1 text-12 text-soft">{words.sealHint}</p>
    </div>
  );
}
