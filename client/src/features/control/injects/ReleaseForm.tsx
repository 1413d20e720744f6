import type { InjectId } from "@whitecell/shared/engine/ids.ts";
import type { Inject } from "@whitecell/shared/engine/scenario.ts";
import { type FormEvent, useState } from "react";
import { desk as words } from "../../../messages/en/desk.ts";
import { injects as injectWords } from "../../../messages/en/injects.ts";
import { msel } from "../../../messages/en/msel.ts";
import { shared } from "../../../messages/en/shared.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { closeDialog } from "../deskDialog.ts";
import type { Desk } from "../deskModel.ts";
import { sayDone } from "../deskToasts.ts";
import { useKept } from "../useKept.ts";
import { AudiencePicker } from "./AudiencePicker.tsx";
import { asScripted, editedOf, type InjectEdit } from "./injectDraft.ts";

/** A last look before everyone reads it, and the last moment to change it. */
export function ReleaseForm({ desk, injectId }: { readonly desk: Desk; readonly injectId: InjectId }) {
  const inject = desk.control.scenario.injects.find(({ id }) => id === injectId);
  return inject ? <Release key={injectId} desk={desk} inject={inject} /> : null;
}

function Release({ desk, inject }: { readonly desk: Desk; readonly inject: Inject }) {
  const [edit, keep] = useKept<InjectEdit>(`desk.release.${inject.id}`, asScripted(inject));
  const [tried, setTried] = useState(false);
  const { run, busy, refused } = useIssue();
  const edited = editedOf(inject, edit);
  const noAudience = edit.audience !== "all" && edit.audience.length === 0;
  const set = (change: Partial<InjectEdit>): void => keep({ ...edit, ...change });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (edit.title.trim() === "" || edit.text.trim() === "" || noAudience) return;
    if (!(await run({ type: "ReleaseInject", inject: inject.id, ...(edited && { edited }) }))) return;
    keep(null);
    closeDialog();
    sayDone(words.done.released(edit.title.trim()));
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <p className="text-14 text-soft">
        {shared.injectKinds[inject.kind]}. {msel.edit.hint}
      </p>
      <Field
        label={injectWords.title}
        value={edit.title}
        maxLength={120}
        error={tried && edit.title.trim() === "" ? injectWords.titleMissing : null}
        onChange={(event) => set({ title: event.target.value })}
      />
      <TextArea
        label={injectWords.text}
        value={edit.text}
        maxLength={2000}
        error={tried && edit.text.trim() === "" ? injectWords.textMissing : null}
        onChange={(event) => set({ text: event.target.value })}
      />
      <AudiencePicker
        scene={desk.scene}
        value={edit.audience}
        onChange={(audience) => set({ audience })}
        error={tried && noAudience ? injectWords.audienceMissing : null}
      />
      {"scheduled" in inject.timing && <p className="text-14 text-soft">{injectWords.ahead}</p>}
      <StatusLine tone={refused ? "danger" : "plain"}>
        {refused ?? (edited ? msel.edit.changed : null)}
      </StatusLine>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" size="large" busy={busy}>
          {injectWords.release}
        </Button>
        {edited && <Button onClick={() => keep(null)}>{msel.edit.back}</Button>}
      </div>
    </form>
  );
}
