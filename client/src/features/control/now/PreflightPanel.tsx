import { Check as CheckMark, Circle, MonitorUp, TriangleAlert } from "lucide-react";
import { type ReactNode, useState } from "react";
import { preflight as words } from "../../../messages/en/preflight.ts";
import { saveText } from "../../../state/archive.ts";
import { useJoinAddress } from "../../../state/joinAddress.ts";
import { usePreflight } from "../../../state/preflight.ts";
import { serverNow, useLive } from "../../../state/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { Loading } from "../../../ui/Loading.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { QrCode } from "../../../ui/QrCode.tsx";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import { openDialog } from "../deskDialog.ts";
import { useRights } from "../deskRights.ts";
import { type Check, type CheckId, checksOf, probeUrl } from "./preflightModel.ts";

const icons = { ok: CheckMark, open: Circle, wrong: TriangleAlert } as const;
const colours = { ok: "text-ok", open: "text-soft", wrong: "text-warn" } as const;

/** PRE3: everything that can be looked at before people come, with what to do where something is not right. */
export function PreflightPanel() {
  const { leads } = useRights();
  const session = useLive((live) => live.session);
  const found = usePreflight(leads ? (session?.sessionId ?? null) : null);
  const address = useJoinAddress();
  const [saved, setSaved] = useState(false);
  if (!leads || session === null) return null;
  if (found === null)
    return (
      <Panel title={words.title}>
        <Loading rows={3}>{words.looking}</Loading>
      </Panel>
    );
  const checks = checksOf(found, { saved });
  const url = probeUrl(found, address);
  const trySaving = (): void => {
    saveText(words.save.content(session.title, new Date(serverNow()).toISOString()), words.save.name);
    setSaved(true);
  };
  const actions: Readonly<Partial<Record<CheckId, ReactNode>>> = {
    reach: <Probe url={url} />,
    display: (
      <Button size="small" onClick={() => openDialog({ kind: "display" })}>
        <Icon of={MonitorUp} /> {words.display.open}
      </Button>
    ),
    save: (
      <Button size="small" onClick={trySaving}>
        {words.save.button}
      </Button>
    ),
  };
  return (
    <Panel
      title={words.title}
      actions={
        <span className="text-14 text-soft tabular-nums">
          {words.done(checks.filter(({ state }) => state === "ok").length, checks.length)}
        </span>
      }
    >
      <div role="status">
        <ul className="flex flex-col">
          {checks.map((check) => (
            <CheckRow key={check.id} check={check}>
              {check.state !== "ok" && actions[check.id]}
            </CheckRow>
          ))}
        </ul>
      </div>
      <p className="mt-2 text-12 text-soft">{words.never}</p>
    </Panel>
  );
}

type RowProps = { readonly check: Check; readonly children: ReactNode };

function CheckRow({ check: { state, text, advice }, children }: RowProps) {
  return (
    <li className="grid grid-cols-[1.5rem_minmax(0,1fr)] border-t border-rule py-2 text-14 first:border-0">
      <span className={colours[state]}>
        <Icon of={icons[state]} size={18} />
        <VisuallyHidden>{words.states[state]}</VisuallyHidden>
      </span>
      <div className="min-w-0">
        <p className={state === "wrong" ? "font-semibold" : "font-medium"}>{text}</p>
        {advice !== null && <p className="text-soft">{advice}</p>}
        {children && <div className="mt-2">{children}</div>}
      </div>
    </li>
  );
}

function Probe({ url }: { readonly url: string | null }) {
  if (url === null) return <p className="font-medium">{words.reach.nowhere}</p>;
  return (
    <div className="flex flex-wrap items-center gap-3">
      <QrCode text={url} label={words.reach.qr(url)} className="w-28 shrink-0" />
      <p className="min-w-0 flex-1 basis-40 text-12 break-all text-soft">{url}</p>
    </div>
  );
}
