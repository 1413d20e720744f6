import { useMemo, useState } from "react";
import { type LogKind, scribe as words } from "../../../messages/en/scribe.ts";
import { useLive } from "../../../state/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Select } from "../../../ui/Select.tsx";
import type { Desk } from "../deskModel.ts";
import { useRights } from "../deskRights.ts";
import { LogRow } from "./LogRow.tsx";
import { logOf, searchLog } from "./logModel.ts";
import { NoteForm } from "./NoteForm.tsx";

const AT_ONCE = 60;
const kinds = ["all", "bookmark", "note", "insight", "news", "talk", "change", "run"] as const;
const options = kinds.map((value) => ({ value, label: words.filters[value] }));

/** One log of the session, newest first, searched by words and by kind. */
export function LogTab({ desk }: { readonly desk: Desk }) {
  const [kind, setKind] = useState<LogKind | "all">("all");
  const [text, setText] = useState("");
  const [shown, show] = useState(AT_ONCE);
  const names = useLive((live) => live.names);
  const { writes } = useRights();
  const all = useMemo(() => logOf(desk), [desk]);
  const found = useMemo(() => searchLog(all, { kind, text, names }), [all, kind, text, names]);
  return (
    <section aria-label={words.title} className="flex flex-col gap-3">
      {writes && <NoteForm />}
      <div>
        <div className="flex gap-2">
          <Field
            label={words.search}
            quietLabel
            type="search"
            className="min-w-0 flex-1"
            placeholder={words.searchHint}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Select
            label={words.filter}
            quietLabel
            className="w-36 shrink-0"
            options={options}
            value={kind}
            onChange={(event) => setKind(event.target.value as LogKind | "all")}
          />
        </div>
        <p role="status" className="mt-1 text-12 text-soft tabular-nums">
          {all.length > 0 && words.found(found.length, all.length)}
        </p>
      </div>
      {all.length === 0 && <EmptyState>{words.none}</EmptyState>}
      {all.length > 0 && found.length === 0 && <EmptyState>{words.noneFound}</EmptyState>}
      <ol>
        {found.slice(0, shown).map((entry) => (
          <LogRow key={entry.id} entry={entry} names={names} may={writes} />
        ))}
      </ol>
      {found.length > shown && <Button onClick={() => show(shown + AT_ONCE)}>{words.more}</Button>}
    </section>
  );
}
