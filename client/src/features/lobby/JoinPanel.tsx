import { useState } from "react";
import { board as boardWords } from "../../messages/en/board.ts";
import { isLocal, useJoinAddress } from "../../state/joinAddress.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { copyText } from "../../ui/copyText.ts";
import { Field } from "../../ui/Field.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { QrCode } from "../../ui/QrCode.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";

const words = boardWords;

/** Code, QR and address, large enough to read from the back of a room. */
export function JoinPanel({ code }: { readonly code: string }) {
  const address = useJoinAddress();
  const [shown, show] = useState(true);
  const [copied, setCopied] = useState<boolean | null>(null);
  const url = `${address.origin}/join/${code}`;
  return (
    <Panel
      title={words.joinTitle}
      actions={<Button onClick={() => show(!shown)}>{shown ? words.hide : words.show}</Button>}
    >
      {shown && (
        <>
          <p className="text-14 text-soft">{words.code}</p>
          <p className="mb-4 font-mono text-40 font-semibold tracking-[0.08em] sm:text-64">
            <span aria-hidden="true">
              {code.slice(0, 4)}
              <span className="inline-block w-[0.35em]" />
              {code.slice(4)}
            </span>
            <span className="sr-only">{words.codeSpelled(code)}</span>
          </p>
          <div className="flex flex-wrap items-center gap-x-8 gap-y-4">
            <QrCode text={url} label={words.qrLabel(url)} className="w-44 shrink-0 sm:w-56" />
            <div className="min-w-0 flex-1 basis-64">
              <p className="text-14 text-soft">{words.address}</p>
              <p className="text-28 leading-tight font-semibold break-all">{`${new URL(address.origin).host}/join`}</p>
              <div className="mt-4 flex flex-wrap items-center gap-3">
                <Button onClick={async () => setCopied(await copyText(url))}>{words.copyLink}</Button>
                <StatusLine tone={copied === false ? "danger" : "ok"}>
                  {copied === null ? null : copied ? words.copied : words.copyFailed(url)}
                </StatusLine>
              </div>
            </div>
          </div>
        </>
      )}
      <div className="mt-4 text-14 text-soft">
        {address.localOnly ? (
          <Banner tone="warn" live={false}>
            {words.localhost}
          </Banner>
        ) : (
          <p>{words.lan}</p>
        )}
        {isLocal(location.host) && (
          <Field
            className="mt-3 max-w-md text-ink"
            label={words.ownAddress}
            hint={words.ownAddressHint}
            value={address.typed}
            placeholder={`192.168.1.20:${location.port || "3000"}`}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => address.type(event.target.value)}
          />
        )}
      </div>
    </Panel>
  );
}
