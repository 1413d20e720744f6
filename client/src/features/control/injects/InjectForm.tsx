import type { TeamId } from "@whitecell/shared/engine/ids.ts";
import { type FormEvent, useState } from "react";
import { desk as words } from "../../../messages/en/desk.ts";
import { injects as injectWords } from "../../../messages/en/injects.ts";
import { msel } from "../../../messages/en/msel.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { useTyped } from "../../../state/useTyped.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { deltasOf } from "../adjudication/deltas.ts";
import { closeDialog } from "../deskDialog.ts";
import type { Desk } from "../deskModel.ts";
import { sayDone } from "../deskToasts.ts";
import { useKept } from "../useKept.ts";
import { useKeptRows } from "../useKeptRows.ts";
import { AudiencePicker } from "./AudiencePicker.tsx";
import { InjectMore } from "./InjectMore.tsx";
import { type InjectMoreDraft, moreOf, NO_MORE } from "./injectDraft.ts";

/** MSL3: an inject written on the spot. Title and Enter is enough; all else has a default. */
export function InjectForm({ desk }: { readonly desk: Desk }) {
  const [title, setTitle] = useTyped("desk.inject.title");
  const [text, setText] = useTyped("desk.inject.text");
  const [rows, setRows] = useKeptRows("desk.inject.rows");
  const [more, setMore] = useKept<InjectMoreDraft>("desk.inject.more", NO_MORE);
  const [teams, setTeams] = useKept<readonly TeamId[] | "all">("desk.inject.to", "all");
  const [tried, setTried] = useState(false);
  const { run, busy, refused } = useIssue();
  const noAudience = teams !== "all" && teams.length === 0;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (title.trim() === "" || noAudience) return;
    const audience = teams === "all" ? ["all"] : teams;
    const said = { title: title.trim(), text: text.trim(), audience, deltas: deltasOf(rows) };
    if (!(await run({ type: "ReleaseAdHoc", ...said, ...moreOf(more) }))) return;
    setTitle("");
    setText("");
    setRows(null);
    setMore(null);
    setTeams(null);
    closeDialog();
    sayDone(words.done.released(said.title));
  };

  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
      <div className="flex flex-col gap-4">
        <Field
          label={injectWords.title}
          hint={msel.quick}
          autoFocus
          value={title}
          maxLength={120}
          error={tried && title.trim() === "" ? injectWords.titleMissing : null}
          onChange={(event) => setTitle(event.target.value)}
        />
        <TextArea
          label={injectWords.text}
          hint={msel.textHint}
          value={text}
          maxLength={2000}
          onChange={(event) => setText(event.target.value)}
        />
        <AudiencePicker
          scene={desk.scene}
          value={teams}
          onChange={setTeams}
          error={tried && noAudience ? injectWords.audienceMissing : null}
        />
        <StatusLine tone="danger">{refused}</StatusLine>
        <div>
          <Button type="submit" variant="primary" size="large" busy={busy}>
            {injectWords.release}
          </Button>
        </div>
      </div>
      <InjectMore desk={desk} draft={more} onChange={setMore} rows={rows} onRows={setRows} />
    </form>
  );
}
