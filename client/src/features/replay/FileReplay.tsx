import type { OpenRecord } from "@whitecell/shared/record/recordFile.ts";
import { FolderOpen } from "lucide-react";
import { type DragEvent, useRef, useState } from "react";
import { replay as words } from "../../messages/en/replay.ts";
import { openRecordFile } from "../../state/openRecordFile.ts";
import { useTitle } from "../../state/useTitle.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { PlainPage } from "../connection/PlainPage.tsx";
import { sayProblem } from "./sayProblem.ts";
import { Theatre } from "./Theatre.tsx";

/** `nth` tells two files of the same session apart. */
type Opened = { readonly record: OpenRecord | null; readonly nth: number };

/** A record file of this device: read here, sent nowhere. */
export function FileReplay() {
  const [{ record, nth }, setOpened] = useState<Opened>({ record: null, nth: 0 });
  const [problem, setProblem] = useState<string | null>(null);
  const [reading, setReading] = useState(false);
  useTitle(words.title, record?.title ?? null);

  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setReading(true);
    const opened = await openRecordFile(file);
    setReading(false);
    // REP7: what is open stays open when the next file is bad.
    setProblem(opened.ok ? null : sayProblem(opened.error));
    if (opened.ok) setOpened(({ nth: before }) => ({ record: opened.value, nth: before + 1 }));
  };

  if (record) {
    return (
      <Theatre
        key={nth}
        record={record}
        home="chosen"
        aside={<Chooser onFile={open} problem={problem} label={words.open.another} small />}
      />
    );
  }
  return (
    <PlainPage title={words.open.title} lead={words.open.lead}>
      <Chooser onFile={open} problem={problem} label={words.open.choose} />
      <StatusLine>{reading ? words.open.reading : null}</StatusLine>
    </PlainPage>
  );
}

type ChooserProps = {
  readonly onFile: (file: File | undefined) => Promise<void>;
  readonly problem: string | null;
  readonly label: string;
  readonly small?: boolean;
};

function Chooser({ onFile, problem, label, small = false }: ChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void onFile(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button does the same
    <div
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      className={
        small
          ? "flex flex-wrap items-center gap-2"
          : "rounded border-2 border-dashed border-edge p-8 text-center"
      }
    >
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={label}
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          void onFile(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      <Button
        size={small ? "small" : "large"}
        variant={small ? "quiet" : "primary"}
        onClick={() => input.current?.click()}
      >
        <Icon of={FolderOpen} /> {label}
      </Button>
      {!small && <p className="mt-3 text-14 text-soft">{words.open.drop}</p>}
      {problem && (
        <p role="alert" className="mt-3 text-14 font-medium text-danger">
          {problem}
        </p>
      )}
    </div>
  );
}
