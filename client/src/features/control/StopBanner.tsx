import type { ControlDesk } from "@whitecell/shared/views/controlDesk.ts";
import { type FormEvent, useState } from "react";
import { desk as words } from "../../messages/en/desk.ts";
import { useIssue } from "../../state/useIssue.ts";
import { useTyped } from "../../state/useTyped.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { openDialog } from "./deskDialog.ts";
import type { Desk } from "./deskModel.ts";
import { useRights } from "./deskRights.ts";

type Props = { readonly desk: Desk; readonly stop: NonNullable<ControlDesk["stop"]> };

/** A stop rule is met: end, or play on where the scenario allows it. */
export function StopBanner({ desk, stop }: Props) {
  const { leads, runs } = useRights();
  const outcome =
    desk.scene.outcomes.find(({ id }) => id === stop.verdict.outcome)?.label ?? stop.verdict.outcome;
  return (
    <Banner tone="warn" full>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-80">
          <p className="text-16 font-semibold">{words.stop.banner}</p>
          <p>
            {stop.text} {words.stop.leadsTo(outcome)}
          </p>
        </div>
        {leads && (
          <Button variant="primary" onClick={() => openDialog({ kind: "end" })}>
            {words.stop.end}
          </Button>
        )}
        {runs && stop.playOn && <PlayOnForm />}
      </div>
    </Banner>
  );
}

function PlayOnForm() {
  const [reason, setReason] = useTyped("desk.play-on");
  const [missing, setMissing] = useState(false);
  const { run, busy, refused } = useIssue();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMissing(reason.trim() === "");
    if (reason.trim() === "") return;
    if (await run({ type: "PlayOn", reason: reason.trim() })) setReason("");
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-wrap items-end gap-2">
      <Field
        label={words.stop.playOnReason}
        value={reason}
        maxLength={300}
        error={missing ? words.stop.reasonMissing : null}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="submit" busy={busy}>
        {words.stop.playOn}
      </Button>
      <StatusLine tone="danger">{refused}</StatusLine>
    </form>
  );
}
