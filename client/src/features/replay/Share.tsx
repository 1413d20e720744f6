import { Link2 } from "lucide-react";
import { useState } from "react";
import { replay as words } from "../../messages/en/replay.ts";
import type { Replay } from "../../state/replayStore.ts";
import { Button } from "../../ui/Button.tsx";
import { copyText } from "../../ui/copyText.ts";
import { Field } from "../../ui/Field.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { addressOf, type ReplayHome } from "./replayAddress.ts";

/** A link to this moment, seen from this side. Where copying is forbidden, the link can be selected. */
export function Share({ state, home }: { readonly state: Replay; readonly home: ReplayHome }) {
  const [shared, setShared] = useState<{ readonly link: string; readonly copied: boolean } | null>(null);
  const link = new URL(addressOf(state, home), location.href).href;
  const share = async (): Promise<void> => setShared({ link, copied: await copyText(link) });
  const current = shared?.link === link ? shared : null;
  return (
    <>
      <Button onClick={() => void share()} className="max-lg:px-2.5">
        <Icon of={Link2} /> <span className="max-lg:sr-only">{words.controls.share}</span>
      </Button>
      <StatusLine tone="ok">{current?.copied ? words.controls.copied : null}</StatusLine>
      {current && !current.copied && (
        <Field
          label={words.controls.notCopied}
          readOnly
          value={link}
          className="w-64"
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}
