import type { SeatLinkRequest } from "@whitecell/shared/protocol/http.ts";
import { useState } from "react";
import { board as boardWords } from "../../messages/en/board.ts";
import { useJoinAddress } from "../../state/joinAddress.ts";
import { server } from "../../state/server.ts";
import { useLive } from "../../state/session.ts";
import { Button } from "../../ui/Button.tsx";
import { copyText } from "../../ui/copyText.ts";
import { Field } from "../../ui/Field.tsx";
import { QrCode } from "../../ui/QrCode.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { sayError } from "../connection/sayError.ts";

const words = boardWords;

type Props = { readonly name: string; readonly request: SeatLinkRequest };

/** Makes a link when asked and shows it, because copying may be blocked on a plain network. */
export function SeatLink({ name, request }: Props) {
  const token = useLive((live) => live.token);
  const { origin } = useJoinAddress();
  const [link, setLink] = useState<string | null>(null);
  const [said, setSaid] = useState<{ readonly tone: "ok" | "danger"; readonly text: string } | null>(null);
  const [busy, setBusy] = useState(false);

  const make = async () => {
    if (token === null) return;
    setBusy(true);
    const answer = await server.seatLink(token, request);
    setBusy(false);
    if (answer.ok) setLink(`${origin}${answer.value.path}`);
    else setSaid({ tone: "danger", text: sayError(answer.error) });
  };
  const copy = async (text: string) => {
    const copied = await copyText(text);
    setSaid(copied ? { tone: "ok", text: words.copied } : { tone: "danger", text: words.copyBlocked });
  };

  return (
    <div className="flex flex-col items-start gap-3">
      <p className="text-14 text-soft">{request.for === "person" ? words.linkHint : words.linkHintSeat}</p>
      {link === null ? (
        <Button variant="primary" busy={busy} onClick={() => void make()}>
          {words.makeLink}
        </Button>
      ) : (
        <>
          <Field
            className="w-full"
            label={words.linkFor(name)}
            value={link}
            readOnly
            onFocus={(event) => event.target.select()}
          />
          <QrCode text={link} label={words.linkQr} className="w-40" />
          <Button variant="primary" onClick={() => void copy(link)}>
            {words.copyLink}
          </Button>
        </>
      )}
      <StatusLine tone={said?.tone ?? "plain"}>{said?.text}</StatusLine>
    </div>
  );
}
