import type { TeamId } from "@whitecell/shared/engine/ids.ts";
import type { ReportGrade } from "@whitecell/shared/engine/reportGrade.ts";
import type { InjectKind } from "@whitecell/shared/engine/scenario.ts";
import { type FormEvent, useState } from "react";
import { desk as words } from "../../messages/en/desk.ts";
import { shared } from "../../messages/en/shared.ts";
import { useIssue } from "../../state/useIssue.ts";
import { useTyped } from "../../state/useTyped.ts";
import { Button } from "../../ui/Button.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Field } from "../../ui/Field.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { AudiencePicker } from "./AudiencePicker.tsx";
import { DeltaRows } from "./DeltaRows.tsx";
import { deltasOf } from "./deltas.ts";
import { closeDialog } from "./deskDialog.ts";
import type { Desk } from "./deskModel.ts";
import { sayDone } from "./deskToasts.ts";
import { GradeFields } from "./GradeFields.tsx";
import { useKeptRows } from "./useKeptRows.ts";

const kinds: readonly InjectKind[] = ["news", "broadcast", "cable", "intelligence"];

/** An inject written on the spot: title, Tab, text, Enter on the button. */
export function InjectForm({ desk }: { readonly desk: Desk }) {
  const [title, setTitle] = useTyped("desk.inject.title");
  const [text, setText] = useTyped("desk.inject.text");
  const [source, setSource] = useTyped("desk.inject.source");
  const [rows, setRows] = useKeptRows("desk.inject.rows");
  const [kind, setKind] = useState<InjectKind>("news");
  const [grade, setGrade] = useState<ReportGrade | null>(null);
  const [teams, setTeams] = useState<readonly TeamId[] | "all">("all");
  const [tried, setTried] = useState(false);
  const { run, busy, refused } = useIssue();
  const noAudience = teams !== "all" && teams.length === 0;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (title.trim() === "" || text.trim() === "" || noAudience) return;
    const audience = teams === "all" ? ["all"] : teams;
    const said = { title: title.trim(), text: text.trim(), kind, audience, deltas: deltasOf(rows) };
    const speaker = source.trim();
    const released = await run({
      type: "ReleaseAdHoc",
      ...said,
      ...(speaker !== "" && { source: speaker }),
      ...(kind === "intelligence" && grade && { grade }),
    });
    if (!released) return;
    setTitle("");
    setText("");
    setSource("");
    setRows(null);
    closeDialog();
    sayDone(words.done.released(said.title));
  };

  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <Field
        label={words.injects.title}
        autoFocus
        value={title}
        maxLength={120}
        error={tried && title.trim() === "" ? words.injects.titleMissing : null}
        onChange={(event) => setTitle(event.target.value)}
      />
      <TextArea
        label={words.injects.text}
        hint={words.injects.textHint}
        value={text}
        maxLength={2000}
        error={tried && text.trim() === "" ? words.injects.textMissing : null}
        onChange={(event) => setText(event.target.value)}
      />
      <AudiencePicker
        scene={desk.scene}
        value={teams}
        onChange={setTeams}
        error={tried && noAudience ? words.injects.audienceMissing : null}
      />
      <Choice<InjectKind>
        legend={words.injects.kind}
        columns={2}
        compact
        value={kind}
        onChange={setKind}
        options={kinds.map((value) => ({ value, label: shared.injectKinds[value] }))}
      />
      <Field
        label={words.injects.source}
        hint={words.injects.sourceHint}
        value={source}
        maxLength={80}
        onChange={(event) => setSource(event.target.value)}
      />
      {kind === "intelligence" && <GradeFields value={grade} onChange={setGrade} />}
      <fieldset>
        <legend className="text-14 font-medium">{words.injects.deltas}</legend>
        <p className="mb-2 text-14 text-soft">{words.injects.deltasHint}</p>
        <DeltaRows desk={desk} rows={rows} onChange={setRows} />
      </fieldset>
      <StatusLine tone="danger">{refused}</StatusLine>
      <div>
        <Button type="submit" variant="primary" size="large" busy={busy}>
          {words.injects.release}
        </Button>
      </div>
    </form>
  );
}
