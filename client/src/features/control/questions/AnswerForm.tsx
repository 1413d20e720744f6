import type { TeamId } from "@whitecell/shared/engine/ids.ts";
import type { RfiRecord } from "@whitecell/shared/views/bothDesks.ts";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { questions as words } from "../../../messages/en/questions.ts";
import { shared } from "../../../messages/en/shared.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { Button } from "../../../ui/Button.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { type Desk, teamLabel } from "../deskModel.ts";
import { AudiencePicker } from "../injects/AudiencePicker.tsx";
import { useKept } from "../useKept.ts";
import { audienceOf } from "./questionModel.ts";

const LONGEST = 2_000;
type Props = { readonly desk: Desk; readonly rfi: RfiRecord };

/** Writes the answer, keeps it or sends it: to the team that asked, to some, to all. */
export function AnswerForm({ desk, rfi }: Props) {
  const { scene } = desk;
  const [text, type] = useKept(`desk.${rfi.id}`, rfi.answer ?? "");
  const [chosen, choose] = useState<readonly TeamId[] | "all">([]);
  const [missing, setMissing] = useState(false);
  const { run, busy, refused } = useIssue();
  const asker = teamLabel(scene, rfi.team);

  const keep = async (): Promise<boolean> => {
    setMissing(text.trim() === "");
    if (text.trim() === "") return false;
    if (rfi.answer === text.trim()) return true;
    const kept = await run({ type: "AnswerRfi", rfi: rfi.id, text: text.trim() });
    if (kept) type(null);
    return kept;
  };
  const send = async (event?: FormEvent): Promise<void> => {
    event?.preventDefault();
    if (!(await keep())) return;
    await run({ type: "ReleaseRfi", rfi: rfi.id, to: audienceOf(chosen, rfi.team) });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void send();
  };
  const others = chosen === "all" ? [] : chosen.filter((team) => team !== rfi.team);
  const label =
    chosen === "all"
      ? words.sendAll
      : others.length === 0
        ? words.send(asker)
        : words.sendMore(shared.listOf([asker, ...others.map((team) => teamLabel(scene, team))]));
  return (
    <form onSubmit={(event) => void send(event)} onKeyDown={press} className="mt-2 flex flex-col gap-2">
      <TextArea
        label={words.answerTo(asker)}
        quietLabel
        rows={2}
        placeholder={words.answer}
        hint={words.hint}
        value={text}
        maxLength={LONGEST}
        error={missing ? words.missing : null}
        onChange={(event) => type(event.target.value)}
      />
      <AudiencePicker
        scene={scene}
        legend={words.also}
        always={rfi.team}
        value={chosen}
        onChange={choose}
        error={null}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small" variant="primary" busy={busy}>
          {label}
        </Button>
        <Button size="small" busy={busy} onClick={() => void keep()}>
          {words.keep}
        </Button>
      </div>
      <StatusLine tone="danger">{refused}</StatusLine>
    </form>
  );
}
