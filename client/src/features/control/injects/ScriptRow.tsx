import type { MselLine } from "@whitecell/shared/views/msel.ts";
import { injects as words } from "../../../messages/en/injects.ts";
import { msel } from "../../../messages/en/msel.ts";
import { shared } from "../../../messages/en/shared.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { Button } from "../../../ui/Button.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { openDialog } from "../deskDialog.ts";
import type { Desk } from "../deskModel.ts";
import { useRights } from "../deskRights.ts";
import { InjectFacts } from "./InjectFacts.tsx";
import { InjectRow } from "./InjectRow.tsx";
import { audienceWords } from "./injectWords.ts";

/** An inject of the script that is not out: what it would say and do, and what to do with it. */
export function ScriptRow({ desk, line }: { readonly desk: Desk; readonly line: MselLine }) {
  const { inject, state } = line;
  const { title, kind, timing, text } = inject;
  const { run, busy, refused } = useIssue();
  const { runs } = useRights();
  const byScript = "when" in timing || (line.turn !== null && desk.control.turnPlan.includes(line.turn));
  const act = (type: "HoldInject" | "SkipInject" | "ArmInject"): void =>
    void run({ type, inject: inject.id });
  const kept = state === "held" || state === "skipped";
  return (
    <InjectRow
      title={title}
      state={state}
      facts={[shared.injectKinds[kind], words.to(audienceWords(desk, inject.audience))]}
    >
      <p>{text}</p>
      <InjectFacts
        desk={desk}
        inject={inject}
        first={[
          ...(line.when === null ? [] : [[msel.when, line.when] as const]),
          ...(line.moment === null ? [] : [[msel.moment, line.moment] as const]),
        ]}
      />
      {runs && (
        <div className="mt-2 flex flex-wrap gap-2">
          <Button
            size="small"
            aria-label={words.releaseNamed(title)}
            onClick={() => openDialog({ kind: "release", inject: inject.id })}
          >
            {msel.release}
          </Button>
          {!kept && byScript && (
            <Button
              size="small"
              busy={busy}
              aria-label={msel.act.hold(title)}
              onClick={() => act("HoldInject")}
            >
              {msel.hold}
            </Button>
          )}
          {state !== "skipped" && (
            <Button
              size="small"
              busy={busy}
              aria-label={msel.act.skip(title)}
              onClick={() => act("SkipInject")}
            >
              {msel.skip}
            </Button>
          )}
          {kept && (
            <Button
              size="small"
              busy={busy}
              aria-label={msel.act.arm(title)}
              onClick={() => act("ArmInject")}
            >
              {msel.arm}
            </Button>
          )}
        </div>
      )}
      <StatusLine tone="danger">{refused}</StatusLine>
    </InjectRow>
  );
}
