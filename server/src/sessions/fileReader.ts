// LIB7: record files are read beside the sessions in play, one at a time.
import { Worker } from "node:worker_threads";
import type { Millis } from "@whitecell/shared/engine/ids.ts";
import type { Result } from "@whitecell/shared/lib/result.ts";
import type { LookedInto } from "./lookIntoFile.ts";
import { type Problem, refuse } from "./problem.ts";

type Looked = Result<LookedInto, Problem>;
export type FileReader = (text: string) => Promise<Looked>;

/** Far more than a session of six turns takes (0.7 MB: half a second), or one of 12,900 entries (5 MB: three seconds). */
const LONGEST_MS: Millis = 120_000;
const MEMORY_MB = 1_500;
const TOO_MUCH: Problem = {
  status: 400,
  code: "bad-record",
  sentence: "This file took too long to read or too much memory. Nothing of it was kept.",
};

const inAThread = (text: string, longestMs: Millis): Promise<Looked> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL("./fileWorker.ts", import.meta.url), {
      workerData: text,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    const patience = setTimeout(() => void worker.terminate(), longestMs);
    worker.once("message", resolve);
    // What ended without an answer ran out of memory or of time.
    worker.once("error", () => resolve(refuse(TOO_MUCH)));
    worker.once("exit", () => {
      clearTimeout(patience);
      resolve(refuse(TOO_MUCH));
    });
  });

export function makeFileReader(longestMs: Millis = LONGEST_MS): FileReader {
  let before: Promise<unknown> = Promise.resolve();
  return (text) => {
    const looked = before.then(() => inAThread(text, longestMs));
    // What went wrong with one file does not keep the next one waiting for ever.
    before = looked.catch(() => undefined);
    return looked;
  };
}
