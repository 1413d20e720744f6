import type { TeamId } from "@whitecell/shared/engine/ids.ts";
import { type FormEvent, useState } from "react";
import { adjudication } from "../../../messages/en/adjudication.ts";
import { injects as injectWords } from "../../../messages/en/injects.ts";
import { shared } from "../../../messages/en/shared.ts";
import { useIssue } from "../../../state/useIssue.ts";
import { useTyped } from "../../../state/useTyped.ts";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Field } from "../../../ui/Field.tsx";
import { StatusLine } from "../../../ui/StatusLine.tsx";
import { type Desk, teamLabel } from "../deskModel.ts";
import { useRights } from "../deskRights.ts";
import { AudiencePicker } from "../injects/AudiencePicker.tsx";
import { KnewButton } from "../secrecy/KnewButton.tsx";

const words = adjudication.facts;

type Props = {
  readonly desk: Desk;
  /** The move that what is established now follows from. */
  readonly about: string | null;
};

/** RULE14: what is true in the story from now on, and who was told. It feeds the next turn. */
export function FactsPanel({ desk, about }: Props) {
  const { runs } = useRights();
  const facts = desk.control.knowledge.filter(({ kind }) => kind === "fact");
  return (
    <section aria-label={words.title} className="mt-8">
      <h3 className="mb-1 text-16">{words.title}</h3>
      {facts.length === 0 && <EmptyState>{words.none}</EmptyState>}
      <ul className="text-14">
        {[...facts].reverse().map(({ id, title, since }) => {
          const told = Object.keys(since);
          const turn = Math.min(...Object.values(since).map(({ turnIndex }) => turnIndex));
          return (
            <li
              key={id}
              className="flex items-start justify-between gap-3 border-b border-rule py-1.5 last:border-0"
            >
              <span className="min-w-0">
                <span className="block font-medium break-words">{title}</span>
                <span className="block text-12 text-soft">
                  {shared.turn(turn + 1)} ·{" "}
                  {since.public
                    ? words.toAll
                    : words.told(shared.listOf(told.map((team) => teamLabel(desk.scene, team))))}
                </span>
              </span>
              <KnewButton id={id} title={title} />
            </li>
          );
        })}
      </ul>
      {runs && (
        <details className="mt-1">
          <summary className="min-h-8 text-14 font-medium">{words.open}</summary>
          <FactForm desk={desk} about={about} />
        </details>
      )}
    </section>
  );
}

function FactForm({ desk, about }: Props) {
  const [text, type] = useTyped("desk.fact");
  const [teams, setTeams] = useState<readonly TeamId[] | "all">("all");
  const [tried, setTried] = useState(false);
  const { run, busy, refused } = useIssue();
  const noAudience = teams !== "all" && teams.length === 0;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (text.trim() === "" || noAudience) return;
    const to = teams === "all" ? ["all"] : teams;
    if (!(await run({ type: "EstablishFact", text: text.trim(), to, about }))) return;
    type("");
    setTried(false);
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="mt-1 flex flex-col gap-2">
      <Field
        label={words.add}
        hint={words.hint}
        value={text}
        maxLength={600}
        error={tried && text.trim() === "" ? words.missing : null}
        onChange={(event) => type(event.target.value)}
      />
      <AudiencePicker
        scene={desk.scene}
        value={teams}
        onChange={setTeams}
        error={tried && noAudience ? injectWords.audienceMissing : null}
      />
      <StatusLine tone="danger">{refused}</StatusLine>
      <div>
        <Button type="submit" busy={busy}>
          {words.submit}
        </Button>
      </div>
    </form>
  );
}
