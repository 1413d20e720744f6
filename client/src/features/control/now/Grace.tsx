import { now as words } from "../../../messages/en/now.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { Button } from "../../../ui/Button.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import type { Desk } from "../deskModel.ts";
import { useRights } from "../deskRights.ts";

const GIVEN = [30, 60, 120] as const;

/** CLK9: somebody was one second late. The lock is taken back, and planning closes at the next bell. */
export function Grace({ desk }: { readonly desk: Desk }) {
  const { runs } = useRights();
  const { run, busy, refused } = useIssue();
  const last = desk.control.steps.at(-1);
  if (!runs || last?.kind !== "phase") return null;
  const give = async (seconds: number): Promise<void> => {
    if (!(await run({ type: "UndoStep", n: last.n, reason: words.graceReason(seconds) }))) return;
    await run({ type: "AdjustClock", byMs: seconds * 1000 });
  };
  return (
    <div className="mt-6 border-t border-rule pt-3">
      <p className="mb-2 text-14 text-soft">{words.grace}</p>
      <div className="flex flex-wrap gap-2">
        {GIVEN.map((seconds) => (
          <Button
            key={seconds}
            size="small"
            disabled={busy}
            aria-label={words.graceNamed(seconds)}
            onClick={() => void give(seconds)}
          >
            {words.graceFor(seconds)}
          </Button>
        ))}
      </div>
      <StatusLine tone="danger">{refused}</StatusLine>
    </div>
  );
}
