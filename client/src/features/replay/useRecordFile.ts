import type { OpenRecord } from "@whitecell/shared/record/recordFile.ts";
import { useState } from "react";
import { openRecordFile } from "../../state/openRecordFile.ts";
import { sayProblem } from "./sayProblem.ts";

/** `nth` tells two files of the same session apart. */
type Opened = { readonly record: OpenRecord | null; readonly nth: number };

/** A record file of this device: read here, sent nowhere. */
export function useRecordFile() {
  const [{ record, nth }, setOpened] = useState<Opened>({ record: null, nth: 0 });
  const [problem, setProblem] = useState<string | null>(null);
  const [reading, setReading] = useState(false);
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setReading(true);
    const opened = await openRecordFile(file);
    setReading(false);
    // REP7: what is open stays open when the next file is bad.
    setProblem(opened.ok ? null : sayProblem(opened.error));
    if (opened.ok) setOpened(({ nth: before }) => ({ record: opened.value, nth: before + 1 }));
  };
  return { record, nth, problem, reading, open };
}
