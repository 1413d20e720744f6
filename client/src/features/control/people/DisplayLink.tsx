import { useEffect, useState } from "react";
import { desk as words } from "../../../messages/en/desk.ts";
import { makeDisplayLink } from "../../../state/archive.ts";
import { Button } from "../../../ui/Button.tsx";
import { copyText } from "../../../ui/copyText.ts";
import { Field } from "../../../ui/Field.tsx";
import { Loading } from "../../../ui/Loading.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";

/** A link that opens the room's screen: public facts only. */
export function DisplayLink() {
  const [link, setLink] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    let gone = false;
    void makeDisplayLink().then((made) => {
      if (gone) return;
      if (made.ok) setLink(made.value);
      else setFailed(made.error.sentence ?? words.displayLink.failed);
    });
    return () => {
      gone = true;
    };
  }, []);
  if (failed) return <StatusLine tone="danger">{failed}</StatusLine>;
  if (!link) return <Loading />;
  return (
    <div className="flex flex-col gap-4">
      <p className="text-14 text-soft">{words.displayLink.hint}</p>
      <Field
        label={words.displayLink.label}
        readOnly
        value={link}
        onFocus={(event) => event.target.select()}
      />
      <div className="flex flex-wrap items-center gap-2">
        <a
          href={link}
          target="_blank"
          rel="noopener"
          className="inline-flex min-h-10 items-center rounded border border-accent bg-accent px-4 text-14 font-medium text-on-accent"
        >
          {words.displayLink.open}
        </a>
        <Button onClick={() => void copyText(link).then(setCopied)}>{words.displayLink.copy}</Button>
        <StatusLine tone="ok">{copied ? words.displayLink.copied : null}</StatusLine>
      </div>
    </div>
  );
}
