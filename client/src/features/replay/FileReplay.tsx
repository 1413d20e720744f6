import { replay as words } from "../../messages/en/replay.ts";
import { useTitle } from "../../state/useTitle.ts";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { PlainPage } from "../connection/PlainPage.tsx";
import { FileChooser } from "./FileChooser.tsx";
import { Theatre } from "./Theatre.tsx";
import { useRecordFile } from "./useRecordFile.ts";

/** A record file of this device: read here, sent nowhere. */
export function FileReplay() {
  const { record, nth, problem, reading, open } = useRecordFile();
  useTitle(words.title, record?.title ?? null);
  if (record)
    return (
      <Theatre
        key={nth}
        record={record}
        home="chosen"
        aside={<FileChooser onFile={open} problem={problem} label={words.open.another} small />}
      />
    );
  return (
    <PlainPage title={words.open.title} lead={words.open.lead}>
      <FileChooser onFile={open} problem={problem} label={words.open.choose} />
      <StatusLine>{reading ? words.open.reading : null}</StatusLine>
    </PlainPage>
  );
}
