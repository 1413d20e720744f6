// REP9: the badge is worked out here, from the file alone, by the same check as the command line.
import { sha256Hex } from "@whitecell/shared/lib/chance.ts";
import { type Finding, sayFinding } from "@whitecell/shared/record/finding.ts";
import type { OpenRecord } from "@whitecell/shared/record/recordFile.ts";
import { sealAtEnd, verifyRecord } from "@whitecell/shared/record/verify.ts";
import { ShieldAlert, ShieldCheck, ShieldQuestion } from "lucide-react";
import { useEffect, useState } from "react";
import { replay as words } from "../../messages/en/replay.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { SealText } from "./SealText.tsx";

const looks = {
  matches: { icon: ShieldCheck, word: words.seal.verified, tone: "border-ok text-ok" },
  sealed: { icon: ShieldCheck, word: words.seal.sealed, tone: "border-ok text-ok" },
  unsealed: { icon: ShieldQuestion, word: words.seal.unsealed, tone: "border-edge text-soft" },
  differs: { icon: ShieldAlert, word: words.seal.differs, tone: "border-danger text-danger" },
} as const;

/** Whether this is what was written at the table, in a word; the whole answer on a press. */
export function SealNote({ record }: { readonly record: OpenRecord }) {
  const finding = useFinding(record);
  const [open, setOpen] = useState(false);
  if (!finding) return <span>{words.seal.checking}</span>;
  const { icon, word, tone } = looks[finding.is];
  const atEnd = record.log && sealAtEnd(record.log);
  return (
    <>
      <button
        type="button"
        title={words.seal.more}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className={`inline-flex min-h-6 items-center gap-1 rounded border px-1.5 font-medium hover:bg-sunken ${tone}`}
      >
        <Icon of={icon} size={14} /> {word}
      </button>
      <Dialog open={open} title={words.seal.title} onClose={() => setOpen(false)}>
        <div className="flex flex-col gap-4 text-14">
          <p
            className={
              finding.is === "differs" ? "text-16 font-semibold text-danger" : "text-16 font-semibold"
            }
          >
            {sayFinding(finding)}
          </p>
          {atEnd && <SealText label={words.seal.atEnd} seal={atEnd} />}
          <SealText label={words.seal.atExport} seal={record.chainHead} />
          <p className="text-soft">{words.seal.how}</p>
          <p className="text-soft">{words.seal.byHand}</p>
        </div>
      </Dialog>
    </>
  );
}

/** Null while it is being worked out, after the page has been drawn. */
function useFinding(record: OpenRecord): Finding | null {
  const [finding, setFinding] = useState<Finding | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setFinding(verifyRecord(record, { sha256: sha256Hex })), 0);
    return () => clearTimeout(timer);
  }, [record]);
  return finding;
}
